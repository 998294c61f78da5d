import type { CompiledChart, CompiledChartSeries } from "../../../workbook-plan/compiled-workbook";
import { element } from "../../xml";
import { categoryReference, numberReference, textReference } from "./data-reference";
import { line, noFill, noLine, shape, solidFill } from "./shape";
import type { SheetValues } from "./sheet-values";

const lineWidth = 2.25;
const outlineWidth = 1.5;

/** The series of a chart in the order of the plan. */
export function chartSeries(chart: CompiledChart, values: SheetValues): string[] {
  return chart.series.map((series, index) =>
    element(
      "c:ser",
      {},
      element("c:idx", { val: index }),
      element("c:order", { val: index }),
      element("c:tx", {}, textReference(series.name, values)),
      ...(chart.kind === "line" ? lineLook(series) : barLook(series)),
      element("c:cat", {}, categoryReference(chart.categories, values)),
      element("c:val", {}, numberReference(series.values, chart.valueFormat, values)),
      chart.kind === "line" ? element("c:smooth", { val: 0 }) : "",
    ),
  );
}

/** An outlined series is a dashed line: told apart without its colour. */
function lineLook({ color, outlined }: CompiledChartSeries): string[] {
  const stroke = line({ color, width: lineWidth, cap: "rnd", dash: outlined ? "dash" : "solid" });
  return [shape(stroke), element("c:marker", {}, element("c:symbol", { val: "none" }))];
}

/** An outlined series is an empty bar with a coloured edge. */
function barLook({ color, outlined }: CompiledChartSeries): string[] {
  const look = outlined
    ? shape(noFill, line({ color, width: outlineWidth }))
    : shape(solidFill(color), noLine);
  return [look, element("c:invertIfNegative", { val: 0 })];
}
