/** Axes of a chart; their children stand in the order that the schema wants. */
import { element } from "../../../xlsx/xml";
import type { ChartAxisModel, ChartModel, ChartText } from "../../document/chart-model";
import { displayUnits, labelPositions } from "../vocabulary";
import { type AxisGroup, axisIds, type Plot } from "./chart-plots";
import { lineXml, shape, textLook, titleXml } from "./shapes";

/** The letters of an axis that nobody changed: those of the chart reach it. */
export const usualFont: ChartText = {
  text: "",
  visible: true,
  fontName: "Calibri",
  size: 9,
  bold: false,
  color: "#595959",
};

export function axesXml(chart: ChartModel, plots: readonly Plot[]): string {
  const [first] = plots;
  const kind = first?.members[0]?.type.kind;
  if (kind === "pie" || kind === "doughnut") return "";
  const groups = [...new Set(plots.map(({ group }) => group))];
  return groups.map((group) => axisPair(chart, group, plots)).join("");
}

interface Placed {
  readonly axis: ChartAxisModel;
  readonly id: number;
  readonly crossed: number;
  readonly position: "b" | "l" | "r" | "t";
  /** Where on the other axis this one stands. */
  readonly crosses: "autoZero" | "max" | "min";
}

function axisPair(chart: ChartModel, group: AxisGroup, plots: readonly Plot[]): string {
  const type = plots.find((plot) => plot.group === group)?.members[0]?.type;
  const lying = type?.lying === true;
  const along = categoryPlace(chart, group, lying);
  const across = valuePlace(chart, group, lying);
  return type?.kind === "scatter"
    ? valueAxisXml(along, "midCat") + valueAxisXml(across, "midCat")
    : categoryAxisXml(along) + valueAxisXml(across, "between");
}

function categoryPlace({ axes }: ChartModel, group: AxisGroup, lying: boolean): Placed {
  const [id, crossed] = axisIds[group];
  // The second pair shares the categories, so they are shown once.
  const axis =
    group === "Secondary" ? { ...axes.category, visible: false, majorGridlines: false } : axes.category;
  return { axis, id, crossed, position: lying ? "l" : "b", crosses: "autoZero" };
}

function valuePlace({ axes }: ChartModel, group: AxisGroup, lying: boolean): Placed {
  const [crossed, id] = axisIds[group];
  if (group === "Secondary")
    return { axis: axes.secondaryValue, id, crossed, position: lying ? "t" : "r", crosses: "max" };
  const crosses = crossings[axes.category.position ?? ""] ?? "autoZero";
  return { axis: axes.value, id, crossed, position: lying ? "b" : "l", crosses };
}

/** Where the axis of values stands on that of categories. */
export const crossings: Readonly<Record<string, Placed["crosses"]>> = { Maximum: "max", Minimum: "min" };

/** What both kinds of axes begin with. */
function start({ axis, id, position }: Placed): string {
  const { minimum, maximum } = axis;
  return [
    element("c:axId", { val: id }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: axis.reversePlotOrder ? "maxMin" : "minMax" }),
      maximum === null ? "" : element("c:max", { val: maximum }),
      minimum === null ? "" : element("c:min", { val: minimum }),
    ),
    element("c:delete", { val: axis.visible ? 0 : 1 }),
    element("c:axPos", { val: position }),
    axis.majorGridlines ? element("c:majorGridlines", {}, shape(lineXml(axis.gridline))) : "",
    axis.minorGridlines === true ? element("c:minorGridlines", {}, shape(lineXml(axis.gridline))) : "",
    titleXml(axis.title, false, position === "l" || position === "r"),
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: axis.linkNumberFormat ? 1 : 0 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: labelPositions[axis.tickLabelPosition] ?? "nextTo" }),
  ].join("");
}

const crossing = ({ crossed, crosses }: Placed): string =>
  element("c:crossAx", { val: crossed }) + element("c:crosses", { val: crosses });

const hasUsualFont = ({ font }: ChartAxisModel): boolean =>
  font.size === usualFont.size &&
  font.bold === usualFont.bold &&
  font.color === usualFont.color &&
  font.fontName === usualFont.fontName;

const ownFont = (axis: ChartAxisModel): string => (hasUsualFont(axis) ? "" : textLook(axis.font));

function categoryAxisXml(placed: Placed): string {
  const { axis } = placed;
  const isDate = axis.categoryType === "DateAxis";
  return element(
    isDate ? "c:dateAx" : "c:catAx",
    {},
    start(placed),
    ownFont(axis),
    crossing(placed),
    element("c:auto", { val: axis.categoryType === "Automatic" ? 1 : 0 }),
    isDate ? "" : element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    isDate ? "" : element("c:noMultiLvlLbl", { val: axis.categoryType === "Automatic" ? 0 : 1 }),
  );
}

function valueAxisXml(placed: Placed, between: "between" | "midCat"): string {
  const { axis } = placed;
  return element(
    "c:valAx",
    {},
    start(placed),
    // The axis itself is not drawn, as in Excel.
    shape(lineXml({ color: null, weight: 0, style: "None" })),
    ownFont(axis),
    crossing(placed),
    element("c:crossBetween", { val: between }),
    axis.majorUnit === null ? "" : element("c:majorUnit", { val: axis.majorUnit }),
    unitsXml(axis),
  );
}

function unitsXml({ displayUnit = "None", showDisplayUnitLabel = true }: ChartAxisModel): string {
  const unit = displayUnits[displayUnit];
  if (unit === undefined) return "";
  const label = showDisplayUnitLabel ? element("c:dispUnitsLbl") : "";
  return element("c:dispUnits", {}, element("c:builtInUnit", { val: unit }), label);
}
