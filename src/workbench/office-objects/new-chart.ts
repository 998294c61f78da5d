import type {
  CellReference,
  ChartAxisModel,
  ChartModel,
  ChartSeriesModel,
  ChartText,
} from "../document/chart-model";
import type { SheetId } from "../engine/workbook-engine";
import type { Model } from "./model";
import { newId } from "./model";
import { isDateFormat } from "./serial-date";

const text = (content: string, visible: boolean, size: number): ChartText => ({
  text: content,
  visible,
  fontName: "Calibri",
  size,
  bold: false,
  color: "#595959",
});

const axis = (): ChartAxisModel => ({
  visible: true,
  title: text("", false, 10),
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  linkNumberFormat: true,
  categoryType: "Automatic",
  tickLabelPosition: "NextToAxis",
  reversePlotOrder: false,
  majorGridlines: false,
  gridline: { color: "#D9D9D9", weight: 0.75, style: "Continuous" },
  font: text("", true, 9),
});

export const newSeries = (chartType: string, name: string | CellReference): ChartSeriesModel => ({
  id: newId(),
  name,
  values: null,
  categories: null,
  chartType,
  axisGroup: "Primary",
  fill: null,
  line: { color: null, weight: 2.25, style: "Continuous" },
  markerStyle: "Automatic",
  smooth: false,
  gapWidth: 150,
  overlap: chartType.includes("Stacked") ? 100 : 0,
  dataLabels: false,
});

/** Where a chart takes its series from. */
export interface ChartSource extends CellReference {
  /** "Columns", "Rows" or "Auto". */
  readonly seriesBy: string;
}

/** Excel's size and place of a new chart, in points. */
const size = { left: 100, top: 100, width: 360, height: 216 };

/** A chart as Excel makes it from cells: a first row or column of text are names and categories. */
export function newChart(model: Model, sheet: SheetId, chartType: string, source: ChartSource): ChartModel {
  const number = model.document.sheet(sheet).charts.length + 1;
  const series = seriesOf(model, chartType, source);
  const value = { ...axis(), majorGridlines: true };
  return {
    id: newId(),
    sheet,
    name: `Chart ${number}`,
    chartType,
    ...size,
    title: { ...text("Chart Title", true, 14), cell: null, overlay: false },
    legend: { visible: true, position: "Right", overlay: false, font: text("", true, 9) },
    axes: { category: axis(), value, secondaryValue: { ...axis(), visible: false } },
    series,
    fill: "#FFFFFF",
    border: { color: "#D9D9D9", weight: 0.75, style: "Continuous" },
  };
}

/** Which part of the cells holds names, which categories and which numbers. */
interface Layout {
  readonly byColumns: boolean;
  /** Rows of text above, and columns of text to the left, of the numbers. */
  readonly top: 0 | 1;
  readonly left: 0 | 1;
}

function layoutOf(model: Model, { sheet, block, seriesBy }: ChartSource): Layout {
  const values = model.engine.values(sheet, block);
  // Dates are names of categories, as text is.
  const isNumber = (row: number, column: number): boolean =>
    typeof values[row]?.[column] === "number" &&
    !isDateFormat(model.engine.style(sheet, block.row + row, block.column + column).numberFormat);
  const noCorner = model.engine.values(sheet, { ...block, rows: 1, columns: 1 })[0]?.[0] === null;
  const top = block.rows > 1 && (noCorner || !isNumber(0, block.columns - 1)) ? 1 : 0;
  const left = block.columns > 1 && (noCorner || !isNumber(block.rows - 1, 0)) ? 1 : 0;
  // As Excel does: the shorter side gives the series.
  const shorter = block.columns - left <= block.rows - top;
  return { byColumns: seriesBy === "Columns" || (seriesBy !== "Rows" && shorter), top, left };
}

function seriesOf(model: Model, chartType: string, source: ChartSource): ChartSeriesModel[] {
  const { sheet, block } = source;
  const { byColumns, top, left } = layoutOf(model, source);
  /** Cells by their place along the series and across them. */
  const part = (along: number, across: number, length: number): CellReference => ({
    sheet,
    block: byColumns
      ? { row: block.row + along, column: block.column + across, rows: length, columns: 1 }
      : { row: block.row + across, column: block.column + along, rows: 1, columns: length },
  });
  const [names, categories] = byColumns ? [top, left] : [left, top];
  const [length, count] = byColumns
    ? [block.rows - top, block.columns - left]
    : [block.columns - left, block.rows - top];
  return Array.from({ length: count }, (_, index) => ({
    ...newSeries(chartType, names === 1 ? part(0, categories + index, 1) : `Series${index + 1}`),
    values: part(names, categories + index, length),
    categories: categories === 1 ? part(names, 0, length) : null,
  }));
}
