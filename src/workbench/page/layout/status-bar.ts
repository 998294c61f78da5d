import { element } from "./element";

export interface StatusBar {
  readonly part: HTMLElement;
  /** What the workbench is doing. */
  readonly state: (text: string) => void;
  /** Something that happened; it stays until the next. */
  readonly notice: (text: string) => void;
}

/** The bottom line. */
export function statusBar(): StatusBar {
  const state = element("span", { className: "status-state", id: "workbench-status" });
  state.setAttribute("role", "status");
  const notice = element("span", { className: "status-notice" });
  notice.setAttribute("role", "status");
  return {
    part: element("footer", { className: "status-bar" }, state, notice),
    state: (text) => {
      if (state.textContent !== text) state.textContent = text;
    },
    notice: (text) => {
      notice.textContent = text;
    },
  };
}
