/** Reads the cells of a chart object, so that it can be drawn. */
import type {
  ChartAxisModel,
  ChartModel,
  ChartSeriesModel,
  ChartText,
  CellReference,
} from "../../document/chart-model";
import { type CellValue, isCellError } from "../../engine/cell";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import { titleText } from "../../document/title-text";
import type { ChartPicture, PictureAxis, PictureSeries, PictureShape, PictureText } from "./chart-picture";

/** What reading needs of a workbook. */
export type Cells = Pick<WorkbookEngine, "values" | "text">;

/** Writes a number in a number format of Excel. */
export type NumberFormatter = (format: string, value: number) => string;

/** Colours of series that have none of their own: those of an Office theme. */
const seriesColors = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47", "#264478", "#9e480e"];

/** A chart as it is now. */
export function readChart(chart: ChartModel, cells: Cells, formatNumber: NumberFormatter): ChartPicture {
  const { category, value } = chart.axes;
  const series = chart.series.map((each, index) => readSeries(each, chart, cells, index));
  const named = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const counted = Array.from({ length }, (_, index) => String(index + 1));
  const unformatted = value.numberFormat === "" || value.numberFormat === "General";
  return {
    title: textOf({ ...chart.title, text: titleText(chart.title, cells) }),
    categories: named === null ? counted : cells.text(named.sheet, named.block).flat(),
    series,
    sideways: chart.chartType.startsWith("Bar"),
    categoryAxis: axisOf(category),
    valueAxis: axisOf(value),
    legend: chart.legend.visible ? legendSide(chart.legend.position) : null,
    fill: chart.fill,
    border: chart.border.color,
    format: unformatted ? general : (number) => formatNumber(value.numberFormat, number),
  };
}

function readSeries(series: ChartSeriesModel, chart: ChartModel, cells: Cells, index: number): PictureSeries {
  const type = series.chartType === "" ? chart.chartType : series.chartType;
  const shape = shapeOf(type);
  return {
    name: nameOf(series, cells, index),
    shape,
    values: series.values === null ? [] : numbersAt(series.values, cells),
    color: colorOf(series, shape) ?? themeColor(index),
    outlined: shape !== "line" && series.fill === null && series.line.color !== null,
    dashed: /Dash|Dot/.test(series.line.style),
    markers: type.includes("Markers") && series.markerStyle !== "None",
    weight: series.line.weight > 0 ? series.line.weight : 2.25,
    labels: series.dataLabels,
    overlap: series.overlap,
  };
}

/** Lines show the colour of their line, everything else that of its fill, and either the other's where it has none. */
const colorOf = ({ fill, line }: ChartSeriesModel, shape: PictureShape): string | null =>
  shape === "line" ? (line.color ?? fill) : (fill ?? line.color);

const themeColor = (index: number): string => seriesColors[index % seriesColors.length] ?? "#4472c4";

function nameOf({ name }: ChartSeriesModel, cells: Cells, index: number): string {
  const given = typeof name === "string" ? name : (cells.text(name.sheet, name.block)[0]?.[0] ?? "");
  return given === "" ? `Series${index + 1}` : given;
}

const numbersAt = ({ sheet, block }: CellReference, cells: Cells): (number | null)[] =>
  cells.values(sheet, block).flat().map(numberOf);

/** As Excel draws: a blank is a gap, text counts as zero, #N/A is left out. */
function numberOf(value: CellValue): number | null {
  if (value === null || isCellError(value)) return null;
  return typeof value === "number" ? value : Number(value === true);
}

/** How a chart type of Excel is drawn. */
export function shapeOf(chartType: string): PictureShape {
  if (chartType.startsWith("Line") || chartType.startsWith("XY")) return "line";
  const stacked = chartType.includes("Stacked");
  if (chartType.startsWith("Area")) return stacked ? "stackedArea" : "area";
  return stacked ? "stackedBar" : "bar";
}

const axisOf = ({
  visible,
  title,
  minimum,
  maximum,
  majorUnit,
  majorGridlines,
}: ChartAxisModel): PictureAxis => ({
  visible,
  title: textOf(title),
  minimum,
  maximum,
  majorUnit,
  gridlines: majorGridlines,
});

const textOf = ({ visible, text, size, bold, color }: ChartText): PictureText | null =>
  visible && text !== ""
    ? { text, size: size > 0 ? size : 10, bold, color: color === "" ? null : color }
    : null;

function legendSide(position: string): "top" | "bottom" | "left" | "right" {
  switch (position) {
    case "Top":
      return "top";
    case "Left":
      return "left";
    case "Right":
    case "Corner":
      return "right";
    default:
      return "bottom";
  }
}

const general = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: 10, useGrouping: false });
