/** Rule 7: every row of figures says what it is and in which unit. */
import type { CompiledCell } from "../../compiled-workbook";
import { type AuditedSheet, type SheetRow, wordsOf } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";
import { type Objection, onSheets } from "../places";

const labelStyles: ReadonlySet<string> = new Set(["label", "labelIndented", "labelTotal"]);
const unitStyles: ReadonlySet<string> = new Set(["unit", "unitTotal"]);

const rowsHaveLabels = qualityRule(7, "E", "A row of figures has no label", (workbook) =>
  onSheets(workbook, (sheet) => rowsWithout(sheet, labelStyles)),
);

const rowsHaveUnits = qualityRule(7, "E", "A row of figures has no unit", (workbook) =>
  onSheets(workbook, (sheet) => rowsWithout(sheet, unitStyles)),
);

const rowsWithout = (sheet: AuditedSheet, styles: ReadonlySet<string>): Objection[] =>
  sheet.seriesRows
    .filter(({ row }) => wordsBefore(sheet, row, styles) === undefined)
    .flatMap(({ cells: [first] }) => (first === undefined ? [] : [{ cell: first }]));

/** Text before the years in one of the styles. */
function wordsBefore(
  sheet: AuditedSheet,
  row: number,
  styles: ReadonlySet<string>,
): CompiledCell | undefined {
  const first = sheet.timeHeader?.firstColumn ?? 1;
  return Array.from({ length: first - 1 }, (_, index) => sheet.cell(row, index + 1)).find(
    (cell) => cell !== undefined && styles.has(cell.style) && wordsOf(cell) !== "",
  );
}

const labelsDiffer = qualityRule(7, "E", "Two rows of a section have the same label", (workbook) =>
  onSheets(workbook, (sheet) => sections(sheet).flatMap((rows) => repeated(sheet, rows))),
);

/** Rows of figures between one section heading and the next. */
function sections(sheet: AuditedSheet): SheetRow[][] {
  const headings = sheet.rows.filter(({ cells }) => cells.some(({ style }) => style === "section"));
  const groups = new Map<number, SheetRow[]>();
  for (const row of sheet.seriesRows) {
    const heading = headings.filter((candidate) => candidate.row < row.row).at(-1)?.row ?? 0;
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups.values()];
}

function repeated(sheet: AuditedSheet, rows: readonly SheetRow[]): Objection[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row }) => {
    const cell = wordsBefore(sheet, row, labelStyles);
    if (cell === undefined) return [];
    const label = wordsOf(cell).toLowerCase();
    const twice = seen.has(label);
    seen.add(label);
    return twice ? [{ cell, detail: wordsOf(cell) }] : [];
  });
}

/** Rules of this file. */
export const labelRules: readonly QualityRule[] = [rowsHaveLabels, rowsHaveUnits, labelsDiffer];
