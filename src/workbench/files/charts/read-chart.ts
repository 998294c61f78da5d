/** xl/charts/chartN.xml into what the document keeps of a chart. */
import type { ChartAxisModel, ChartLine, ChartModel, ChartText } from "../../document/chart-model";
import { childrenOf, descendants, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import type { FileChart, FileSeries } from "../open/file-workbook";
import { contentOf, flagAt, numberAt, wordsAt } from "../open/nodes";
import { displayUnits, labelPositions, legendPositions, swapped } from "../vocabulary";
import { crossings, usualFont } from "./chart-axes";
import { chartType } from "./chart-types";
import { fontOf } from "./read-letters";
import { readPlots } from "./read-plots";
import { lineOf, solidColor } from "./read-shapes";
import { valueOf } from "./values";

const legends = swapped(legendPositions);
const positions = swapped(labelPositions);

/** null for a chart none of whose plots the workbench knows. */
export function readChart(
  root: Node,
  name: string,
): Pick<FileChart, "titleCell" | "model" | "series"> | null {
  const chart = first(root, "chart");
  const area = chart && first(chart, "plotArea");
  const plots = area === undefined ? [] : readPlots(area);
  const [main] = plots;
  if (chart === undefined || area === undefined || main === undefined) return null;
  const series: FileSeries[] = plots.flatMap((plot) => plot.series).sort((a, b) => a.order - b.order);
  return {
    series,
    titleCell: cellOf(first(chart, "title")),
    model: {
      name,
      chartType: main.series[0]?.look.chartType ?? chartType(main.type, main.lines),
      title: titleOf(first(chart, "title"), 14),
      legend: { ...legendOf(first(chart, "legend")), font: fontOf(first(root, "txPr"), usualFont) },
      axes: axesOf(area, main.axes),
      ...frameOf(first(root, "spPr")),
    },
  };
}

const legendOf = (legend: Node | undefined): Omit<ChartModel["legend"], "font"> => ({
  visible: legend !== undefined,
  position: legends[valueOf(legend, "legendPos")] ?? "Right",
  overlay: flagAt(legend && first(legend, "overlay"), "val"),
  ...groundOf(legend),
});

/** Fill and border of the chart; those of a new one where the file says nothing. */
function frameOf(properties: Node | undefined): Pick<ChartModel, "fill" | "border"> {
  const border = properties && first(properties, "ln");
  return {
    fill: properties === undefined ? "#FFFFFF" : solidColor(properties),
    border: border === undefined ? { ...usualGridline } : lineOf(border),
  };
}

const titleOf = (title: Node | undefined, size: number): ChartModel["title"] => ({
  ...wordsOf(title, size),
  cell: null,
  overlay: flagAt(title && first(title, "overlay"), "val"),
  ...groundOf(title),
});

/** The ground of a title or legend, where the file says something of it. */
function groundOf(part: Node | undefined): { readonly fill?: string | null } {
  const properties = part && first(part, "spPr");
  return properties === undefined ? {} : { fill: solidColor(properties) };
}

function wordsOf(title: Node | undefined, size: number): ChartText {
  const text = title === undefined ? "" : textOf(title);
  return fontOf(title, { ...usualFont, size, text, visible: title !== undefined });
}

/** A written title, or the stored text of the cell that it shows. */
const textOf = (title: Node): string =>
  [...descendants(title, "t"), ...descendants(title, "v")].map(contentOf).join("");

/** The cell that a title shows. */
function cellOf(title: Node | undefined): string | null {
  const text = title && first(title, "tx");
  const source = text && first(text, "strRef");
  const formula = source && first(source, "f");
  return formula === undefined ? null : `=${contentOf(formula)}`;
}

function axesOf(area: Node, ids: readonly string[]): ChartModel["axes"] {
  const all = elementsOf(area).filter(({ localName }) => localName?.endsWith("Ax") === true);
  const isMain = (axis: Node): boolean => ids.length === 0 || ids.includes(valueOf(axis, "axId"));
  const isValue = (axis: Node): boolean => axis.localName === "valAx";
  const main = all.filter(isMain);
  // In a scatter both are axes of values: the first is the one along the bottom.
  const category = main.find((axis) => !isValue(axis)) ?? main[0];
  const value = main.find((axis) => isValue(axis) && axis !== category);
  const second = all.find((axis) => isValue(axis) && !isMain(axis));
  return {
    category: {
      ...axisOf(category),
      ...placeOf(value),
    },
    // What has no axes, such as a ring, has those of a new chart.
    value: value === undefined ? { ...axisOf(value), majorGridlines: true } : axisOf(value),
    secondaryValue: second === undefined ? { ...axisOf(undefined), visible: false } : axisOf(second),
  };
}

const places = swapped(crossings);

/** Where the axis of values stands on that of categories. */
function placeOf(value: Node | undefined): { readonly position?: string } {
  const position = places[valueOf(value, "crosses") as keyof typeof places];
  return position === undefined ? {} : { position };
}

const usualGridline: ChartLine = { color: "#D9D9D9", weight: 0.75, style: "Continuous" };

function axisOf(axis: Node | undefined): ChartAxisModel {
  const scaling = axis && first(axis, "scaling");
  const gridlines = axis && first(axis, "majorGridlines");
  return {
    visible: !flagAt(axis && first(axis, "delete"), "val"),
    title: wordsOf(axis && first(axis, "title"), 10),
    minimum: boundOf(scaling, "min"),
    maximum: boundOf(scaling, "max"),
    majorUnit: boundOf(axis, "majorUnit"),
    ...formatOf(axis && first(axis, "numFmt")),
    categoryType: categoryTypeOf(axis),
    tickLabelPosition: (positions[valueOf(axis, "tickLblPos")] ??
      "NextToAxis") as ChartAxisModel["tickLabelPosition"],
    reversePlotOrder: valueOf(scaling, "orientation") === "maxMin",
    majorGridlines: gridlines !== undefined,
    gridline: gridlineOf(gridlines),
    font: fontOf(axis && first(axis, "txPr"), usualFont),
    ...(axis === undefined ? {} : extrasOf(axis)),
  };
}

const formatOf = (format: Node | undefined): Pick<ChartAxisModel, "numberFormat" | "linkNumberFormat"> => ({
  numberFormat: format === undefined ? "General" : wordsAt(format, "formatCode"),
  linkNumberFormat: format === undefined || flagAt(format, "sourceLinked"),
});

const extrasOf = (axis: Node): Partial<ChartAxisModel> => ({
  ...(first(axis, "minorGridlines") === undefined ? {} : { minorGridlines: true }),
  ...unitsOf(first(axis, "dispUnits")),
});

const unitWords = swapped(displayUnits);

function unitsOf(units: Node | undefined): Pick<ChartAxisModel, "displayUnit" | "showDisplayUnitLabel"> {
  const displayUnit = unitWords[valueOf(units, "builtInUnit")];
  if (units === undefined || displayUnit === undefined) return {};
  const isLabelled = first(units, "dispUnitsLbl") !== undefined;
  return { displayUnit, ...(isLabelled ? {} : { showDisplayUnitLabel: false }) };
}

const boundOf = (parent: Node | undefined, name: string): number | null =>
  numberAt(parent && first(parent, name), "val") ?? null;

function categoryTypeOf(axis: Node | undefined): ChartAxisModel["categoryType"] {
  if (axis?.localName === "dateAx") return "DateAxis";
  return axis?.localName === "catAx" && valueOf(axis, "auto") === "0" ? "TextAxis" : "Automatic";
}

function gridlineOf(gridlines: Node | undefined): ChartLine {
  const [properties] = gridlines === undefined ? [] : childrenOf(gridlines, "spPr");
  const line = properties && first(properties, "ln");
  return line === undefined ? { ...usualGridline } : lineOf(line);
}
