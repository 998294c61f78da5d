/** c:ser; its children stand in the order that the schema wants for each kind of plot. */
import {
  categoryReference,
  numberReference,
  type StoredValues,
  textReference,
} from "../../../xlsx/parts/chart/data-reference";
import { element, textElement } from "../../../xlsx/xml";
import type { ChartModel, ChartSeriesModel } from "../../document/chart-model";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import { markers } from "../vocabulary";
import { type PlotType, plotType } from "./chart-types";
import { referenceOf, referenceText } from "../../office-objects/cell-references";
import { storedValues } from "./chart-values";
import { labelsXml, markerXml, pointsXml, trendlinesXml } from "./series-details";
import { fillXml, lineXml, noFill, shape } from "./shapes";

/** The place of a series in its chart, and how it is drawn. */
export interface PlacedSeries {
  readonly series: ChartSeriesModel;
  readonly index: number;
  readonly type: PlotType;
}

export const placedSeries = (chart: ChartModel): PlacedSeries[] =>
  chart.series.map((series, index) => ({
    series,
    index,
    type: plotType(series.chartType === "" ? chart.chartType : series.chartType),
  }));

export function seriesXml(
  { series, index, type }: PlacedSeries,
  chart: ChartModel,
  engine: WorkbookEngine,
): string {
  const data = { chart, engine, stored: storedValues(engine, chart.sheet) };
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    nameXml(series, data),
    lookXml(series, type),
    type.kind === "bar" ? element("c:invertIfNegative", { val: 0 }) : "",
    type.kind === "line" || type.kind === "scatter"
      ? markerXml(series, type.markers ? markers[series.markerStyle] : "none")
      : "",
    pointsXml(series),
    labelsXml(series, type),
    trendlinesXml(series, type),
    dataXml(series, type, data),
    type.kind === "line" || type.kind === "scatter"
      ? element("c:smooth", { val: series.smooth || type.smooth ? 1 : 0 })
      : "",
  );
}

/** Where the data of a chart come from. */
interface ChartData {
  readonly chart: ChartModel;
  readonly engine: WorkbookEngine;
  readonly stored: StoredValues;
}

/** A name that reads as a reference stays linked to its cell, as in Excel. */
function nameXml({ name }: ChartSeriesModel, { chart, engine, stored }: ChartData): string {
  if (name === "") return "";
  const linked =
    typeof name !== "string" ? name : name.startsWith("=") ? referenceOf(engine, name, chart.sheet) : null;
  const content =
    linked === null
      ? textElement("c:v", typeof name === "string" ? name : "")
      : textReference(referenceText(engine, linked), stored);
  return element("c:tx", {}, content);
}

/** Nothing where nothing was said: Excel then takes the next colour of its own. */
function lookXml({ fill, line }: ChartSeriesModel, { kind }: PlotType): string {
  if (fill === null && line.color === null) return "";
  if (kind === "line" || kind === "scatter") return shape(lineXml(line));
  return shape(fill === null ? noFill : fillXml(fill), lineXml(line));
}

function dataXml(
  { values, categories }: ChartSeriesModel,
  { kind }: PlotType,
  { chart, engine, stored }: ChartData,
): string {
  const [along, across] = kind === "scatter" ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  const format = chart.axes.value.numberFormat;
  return (
    (categories === null
      ? ""
      : element(along, {}, categoryReference(referenceText(engine, categories), stored))) +
    (values === null
      ? ""
      : element(across, {}, numberReference(referenceText(engine, values), format, stored)))
  );
}
