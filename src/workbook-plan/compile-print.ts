import type { GivenValues } from "../line-items/evaluation";
import { cellAddress, columnLetters } from "./address";
import type { CompiledCell, CompiledPrint, CompiledSheet, WorkbookProperties } from "./compiled-workbook";
import { type IsFree, pageBreaks, withoutFreeEnd } from "./page-breaks";
import type { RowPlan, SheetPlan } from "./sheet-plan";

interface Printed extends Pick<CompiledSheet, "cells" | "columnWidths" | "rowHeights"> {
  /** Records of the tables, which say what rows are still free. */
  readonly tables: GivenValues["tables"];
}

/** Areas, orientation, repeated rows and columns, page breaks and footer of a sheet. */
export function compilePrint(
  sheet: SheetPlan,
  { cells, columnWidths, rowHeights, tables }: Printed,
  { date, version, title }: WorkbookProperties,
): CompiledPrint {
  const allRows = cells.reduce((last, cell) => Math.max(last, cell.row), sheet.rows.length);
  const isFree: IsFree = ({ record }) => record !== undefined && isEmpty(record, tables);
  const lastRow = lastPrintedRow(sheet, isFree) ?? allRows;
  const rows = sheet.rows.slice(0, lastRow);
  const { first, last, labels } = printedColumns(sheet, cells);
  const { pagesAcross = 1, firstRow = 1, onePage = false } = sheet.print;
  const starts = pageBreaks(
    { ...sheet, rows },
    { columns: columnWidths.slice(first - 1, last), labels: columnWidths.slice(0, labels) },
    { rowHeights, isFree },
  );
  const breaks = onePage ? [] : starts.filter((row) => row > firstRow);
  const parts = partsWithoutFreeRows(rows, { firstRow, lastRow }, { breaks, isFree });
  return {
    areas: parts.map((part) => `${cellAddress(part.first, first)}:${cellAddress(part.last, last)}`),
    pagesAcross,
    ...(onePage ? { pagesDown: 1 } : {}),
    rowsLeftOut: parts.reduce((left, part) => left - (part.last - part.first + 1), allRows - firstRow + 1),
    orientation: sheet.print.orientation,
    titleRows: sheet.print.titleRows,
    titleColumns: labels === 0 ? "" : `A:${columnLetters(labels)}`,
    breaks: breaks.filter((row) => !parts.some((part) => part.first === row)),
    footerLeft: `${title} · ${sheet.name}`,
    footerCenter: "&P / &N",
    footerRight: `${date} · ${version}`,
  };
}

/** The columns of the area, and how many of labels are repeated beside them; those lie outside the area or begin it. */
function printedColumns(
  { print }: SheetPlan,
  cells: readonly CompiledCell[],
): { readonly first: number; readonly last: number; readonly labels: number } {
  const last = print.lastColumn ?? cells.reduce((most, cell) => Math.max(most, cell.column), 1);
  const first = print.firstColumn ?? (print.lastYears === undefined ? 1 : last - print.lastYears + 1);
  return { first, last, labels: lastFilled(cells, print.labels ?? 0, print.titleRows) };
}

/** Of so many columns the last that holds something; headings alone are nothing. */
function lastFilled(cells: readonly CompiledCell[], columns: number, titleRows: string): number {
  const headings = Number(/\d+$/.exec(titleRows)?.[0] ?? 0);
  return cells.reduce((most, { row, column, value }) => {
    const counts = column <= columns && row !== headings && value !== null && value !== "";
    return counts ? Math.max(most, column) : most;
  }, 0);
}

/** The row above those that are not printed; null where all are. */
function lastPrintedRow({ rows, print }: SheetPlan, isFree: IsFree): number | null {
  const end = rows.findIndex(({ mark }) => mark !== undefined && mark === print.endAbove);
  if (end >= 0) return end;
  return rows.reduce((last, row, index) => (isFree(row) ? last : index + 1), 0);
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Free rows above the start of a page are left out: a part of the area begins a page, and there one begins anyway. */
function partsWithoutFreeRows(
  rows: readonly RowPlan[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  { breaks, isFree }: { readonly breaks: readonly number[]; readonly isFree: IsFree },
): readonly Rows[] {
  const parts: Rows[] = [];
  let first = firstRow;
  for (const next of breaks) {
    const page = rows.slice(first - 1, next - 1);
    const filled = withoutFreeEnd(page, isFree);
    if (!page.slice(filled.length).some(isFree)) continue;
    parts.push({ first, last: first + filled.length - 1 });
    first = next;
  }
  return [...parts, { first, last: lastRow }];
}

const isEmpty = ({ table, row }: Required<RowPlan>["record"], tables: Printed["tables"]): boolean =>
  Object.values(tables?.get(table) ?? {}).every((column) => (column[row] ?? "") === "");
