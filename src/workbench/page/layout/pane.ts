import { words } from "../words";
import { element } from "./element";
import { splitter } from "./splitter";

/** The task pane: it can be shown, closed and resized; its frame lives on while it is closed, as in Excel. */
export interface Pane {
  /** Splitter and pane, to be put beside the grid. */
  readonly parts: readonly HTMLElement[];
  readonly frame: HTMLIFrameElement;
  show(shown: boolean): void;
}

/** How a person left the pane; it stays so when another workbook is opened. */
export interface PaneSetting {
  /** Pixels. */
  width: number;
  shown: boolean;
}

export const newPane = (): PaneSetting => ({ width: 350, shown: true });

export interface PaneOptions {
  readonly title: string;
  /** The `name` the add-in's page reads on its start. */
  readonly frameName: string;
  readonly setting: PaneSetting;
  readonly onVisible: (visible: boolean) => void;
}

/** A pane with the frame of the add-in, whose page does not load before `src` is set. */
export function pane({ title, frameName, setting, onVisible }: PaneOptions): Pane {
  const close = element("button", { type: "button", className: "pane-close", title: words.closePane }, "✕");
  close.ariaLabel = words.closePane;
  const frame = element("iframe", { name: frameName, title });
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads");
  const side = element(
    "aside",
    { className: "pane" },
    element("header", {}, element("h2", {}, title), close),
    frame,
  );
  side.ariaLabel = title;
  const handle = splitter({
    label: words.resizePane,
    sized: side,
    initial: setting.width,
    onResize: (width) => {
      setting.width = width;
    },
  });
  const show = (shown: boolean): void => {
    if (side.classList.contains("closed") === !shown) return;
    side.classList.toggle("closed", !shown);
    handle.hidden = !shown;
    setting.shown = shown;
    onVisible(shown);
  };
  if (!setting.shown) {
    side.classList.add("closed");
    handle.hidden = true;
  }
  close.addEventListener("click", () => {
    show(false);
  });
  return { parts: [handle, side], frame, show };
}
