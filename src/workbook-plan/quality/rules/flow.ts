/** Rule 8: calculation flows down the sheet, to the right, and from sheet to sheet. */
import type { CompiledCell, SheetRole } from "../../compiled-workbook";
import { cellAddress } from "../../address";
import type { AuditedSheet, FormulaCell } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import type { Reference } from "../formula-tokens";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas } from "../places";
import { isCorkscrew, isPreviousYear } from "./corkscrews";

/** The head of a sheet may sum up what follows it; guides and logs show what they please. */
const isDisplay = (sheet: AuditedSheet, { row }: CompiledCell): boolean =>
  sheet.role === "guide" || sheet.role === "log" || sheet.isFrozen(row);

/** Cells of a row share one place this way, whatever column they refer to. */
const rowOf = (reference: Reference | undefined): string | undefined =>
  reference === undefined ? undefined : `row ${String(reference.area.last.row)}`;

const flowsDown = qualityRule(8, "E", "A formula refers to a row below it", (workbook) =>
  inFormulas(workbook, (formula, sheet) => {
    const { cell } = formula;
    if (isDisplay(sheet, cell)) return null;
    if (workbook.flowExceptions.has(`${sheet.name}!${cellAddress(cell.row, cell.column)}`)) return null;
    return rowOf(formula.references.find((reference) => refersDown(reference, formula, sheet, workbook)));
  }),
);

function refersDown(
  reference: Reference,
  formula: FormulaCell,
  sheet: AuditedSheet,
  workbook: AuditedWorkbook,
): boolean {
  if (workbook.sheetOf(reference, sheet) !== sheet || reference.area.last.row <= formula.cell.row)
    return false;
  return !(isPreviousYear(reference, formula.cell) && isCorkscrew(reference, formula.cell, sheet));
}

const flowsRight = qualityRule(8, "E", "A year refers to a later year", (workbook) =>
  inFormulas(workbook, (formula, sheet) => {
    const { timeHeader } = sheet;
    if (timeHeader === null || formula.cell.column < timeHeader.firstColumn) return null;
    return rowOf(
      formula.references.find((reference) => refersAhead(reference, formula.cell, sheet, workbook)),
    );
  }),
);

/** A reference that moves with its column counts; a whole row of years, fixed by dollar signs, does not. */
function refersAhead(
  reference: Reference,
  cell: CompiledCell,
  sheet: AuditedSheet,
  workbook: AuditedWorkbook,
): boolean {
  const { last } = reference.area;
  const header = workbook.sheetOf(reference, sheet)?.timeHeader ?? null;
  // The years of two sheets need not stand in the same columns: that is told once, at the years.
  const shift = (header?.firstColumn ?? 0) - (sheet.timeHeader?.firstColumn ?? 0);
  return (
    header !== null &&
    !last.fixedColumn &&
    last.column > cell.column + shift &&
    last.column <= header.lastColumn
  );
}

const flowsFromSheetToSheet = qualityRule(8, "E", "A formula refers to a later sheet", (workbook) =>
  inFormulas(workbook, (formula, sheet) => {
    if (sheet.role === "guide" || sheet.role === "log") return null;
    return formula.references
      .map((reference) => workbook.sheetOf(reference, sheet))
      .find(
        (target) =>
          target !== undefined && target.position > sheet.position && !isOpen(target, formula, workbook),
      )?.name;
  }),
);

/** Inputs are open to every sheet, and the total of all checks to the head of every sheet. */
const isOpen = (target: AuditedSheet, { cell }: FormulaCell, workbook: AuditedWorkbook): boolean =>
  target.role === "input" || (cell.style === "check" && target === workbook.masterCheck?.sheet);

const computed: ReadonlySet<SheetRole> = new Set<SheetRole>(["calculation", "output"]);

const inputsComputeNothing = qualityRule(
  8,
  "E",
  "An input sheet refers to a sheet that is computed from it",
  (workbook) =>
    inFormulas(workbook, ({ references }, sheet) => {
      if (sheet.role !== "input") return null;
      const targets = references.map((reference) => workbook.sheetOf(reference, sheet));
      return targets.find((target) => target !== undefined && computed.has(target.role))?.name;
    }),
);

/** Rules of this file. */
export const flowRules: readonly QualityRule[] = [
  flowsDown,
  flowsRight,
  flowsFromSheetToSheet,
  inputsComputeNothing,
];
