/** The plots of a chart: series of one kind on one pair of axes share a plot. */
import { element } from "../../../xlsx/xml";
import type { ChartModel } from "../../document/chart-model";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import { type PlacedSeries, placedSeries, seriesXml } from "./chart-series";

export type AxisGroup = "Primary" | "Secondary";

export const axisIds: Readonly<Record<AxisGroup, readonly [number, number]>> = {
  Primary: [111_111_111, 222_222_222],
  Secondary: [333_333_333, 444_444_444],
};

/** Percent of a ring that is its hole, unless told otherwise. */
export const usualHole = 50;

export interface Plot {
  readonly group: AxisGroup;
  readonly members: readonly PlacedSeries[];
}

/** Those on the first pair of axes come first, as Excel expects. */
export function plotsOf(chart: ChartModel): Plot[] {
  const plots = new Map<string, { group: AxisGroup; members: PlacedSeries[] }>();
  for (const placed of placedSeries(chart)) {
    const { kind, grouping, lying } = placed.type;
    const group = placed.series.axisGroup;
    const key = [kind, grouping, lying, group].join();
    const plot = plots.get(key) ?? { group, members: [] };
    plot.members.push(placed);
    plots.set(key, plot);
  }
  return [...plots.values()].sort((one, other) => one.group.localeCompare(other.group));
}

export function plotXml({ group, members }: Plot, chart: ChartModel, engine: WorkbookEngine): string {
  const [first] = members;
  if (first === undefined) return "";
  const { type, series: look } = first;
  const series = members.map((member) => seriesXml(member, chart, engine)).join("");
  const varied = element("c:varyColors", { val: type.kind === "pie" || type.kind === "doughnut" ? 1 : 0 });
  const grouping = element("c:grouping", { val: type.grouping });
  const axes = axisIds[group].map((val) => element("c:axId", { val })).join("");
  switch (type.kind) {
    case "bar": {
      const overlap = type.grouping === "clustered" ? look.overlap : look.overlap || 100;
      return element(
        "c:barChart",
        {},
        element("c:barDir", { val: type.lying ? "bar" : "col" }),
        grouping + varied + series,
        element("c:gapWidth", { val: look.gapWidth }),
        overlap === 0 ? "" : element("c:overlap", { val: overlap }),
        axes,
      );
    }
    case "line":
      return element("c:lineChart", {}, grouping + varied + series, element("c:marker", { val: 1 }), axes);
    case "area":
      return element("c:areaChart", {}, grouping + varied + series, axes);
    case "pie":
      return element("c:pieChart", {}, varied + series, element("c:firstSliceAng", { val: 0 }));
    case "doughnut":
      return element(
        "c:doughnutChart",
        {},
        varied + series,
        element("c:firstSliceAng", { val: 0 }),
        element("c:holeSize", { val: look.doughnutHoleSize ?? usualHole }),
      );
    case "scatter":
      return element(
        "c:scatterChart",
        {},
        element("c:scatterStyle", { val: "lineMarker" }),
        varied + series,
        axes,
      );
  }
}
