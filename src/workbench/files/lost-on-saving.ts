/** What a workbook has and its file cannot hold, in words. */
import type { ConditionalFormatModel } from "../document/conditional-format-model";
import type { WorkbookDocument } from "../document/workbook-document";
import { formulaText } from "./formula-text";
import { ruleInFile } from "./save/conditional-formats";

export function lostOnSaving(document: WorkbookDocument): string[] {
  const sheets = document.sheets();
  const found: readonly (readonly [boolean, string])[] = [
    [
      sheets.some(({ conditionalFormats }) => conditionalFormats.some(hasNoWords)),
      "conditional formats whose rule is not complete",
    ],
    [
      document.tables.some(({ id, showHeaders }) => !showHeaders && document.filterOf(id).criteria.size > 0),
      "filters of tables whose headers are hidden",
    ],
    [sheets.some(({ charts }) => charts.some(({ series }) => series.length === 0)), "charts without series"],
  ];
  return found.flatMap(([isLost, what]) => (isLost ? [what] : []));
}

/** Which functions a formula calls makes no difference here. */
const formulas = formulaText([]);
const hasNoWords = (format: ConditionalFormatModel): boolean => ruleInFile(format, { formulas }) === null;
