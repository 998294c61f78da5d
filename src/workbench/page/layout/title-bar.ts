import { words } from "../words";
import { element } from "./element";

export interface TitleBarActions {
  readonly newWorkbook: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly setDark: (dark: boolean) => void;
}

export interface TitleBar {
  readonly part: HTMLElement;
  /** Shows the name of the workbook. */
  name(workbook: string): void;
}

/** The top line: name of the workbook, New, Open, Save, and the theme. */
export function titleBar(actions: TitleBarActions, dark: boolean): TitleBar {
  const name = element("h1", {});
  const files = element("input", { type: "file", accept: ".xlsx", hidden: true });
  files.addEventListener("change", () => {
    const file = files.files?.[0];
    files.value = "";
    if (file) actions.open(file);
  });
  const part = element(
    "header",
    { className: "title-bar" },
    action("new", words.newWorkbook, words.newTip, actions.newWorkbook),
    action("open", words.open, words.openTip, () => {
      files.click();
    }),
    action("save", words.save, words.saveTip, actions.save),
    files,
    name,
    element("span", { className: "title-note" }, words.notExcel),
    themeButton(actions.setDark, dark),
  );
  return {
    part,
    name: (workbook) => {
      name.textContent = workbook;
      document.title = `${workbook} – ${words.title}`;
    },
  };
}

function action(id: string, label: string, tip: string, press: () => void): HTMLElement {
  const button = element("button", { type: "button", id: `workbench-${id}`, title: tip }, label);
  button.addEventListener("click", press);
  return button;
}

/** Says what pressing it brings: the other theme. */
function themeButton(setDark: (dark: boolean) => void, initially: boolean): HTMLElement {
  let dark = initially;
  const button = action("theme", "", words.themeTip, () => {
    dark = !dark;
    apply();
    setDark(dark);
  });
  const apply = (): void => {
    button.textContent = dark ? words.light : words.dark;
  };
  apply();
  return button;
}
