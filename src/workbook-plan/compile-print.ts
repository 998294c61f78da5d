import { cellAddress } from "./address";
import type { CompiledCell, CompiledPrint, WorkbookProperties } from "./compiled-workbook";
import type { SheetPlan } from "./sheet-plan";

/** Area, orientation, repeated rows and footer of a sheet. */
export function compilePrint(
  sheet: SheetPlan,
  cells: readonly CompiledCell[],
  { date, version, title }: WorkbookProperties,
): CompiledPrint {
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), sheet.rows.length);
  const lastColumn = sheet.print.lastColumn ?? cells.reduce((last, cell) => Math.max(last, cell.column), 1);
  return {
    area: `A1:${cellAddress(lastRow, lastColumn)}`,
    orientation: sheet.print.orientation,
    titleRows: sheet.print.titleRows,
    footerLeft: `${title} · ${sheet.name}`,
    footerCenter: "&P / &N",
    footerRight: `${date} · ${version}`,
  };
}
