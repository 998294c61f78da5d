/** Single points of a series, its labels, its marks, and lines through its points. */
import {
  type ChartLabelsModel,
  type ChartPointModel,
  type ChartSeriesModel,
  type ChartTrendlineModel,
  usualLabelFont,
} from "../../document/chart-model";
import { childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { contentOf, flagAt, numberAt, wordsAt } from "../open/nodes";
import { labelPlaces, markers, swapped, trendlines } from "../vocabulary";
import { fontOf } from "./read-letters";
import { lineOf, solidColor } from "./read-shapes";
import { valueOf } from "./values";

type Details = Pick<
  ChartSeriesModel,
  | "dataLabels"
  | "labels"
  | "points"
  | "trendlines"
  | "markerSize"
  | "markerBackgroundColor"
  | "markerForegroundColor"
>;

export function detailsOf(series: Node): Details {
  const labels = first(series, "dLbls");
  const own = labels === undefined ? {} : labelsOf(labels);
  const points = pointsOf(series, labels);
  const lines = childrenOf(series, "trendline").map(trendlineOf);
  return {
    dataLabels: labels !== undefined && showsSomething(labels),
    ...(Object.keys(own).length === 0 ? {} : { labels: own }),
    ...(points.size === 0 ? {} : { points }),
    ...(lines.length === 0 ? {} : { trendlines: lines }),
    ...markerOf(series),
  };
}

type Marker = Pick<ChartPointModel, "markerSize" | "markerBackgroundColor" | "markerForegroundColor">;

function markerOf(parent: Node): Marker {
  const marker = first(parent, "marker");
  const properties = marker && first(marker, "spPr");
  const line = properties && first(properties, "ln");
  const size = numberAt(marker && first(marker, "size"), "val");
  const fill = properties === undefined ? null : solidColor(properties);
  const edge = line === undefined ? null : solidColor(line);
  return {
    ...(size === undefined ? {} : { markerSize: size }),
    ...(fill === null ? {} : { markerBackgroundColor: fill }),
    ...(edge === null ? {} : { markerForegroundColor: edge }),
  };
}

const markerWords = swapped(markers);

function pointsOf(series: Node, labels: Node | undefined): Map<number, ChartPointModel> {
  const points = new Map<number, ChartPointModel>();
  const indexOf = (node: Node): number => numberAt(first(node, "idx"), "val") ?? 0;
  for (const node of childrenOf(series, "dPt")) points.set(indexOf(node), pointOf(node));
  for (const node of labels === undefined ? [] : childrenOf(labels, "dLbl")) {
    const hasDataLabel = valueOf(node, "delete") !== "1" && showsSomething(node);
    points.set(indexOf(node), { ...points.get(indexOf(node)), hasDataLabel });
  }
  return points;
}

function pointOf(node: Node): ChartPointModel {
  const properties = first(node, "spPr");
  const line = properties && first(properties, "ln");
  const isFilled =
    properties !== undefined &&
    (first(properties, "solidFill") !== undefined || first(properties, "noFill") !== undefined);
  const symbol = markerWords[valueOf(first(node, "marker"), "symbol")];
  return {
    ...(isFilled ? { fill: solidColor(properties) } : {}),
    ...(line === undefined ? {} : { border: lineOf(line) }),
    ...(symbol === undefined ? {} : { markerStyle: symbol }),
    ...markerOf(node),
  };
}

const showsSomething = (labels: Node): boolean =>
  ["showVal", "showCatName", "showSerName", "showPercent"].some((name) => valueOf(labels, name) === "1");

const places = swapped(labelPlaces);

const flags: Readonly<Record<string, string>> = {
  showSeriesName: "showSerName",
  showCategoryName: "showCatName",
  showPercentage: "showPercent",
  showLegendKey: "showLegendKey",
  showBubbleSize: "showBubbleSize",
};

/** What labels have that is not as usual. */
function labelsOf(node: Node): ChartLabelsModel {
  const on = (name: string): boolean => valueOf(node, name) === "1";
  const place = places[valueOf(node, "dLblPos")];
  const separator = first(node, "separator");
  const shown = Object.entries(flags).flatMap(([key, name]) => (on(name) ? [[key, true] as const] : []));
  return {
    ...(showsSomething(node) && !on("showVal") ? { showValue: false } : {}),
    ...Object.fromEntries(shown),
    ...(separator === undefined ? {} : { separator: contentOf(separator) }),
    ...(place === undefined ? {} : { position: place }),
    ...labelLook(node),
  };
}

function labelLook(
  node: Node,
): Pick<ChartLabelsModel, "numberFormat" | "linkNumberFormat" | "fill" | "font"> {
  const format = first(node, "numFmt");
  const properties = first(node, "spPr");
  const letters = first(node, "txPr");
  return {
    ...(format === undefined ? {} : { numberFormat: wordsAt(format, "formatCode") }),
    ...(flagAt(format, "sourceLinked") ? { linkNumberFormat: true } : {}),
    ...(properties === undefined ? {} : { fill: solidColor(properties) }),
    ...(letters === undefined ? {} : { font: fontOf(letters, usualLabelFont) }),
  };
}

const trendlineWords = swapped(trendlines);

function trendlineOf(node: Node): ChartTrendlineModel {
  const number = (name: string, usual: number): number => numberAt(first(node, name), "val") ?? usual;
  const properties = first(node, "spPr");
  const line = properties && first(properties, "ln");
  return {
    type: trendlineWords[valueOf(node, "trendlineType")] ?? "Linear",
    name: contentOf(first(node, "name")),
    movingAveragePeriod: number("period", 2),
    polynomialOrder: number("order", 2),
    backwardPeriod: number("backward", 0),
    forwardPeriod: number("forward", 0),
    showEquation: valueOf(node, "dispEq") === "1",
    showRSquared: valueOf(node, "dispRSqr") === "1",
    line: line === undefined ? { color: null, weight: 1.5, style: "RoundDot" } : lineOf(line),
  };
}
