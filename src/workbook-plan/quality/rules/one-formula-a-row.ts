/** Rule 3: what holds for one year holds for all. */
import type { CompiledCell } from "../../compiled-workbook";
import type { AuditedSheet, SheetRow } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";
import { type Objection, onSheets } from "../places";
import { toR1C1 } from "../r1c1";

const oneFormulaARow = qualityRule(3, "E", "A row has more than one formula over the years", (workbook) =>
  onSheets(workbook, (sheet) => yearRows(sheet).flatMap((row) => deviating(row, sheet))),
);

const noNumberInAFormulaRow = qualityRule(3, "E", "A formula is missing in a row of formulas", (workbook) =>
  onSheets(workbook, (sheet) => yearRows(sheet).flatMap((row) => gaps(row, sheet))),
);

const noTypedNumber = qualityRule(
  3,
  "E",
  "A number is typed into years outside the input cells",
  (workbook) =>
    onSheets(workbook, ({ seriesRows }) =>
      seriesRows.flatMap(({ cells }) => cells.filter(isTyped).map((cell) => ({ cell }))),
    ),
);

const isTyped = ({ formula, value, style }: CompiledCell): boolean =>
  formula === undefined && typeof value === "number" && style !== "input";

/** Rows of years and the header above them. */
const yearRows = (sheet: AuditedSheet): readonly SheetRow[] =>
  sheet.timeHeader === null ? [] : [sheet.timeHeader, ...sheet.seriesRows];

/** Cells whose formula differs from that of the first year. */
function deviating({ cells }: SheetRow, sheet: AuditedSheet): Objection[] {
  const [first, ...rest] = cells.flatMap((cell) => sheet.formula(cell) ?? []);
  if (first === undefined) return [];
  const expected = toR1C1(first.tokens, first.cell.row, first.cell.column);
  return rest
    .filter(({ tokens, cell }) => toR1C1(tokens, cell.row, cell.column) !== expected)
    .map(({ cell }) => ({ cell }));
}

/** Years without a formula in a row that has one in others. */
function gaps({ row, cells }: SheetRow, { timeHeader }: AuditedSheet): Objection[] {
  if (timeHeader === null || cells.every(({ formula }) => formula === undefined)) return [];
  const filled = new Set(cells.filter(({ formula }) => formula !== undefined).map(({ column }) => column));
  const { firstColumn, lastColumn } = timeHeader;
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => firstColumn + offset)
    .filter((column) => !filled.has(column))
    .map((column) => ({ cell: { row, column } }));
}

/** Rules of this file. */
export const oneFormulaARowRules: readonly QualityRule[] = [
  oneFormulaARow,
  noNumberInAFormulaRow,
  noTypedNumber,
];
