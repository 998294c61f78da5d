import { cellAddress } from "./address";
import type { CompiledCell, CompiledPrint, WorkbookProperties } from "./compiled-workbook";
import { pageBreaks } from "./page-breaks";
import type { SheetPlan } from "./sheet-plan";

/** Area, orientation, repeated rows, page breaks and footer of a sheet. */
export function compilePrint(
  sheet: SheetPlan,
  cells: readonly CompiledCell[],
  columnWidths: readonly number[],
  { date, version, title }: WorkbookProperties,
): CompiledPrint {
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), sheet.rows.length);
  const lastColumn = sheet.print.lastColumn ?? cells.reduce((last, cell) => Math.max(last, cell.column), 1);
  return {
    area: `A1:${cellAddress(lastRow, lastColumn)}`,
    orientation: sheet.print.orientation,
    titleRows: sheet.print.titleRows,
    breaks: pageBreaks(sheet, columnWidths.slice(0, lastColumn)),
    footerLeft: `${title} · ${sheet.name}`,
    footerCenter: "&P / &N",
    footerRight: `${date} · ${version}`,
  };
}
