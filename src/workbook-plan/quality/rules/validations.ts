/** Rule 11: lists come from cells that people can see and extend. */
import { readAreas } from "../area";
import type { AuditedWorkbook } from "../audited-workbook";
import { tokenize } from "../formula-tokens";
import { qualityRule, type QualityRule } from "../finding";

const listsComeFromRanges = qualityRule(11, "E", "A list is no range of this workbook", (workbook) =>
  workbook.sheets.flatMap(({ name, compiled }) =>
    compiled.validations
      .filter(({ rule }) => rule.kind === "list" && !isRange(rule.source, workbook))
      .map(({ range }) => ({ sheet: name, cells: [range] })),
  ),
);

function isRange(source: string, workbook: AuditedWorkbook): boolean {
  const [only, ...rest] = tokenize(source);
  if (only === undefined || rest.length > 0) return false;
  if (only.kind === "name") return workbook.compiled.names.some(({ name }) => name === only.text);
  return only.kind === "reference" && (only.sheet === null || workbook.sheet(only.sheet) !== undefined);
}

const validationsAreBounded = qualityRule(
  11,
  "E",
  "A rule for entries covers no range, or whole columns or rows",
  ({ sheets }) =>
    sheets.flatMap(({ name, compiled }) =>
      compiled.validations
        .filter(({ range }) => readAreas(range)?.every(({ whole }) => !whole) !== true)
        .map(({ range }) => ({ sheet: name, cells: [range] })),
    ),
);

/** Rules of this file. */
export const validationRules: readonly QualityRule[] = [listsComeFromRanges, validationsAreBounded];
