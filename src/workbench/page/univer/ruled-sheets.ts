import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { Grid } from "./start-grid";

/**
 * Univer searches the conditional formats of a sheet for every cell that is painted or changes, also of a sheet that has
 * none; this answers at once for such a sheet.
 */
export function searchRuledSheetsOnly({ univer }: Grid): void {
  const injector = univer.__getInjector();
  const rules = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const search = view.getCellCfs.bind(view);
  view.getCellCfs = (unit, sheet, row, column) =>
    (rules.getSubunitRules(unit, sheet)?.length ?? 0) > 0 ? search(unit, sheet, row, column) : [];
}
