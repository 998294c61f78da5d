import type { CompiledChart } from "../../../workbook-plan/compiled-workbook";
import { element } from "../../xml";
import { categoryAxisId, valueAxisId } from "./axes";
import { chartSeries } from "./series";
import type { SheetValues } from "./sheet-values";

/** Widths in percent of a bar: the gap between categories. */
const gap = { single: 60, stacked: 45 } as const;

/** The lines or bars of a chart. */
export function plot(chart: CompiledChart, values: SheetValues): string {
  const series = chartSeries(chart, values);
  return chart.kind === "line" ? linePlot(series) : barPlot(chart.kind, series);
}

function linePlot(series: readonly string[]): string {
  return element(
    "c:lineChart",
    {},
    element("c:grouping", { val: "standard" }),
    element("c:varyColors", { val: 0 }),
    ...series,
    element("c:marker", { val: 1 }),
    ...axisIds,
  );
}

function barPlot(kind: Exclude<CompiledChart["kind"], "line">, series: readonly string[]): string {
  const isStacked = kind === "stacked-column";
  const liesDown = kind === "bar" || kind === "tornado";
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: liesDown ? "bar" : "col" }),
    element("c:grouping", { val: isStacked ? "stacked" : "clustered" }),
    element("c:varyColors", { val: 0 }),
    ...series,
    element("c:gapWidth", { val: isStacked ? gap.stacked : gap.single }),
    isStacked || kind === "tornado" ? element("c:overlap", { val: 100 }) : "",
    ...axisIds,
  );
}

const axisIds = [categoryAxisId, valueAxisId].map((val) => element("c:axId", { val }));
