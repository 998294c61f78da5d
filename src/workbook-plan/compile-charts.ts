import { cellAddress, quotedSheet } from "./address";
import type { AddressBook } from "./address-book";
import type { CompiledChart } from "./compiled-workbook";
import type { FormulaCompiler } from "./formula";
import type { ChartPlan, SheetPlan } from "./sheet-plan";

/** Charts with absolute references and cell anchors. */
export const compileCharts = (
  sheet: SheetPlan,
  book: AddressBook,
  formulas: FormulaCompiler,
): CompiledChart[] => sheet.charts.map((chart) => compileChart(chart, sheet, book, formulas));

function compileChart(
  { series, fromMark, rows, fromColumn, toColumn, ...chart }: ChartPlan,
  sheet: SheetPlan,
  book: AddressBook,
  formulas: FormulaCompiler,
): CompiledChart {
  const top = book.markedRow(sheet.id, fromMark);
  return {
    ...chart,
    categories: formulas.headerRange(series[0]?.item ?? "", null),
    series: series.map(({ item, color, outlined }) => {
      const place = book.item(item);
      const label = cellAddress(place.row, place.labelColumn, { row: true, column: true });
      return {
        name: `${quotedSheet(place.sheet.name)}!${label}`,
        values: formulas.yearsRange(item, null),
        color,
        outlined: outlined ?? false,
      };
    }),
    from: { row: top, column: fromColumn },
    to: { row: top + rows, column: toColumn },
  };
}
