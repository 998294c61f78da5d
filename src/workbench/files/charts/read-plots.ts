/** The plots of a chart and their series. */
import { childrenOf, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import type { FileSeries } from "../open/file-workbook";
import { contentOf, flagAt, numberAt } from "../open/nodes";
import { markers, swapped } from "../vocabulary";
import { chartType, type PlotKind, type PlotType } from "./chart-types";
import { usualHole } from "./chart-plots";
import { detailsOf } from "./read-series-details";
import { valueOf } from "./values";
import { lineOf, solidColor } from "./read-shapes";

export interface FilePlot {
  readonly type: PlotType;
  /** Whether points are joined, which only a scatter can do without. */
  readonly lines: boolean;
  readonly series: readonly FileSeries[];
  /** Ids of its axes. */
  readonly axes: readonly string[];
}

const kinds: Readonly<Record<string, PlotKind>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
};

export function readPlots(area: Node): FilePlot[] {
  const known = elementsOf(area).flatMap((node) => {
    const kind = kinds[node.localName ?? ""];
    return kind === undefined ? [] : [{ node, kind, axes: axesOf(node) }];
  });
  const main = known[0]?.axes.join();
  return known.map(({ node, kind, axes }) => {
    const series = childrenOf(node, "ser");
    const lines = !series.every(hasNoLine);
    const group = axes.join() === main ? "Primary" : "Secondary";
    return {
      type: plotTypeOf(node, kind, series),
      lines,
      axes,
      series: series.map((each) => seriesOf(each, node, kind, group)),
    };
  });
}

const axesOf = (plot: Node): string[] =>
  childrenOf(plot, "axId").map((node) => node.getAttribute("val") ?? "");

const groupings = ["clustered", "standard", "stacked", "percentStacked"] as const;

function plotTypeOf(plot: Node, kind: PlotKind, series: readonly Node[]): PlotType {
  const grouping = groupings.find((each) => each === valueOf(plot, "grouping"));
  return {
    kind,
    grouping: grouping ?? (kind === "bar" ? "clustered" : "standard"),
    lying: valueOf(plot, "barDir") === "bar",
    markers: series.some((each) => markerOf(each) !== "none"),
    smooth: series.some((each) => flagAt(first(each, "smooth"), "val")),
  };
}

function markerOf(series: Node): string {
  const marker = first(series, "marker");
  return marker === undefined ? "" : valueOf(marker, "symbol");
}

function hasNoLine(series: Node): boolean {
  const properties = first(series, "spPr");
  const line = properties && first(properties, "ln");
  return line !== undefined && first(line, "noFill") !== undefined;
}

const markerWords = swapped(markers);

function seriesOf(series: Node, plot: Node, kind: PlotKind, axisGroup: "Primary" | "Secondary"): FileSeries {
  return {
    order: numberAt(first(series, "order"), "val") ?? 0,
    name: nameOf(first(series, "tx")),
    values: referenceOf(first(series, "val") ?? first(series, "yVal")),
    categories: referenceOf(first(series, "cat") ?? first(series, "xVal")),
    look: { ...lookOf(series, plot, kind), axisGroup },
  };
}

function lookOf(series: Node, plot: Node, kind: PlotKind): Omit<FileSeries["look"], "axisGroup"> {
  const type = plotTypeOf(plot, kind, [series]);
  return {
    chartType: chartType(type, !hasNoLine(series)),
    ...drawnAs(first(series, "spPr")),
    markerStyle: markerWords[markerOf(series)] ?? "Automatic",
    smooth: type.smooth,
    gapWidth: numberAt(first(plot, "gapWidth"), "val") ?? 150,
    overlap: numberAt(first(plot, "overlap"), "val") ?? 0,
    ...detailsOf(series),
    ...holeOf(plot),
  };
}

/** The hole of a ring, unless it is as usual. */
function holeOf(plot: Node): Pick<FileSeries["look"], "doughnutHoleSize"> {
  const size = numberAt(first(plot, "holeSize"), "val");
  return size === undefined || size === usualHole ? {} : { doughnutHoleSize: size };
}

function drawnAs(properties: Node | undefined): Pick<FileSeries["look"], "fill" | "line"> {
  const line = properties && first(properties, "ln");
  return {
    fill: properties === undefined ? null : solidColor(properties),
    line: line === undefined ? { color: null, weight: 2.25, style: "Continuous" } : lineOf(line),
  };
}

/** The reference of a name or of values, with its sign of equality; else the text itself. */
function nameOf(name: Node | undefined): string {
  const linked = name === undefined ? null : referenceOf(name);
  if (linked !== null) return linked;
  const text = name && first(name, "v");
  return contentOf(text);
}

function referenceOf(data: Node | undefined): string | null {
  const [source] =
    data === undefined ? [] : elementsOf(data).filter(({ localName }) => localName?.endsWith("Ref") === true);
  const formula = source && first(source, "f");
  return formula === undefined ? null : `=${contentOf(formula)}`;
}
