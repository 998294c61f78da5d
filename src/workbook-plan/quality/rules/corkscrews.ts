/** Rule 8: a balance opens with what it closed with a year before, and starts from nothing typed or summed. */
import type { CompiledCell } from "../../compiled-workbook";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import type { Reference } from "../formula-tokens";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas } from "../places";

/** One cell of the column before, by a reference that moves with its column. */
export const isPreviousYear = ({ area }: Reference, { column }: CompiledCell): boolean =>
  area.single && !area.first.fixedColumn && area.first.column === column - 1;

/** Whether the row below that an opening refers to is a closing: it computes with the opening of its own year. */
export function isCorkscrew({ area }: Reference, opening: CompiledCell, sheet: AuditedSheet): boolean {
  const closing = sheet.cell(area.first.row, opening.column);
  const references = closing === undefined ? [] : (sheet.formula(closing)?.references ?? []);
  return references.some(
    (reference) =>
      reference.sheet === null &&
      reference.area.single &&
      reference.area.first.row === opening.row &&
      reference.area.first.column === opening.column,
  );
}

const yearsStartFromNothing = qualityRule(
  8,
  "E",
  "The first year refers to a figure in the column before the years",
  (workbook) =>
    inFormulas(workbook, ({ cell, references }, sheet) => {
      if (cell.column !== sheet.timeHeader?.firstColumn) return null;
      return references.find(
        (reference) => isPreviousYear(reference, cell) && holdsFigure(reference, sheet, workbook),
      )?.text;
    }),
);

function holdsFigure(
  { sheet: name, area }: Reference,
  sheet: AuditedSheet,
  workbook: AuditedWorkbook,
): boolean {
  const target = name === null ? sheet : workbook.sheet(name);
  const cell = target?.cell(area.first.row, area.first.column);
  const beforeYears = area.first.column < (target?.timeHeader?.firstColumn ?? 0);
  return beforeYears && cell !== undefined && (cell.formula !== undefined || typeof cell.value === "number");
}

/** Rules of this file. */
export const corkscrewRules: readonly QualityRule[] = [yearsStartFromNothing];
