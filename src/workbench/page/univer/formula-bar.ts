import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { Unsubscribe } from "../../engine/workbook-engine";
import { editorElement } from "./editor-element";
import type { Grid } from "./start-grid";

/**
 * One click into the formula bar is enough to type there. The grid begins to edit the cell with that click, shows the
 * caret in the bar and hands the keyboard to and fro between bar and cell for a while, at last to the cell, where what
 * is typed is lost. So from a click into the bar to the end of that editing the bar takes the keyboard back each time.
 */
export function typeInFormulaBar({ univer, api }: Grid, container: HTMLElement): Unsubscribe {
  const editors = univer.__getInjector().get(IEditorService);
  let barHasKeyboard = false;

  const giveToBar = (): void => {
    if (!barHasKeyboard) return;
    editors.focus(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    editorElement(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
  };
  const pressed = ({ target }: Event): void => {
    barHasKeyboard =
      target instanceof HTMLCanvasElement && target.closest("[data-u-comp=formula-bar]") !== null;
  };
  const released = (): void => {
    if (barHasKeyboard) setTimeout(giveToBar);
  };
  const focused = ({ target }: Event): void => {
    if (barHasKeyboard && target === editorElement(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)) setTimeout(giveToBar);
  };
  const ended = api.addEvent(api.Event.SheetEditEnded, () => {
    barHasKeyboard = false;
  });
  document.addEventListener("pointerdown", pressed, true);
  container.addEventListener("pointerup", released);
  document.addEventListener("focusin", focused);
  return () => {
    ended.dispose();
    document.removeEventListener("pointerdown", pressed, true);
    container.removeEventListener("pointerup", released);
    document.removeEventListener("focusin", focused);
  };
}
