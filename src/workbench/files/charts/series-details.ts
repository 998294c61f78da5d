/** What was set for single points of a series, for its labels, and lines through its points. */
import { element, textElement } from "../../../xlsx/xml";
import type {
  ChartLabelsModel,
  ChartLine,
  ChartPointModel,
  ChartSeriesModel,
  ChartTrendlineModel,
} from "../../document/chart-model";
import { barLabels, labelPlaces, markers, trendlines } from "../vocabulary";
import type { PlotType } from "./chart-types";
import { fillXml, lineXml, shape, textLook } from "./shapes";

/** Marks as a series or a point has them; nothing where all is as Excel makes it. */
export function markerXml(look: ChartPointModel, symbol: string | undefined): string {
  const { markerSize, markerBackgroundColor: fill, markerForegroundColor: edge } = look;
  const drawn = [
    fill === undefined ? "" : fillXml(fill),
    edge === undefined ? "" : lineXml({ color: edge, weight: 0.75, style: "Continuous" }),
  ].join("");
  const parts = [
    symbol === undefined ? "" : element("c:symbol", { val: symbol }),
    markerSize === undefined ? "" : element("c:size", { val: markerSize }),
    drawn === "" ? "" : shape(drawn),
  ].join("");
  return parts === "" ? "" : element("c:marker", {}, parts);
}

/** c:dPt for each point that looks otherwise than its series. */
export const pointsXml = ({ points = new Map<number, ChartPointModel>() }: ChartSeriesModel): string =>
  [...points]
    .sort(([one], [other]) => one - other)
    .map(([index, point]) => {
      const marker = markerXml(point, markers[point.markerStyle ?? ""]);
      const look = pointLook(point);
      return marker + look === "" ? "" : element("c:dPt", {}, element("c:idx", { val: index }), marker, look);
    })
    .join("");

const isAutomatic = ({ color, style }: ChartLine): boolean => color === null && style === "Automatic";

function pointLook({ fill, border }: ChartPointModel): string {
  const parts = [
    fill === undefined ? "" : fillXml(fill),
    border === undefined || isAutomatic(border) ? "" : lineXml(border),
  ].join("");
  return parts === "" ? "" : shape(parts);
}

/** What labels show, in the order of files. */
const shown = {
  showLegendKey: false,
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showBubbleSize: false,
} as const;
const elementOf: Readonly<Record<keyof typeof shown, string>> = {
  showLegendKey: "c:showLegendKey",
  showValue: "c:showVal",
  showCategoryName: "c:showCatName",
  showSeriesName: "c:showSerName",
  showPercentage: "c:showPercent",
  showBubbleSize: "c:showBubbleSize",
};

export function labelsXml(series: ChartSeriesModel, type: PlotType): string {
  const { dataLabels, labels = {}, points = new Map<number, ChartPointModel>() } = series;
  const own = [...points]
    .sort(([one], [other]) => one - other)
    .filter(([, { hasDataLabel }]) => hasDataLabel !== undefined && hasDataLabel !== dataLabels)
    .map(([index, { hasDataLabel }]) =>
      element(
        "c:dLbl",
        {},
        element("c:idx", { val: index }),
        hasDataLabel === true ? contentXml(labels, type, true) : element("c:delete", { val: 1 }),
      ),
    );
  if (!dataLabels && own.length === 0) return "";
  return element("c:dLbls", {}, ...own, contentXml(labels, type, dataLabels));
}

function contentXml(labels: ChartLabelsModel, type: PlotType, areShown: boolean): string {
  const { numberFormat, linkNumberFormat = false, fill, font, position = "", separator } = labels;
  const place = labelPlaces[position];
  return [
    numberFormat === undefined
      ? ""
      : element("c:numFmt", { formatCode: numberFormat, sourceLinked: linkNumberFormat ? 1 : 0 }),
    fill === undefined ? "" : shape(fillXml(fill)),
    font === undefined ? "" : textLook(font),
    place !== undefined && placesOf(type).includes(place) ? element("c:dLblPos", { val: place }) : "",
    ...Object.entries(shown).map(([key, usual]) => {
      const what = key as keyof typeof shown;
      return element(elementOf[what], { val: areShown && (labels[what] ?? usual) ? 1 : 0 });
    }),
    separator === undefined ? "" : textElement("c:separator", separator),
  ].join("");
}

/** Where labels may stand; Excel refuses a file that has them elsewhere. */
function placesOf({ kind, grouping }: PlotType): readonly string[] {
  switch (kind) {
    case "bar":
      return grouping === "clustered" ? [...barLabels, "outEnd"] : barLabels;
    case "line":
    case "scatter":
      return ["ctr", "l", "r", "t", "b"];
    case "pie":
      return ["ctr", "inEnd", "outEnd", "bestFit"];
    default:
      return [];
  }
}

/** Lines through points; slices have none. */
export const trendlinesXml = ({ trendlines: lines = [] }: ChartSeriesModel, { kind }: PlotType): string =>
  kind === "pie" || kind === "doughnut" ? "" : lines.map(trendlineXml).join("");

function trendlineXml(line: ChartTrendlineModel): string {
  const given = (name: string, value: number): string => (value === 0 ? "" : element(name, { val: value }));
  return element(
    "c:trendline",
    {},
    line.name === "" ? "" : textElement("c:name", line.name),
    // A line without a colour that is not taken away is as Excel draws it.
    line.line.color === null && line.line.style !== "None" ? "" : shape(lineXml(line.line)),
    element("c:trendlineType", { val: trendlines[line.type] }),
    line.type === "Polynomial" ? element("c:order", { val: line.polynomialOrder }) : "",
    line.type === "MovingAverage" ? element("c:period", { val: line.movingAveragePeriod }) : "",
    given("c:forward", line.forwardPeriod),
    given("c:backward", line.backwardPeriod),
    element("c:dispRSqr", { val: line.showRSquared ? 1 : 0 }),
    element("c:dispEq", { val: line.showEquation ? 1 : 0 }),
  );
}
