import { ModelError } from "../line-items/model-error";
import { cellAddress, quotedSheet } from "./address";
import type { AddressBook, ItemPlace } from "./address-book";
import type { CompiledChart, CompiledChartSeries } from "./compiled-workbook";
import type { FormulaCompiler } from "./formula";
import type { ChartPlan, ColumnSeriesPlan, SheetPlan, YearsSeriesPlan } from "./sheet-plan";

/** Charts with absolute references and cell anchors. */
export const compileCharts = (
  sheet: SheetPlan,
  book: AddressBook,
  formulas: FormulaCompiler,
): CompiledChart[] => sheet.charts.map((chart) => compileChart(chart, sheet, book, formulas));

function compileChart(
  { series, titleAt, fromMark, rows, fromColumn, toColumn, ...chart }: ChartPlan,
  sheet: SheetPlan,
  book: AddressBook,
  formulas: FormulaCompiler,
): CompiledChart {
  const top = book.markedRow(sheet.id, fromMark);
  return {
    ...chart,
    ...(titleAt === undefined
      ? {}
      : { titleCell: rangeOf(sheet, titleAt.column, book.markedRow(sheet.id, titleAt.mark)) }),
    ...(isOfColumns(series) ? columnData(series, book) : yearsData(series, book, formulas)),
    from: { row: top, column: fromColumn },
    to: { row: top + rows, column: toColumn },
  };
}

type ChartData = Pick<CompiledChart, "categories" | "series">;

const isOfColumns = (series: ChartPlan["series"]): series is readonly ColumnSeriesPlan[] =>
  series.some((each) => "column" in each);

const yearsData = (
  series: readonly YearsSeriesPlan[],
  book: AddressBook,
  formulas: FormulaCompiler,
): ChartData => ({
  categories: formulas.headerRange(series[0]?.item ?? "", null),
  series: series.map(({ item, ...look }) => {
    const { sheet, row, labelColumn } = book.item(item);
    return compiled(look, rangeOf(sheet, labelColumn, row), formulas.yearsRange(item, null));
  }),
});

function columnData(series: readonly ColumnSeriesPlan[], book: AddressBook): ChartData {
  const [labels] = series.map(({ column }) => columnOf(column, book));
  return {
    categories:
      labels === undefined ? "" : rangeOf(labels.sheet, labels.labelColumn, labels.row, labels.last),
    series: series.map(({ column, headingMark, ...look }) => {
      const { sheet, row, last, column: at } = columnOf(column, book);
      const name = rangeOf(sheet, at, book.markedRow(sheet.id, headingMark));
      return compiled(look, name, rangeOf(sheet, at, row, last));
    }),
  };
}

const compiled = (
  { color, outlined = false }: Pick<YearsSeriesPlan, "color" | "outlined">,
  name: string,
  values: string,
): CompiledChartSeries => ({ name, values, color, outlined });

/**
 * The cells of items that stand below each other.
 * @throws ModelError where they do not
 */
function columnOf(ids: readonly string[], book: AddressBook): ItemPlace & { readonly last: number } {
  const [first, ...others] = ids.map((id) => book.item(id));
  if (first === undefined) throw new ModelError("A series of a chart has no items.");
  const isBelow = ({ sheet, row, column }: ItemPlace, index: number): boolean =>
    sheet === first.sheet && column === first.column && row === first.row + index + 1;
  if (!others.every(isBelow))
    throw new ModelError(`Line items of a chart do not stand below each other: ${ids.join(", ")}.`);
  return { ...first, last: first.row + others.length };
}

/** Cells of a column, or one cell, by an absolute reference with the sheet. */
function rangeOf(sheet: SheetPlan, column: number, first: number, last = first): string {
  const cell = (row: number): string => cellAddress(row, column, { row: true, column: true });
  const cells = first === last ? cell(first) : `${cell(first)}:${cell(last)}`;
  return `${quotedSheet(sheet.name)}!${cells}`;
}
