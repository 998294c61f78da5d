import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { Unsubscribe } from "../../engine/workbook-engine";
import { focusEditor } from "./focus-editor";
import type { Grid } from "./start-grid";

/**
 * One click into the formula bar is enough to type there. The grid begins to edit the cell with that click, shows the
 * caret in the bar and leaves the keyboard with the cell, where what is typed is lost.
 */
export function typeInFormulaBar({ univer }: Grid, container: HTMLElement): Unsubscribe {
  const editors = univer.__getInjector().get(IEditorService);
  const takeKeyboard = ({ target }: Event): void => {
    if (!(target instanceof HTMLCanvasElement) || target.closest("[data-u-comp=formula-bar]") === null)
      return;
    setTimeout(() => {
      editors.focus(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
      focusEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    });
  };
  container.addEventListener("pointerup", takeKeyboard);
  return () => {
    container.removeEventListener("pointerup", takeKeyboard);
  };
}
