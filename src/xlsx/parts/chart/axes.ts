import type { CompiledChart } from "../../../workbook-plan/compiled-workbook";
import { palette } from "../../../workbook-plan/styles";
import { element } from "../../xml";
import { line, noLine, shape } from "./shape";
import { title, type TextLook } from "./text";

export const categoryAxisId = 111_111_111;
export const valueAxisId = 222_222_222;

const axisTitle: TextLook = { size: 9, bold: false, color: palette.muted };
const hairline = line({ color: palette.rule, width: 0.75 });

/** Horizontal bars turn the axes: categories stand on the left, first on top. */
const isTurned = (chart: CompiledChart): boolean => chart.kind === "bar" || chart.kind === "tornado";

/** Category axis, then value axis; their children stand in the order that the schema wants. */
export function axes(chart: CompiledChart, language: string): string[] {
  return [categoryAxis(chart, language), valueAxis(chart, language)];
}

function categoryAxis(chart: CompiledChart, language: string): string {
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: categoryAxisId }),
    element("c:scaling", {}, element("c:orientation", { val: isTurned(chart) ? "maxMin" : "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isTurned(chart) ? "l" : "b" }),
    title(chart.categoryTitle, { ...axisTitle, upright: isTurned(chart) }, language),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    ...ticks("low"),
    shape(hairline),
    element("c:crossAx", { val: valueAxisId }),
    element("c:crosses", { val: "autoZero" }),
    // Years are labels here, never dates.
    element("c:auto", { val: 0 }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: 1 }),
  );
}

function valueAxis(chart: CompiledChart, language: string): string {
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: valueAxisId }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: "minMax" }),
      chart.fromZero === true ? element("c:min", { val: 0 }) : "",
    ),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isTurned(chart) ? "b" : "l" }),
    element("c:majorGridlines", {}, shape(hairline)),
    title(chart.valueTitle, { ...axisTitle, upright: !isTurned(chart) }, language),
    element("c:numFmt", { formatCode: chart.valueFormat, sourceLinked: 0 }),
    ...ticks("nextTo"),
    shape(noLine),
    element("c:crossAx", { val: categoryAxisId }),
    // With the first category on top, the last one is where the bottom is.
    element("c:crosses", { val: isTurned(chart) ? "max" : "autoZero" }),
    element("c:crossBetween", { val: "between" }),
  );
}

/** No tick marks; labels of categories stay at the edge where values are negative. */
function ticks(labels: "low" | "nextTo"): string[] {
  return [
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: labels }),
  ];
}
