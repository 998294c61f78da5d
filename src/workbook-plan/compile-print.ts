import { cellAddress, columnLetters } from "./address";
import type { CompiledCell, CompiledPrint, CompiledSheet, WorkbookProperties } from "./compiled-workbook";
import { pageBreaks } from "./page-breaks";
import type { SheetPlan } from "./sheet-plan";

/** Area, orientation, repeated rows and columns, page breaks and footer of a sheet. */
export function compilePrint(
  sheet: SheetPlan,
  cells: readonly CompiledCell[],
  { columnWidths, rowHeights }: Pick<CompiledSheet, "columnWidths" | "rowHeights">,
  { date, version, title }: WorkbookProperties,
): CompiledPrint {
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), sheet.rows.length);
  const lastColumn = sheet.print.lastColumn ?? cells.reduce((last, cell) => Math.max(last, cell.column), 1);
  const labels = (sheet.years?.firstColumn ?? 1) - 1;
  const { lastYears } = sheet.print;
  const firstColumn = lastYears === undefined ? 1 : Math.max(1, lastColumn - lastYears + 1);
  // The labels are printed as repeated columns when early years between them and the area are left out.
  const apart = firstColumn > labels + 1;
  const printed = apart
    ? [...columnWidths.slice(0, labels), ...columnWidths.slice(firstColumn - 1, lastColumn)]
    : columnWidths.slice(0, lastColumn);
  return {
    area: `${cellAddress(1, apart ? firstColumn : 1)}:${cellAddress(lastRow, lastColumn)}`,
    orientation: sheet.print.orientation,
    titleRows: sheet.print.titleRows,
    titleColumns: apart ? `A:${columnLetters(labels)}` : "",
    breaks: pageBreaks(sheet, printed, rowHeights),
    footerLeft: `${title} · ${sheet.name}`,
    footerCenter: "&P / &N",
    footerRight: `${date} · ${version}`,
  };
}
