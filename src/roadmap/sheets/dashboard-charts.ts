import { endUses, useId } from "../../model/demand/end-uses";
import { ownUsesId } from "../../model/demand/own-items";
import type { Metal } from "../../model/metals";
import { inAllScenarios } from "../../model/per-scenario";
import type { ChartPlan, YearsSeriesPlan } from "../../workbook-plan/sheet-plan";
import { palette, seriesColors } from "../../workbook-plan/styles";
import type { Context } from "../context";
import type { MetalChart } from "../dashboard-messages";
import { dashboardId } from "../roadmap-items";
import { left, right, titleAt } from "./dashboard-places";

/** Four charts of a metal: refined use, unmet need, smelter feed, refined supply. */
export function dashboardCharts(context: Context, metal: Metal, rows: number): ChartPlan[] {
  const { words } = context;
  const texts = words.sheets.dashboard;
  const fill = (text: string): string => words.fill(text, { metal: words.label(`metal.${metal}`) });
  const own = metal === "copper" ? palette.copper : palette.zinc;
  const chart = (
    name: MetalChart,
    kind: ChartPlan["kind"],
    series: readonly YearsSeriesPlan[],
  ): ChartPlan => ({
    id: `${metal}-${name}`,
    kind,
    title: fill(texts[`${name}Title`]),
    titleAt: titleAt(`${metal}-${name}`),
    categoryTitle: texts.year,
    valueTitle: texts.kt,
    valueFormat: "#,##0",
    legend: true,
    series,
    alternativeText: fill(texts[`${name}Alt`]),
    fromMark: name === "use" || name === "unmet" ? `${metal}-above` : `${metal}-below`,
    rows,
    ...(name === "use" || name === "feed" ? left : right),
  });
  return [
    chart("use", "stacked-column", useSeries(metal, own)),
    chart("unmet", "line", unmetSeries(metal)),
    chart("feed", "stacked-column", [
      { item: dashboardId(`${metal}.feed.from-producer`), color: own },
      { item: dashboardId(`${metal}.feed.others-used`), color: seriesColors[5] },
      { item: dashboardId(`${metal}.feed.unmet`), color: palette.bad, outlined: true },
    ]),
    chart("supply", "stacked-column", [
      { item: dashboardId(`${metal}.primary`), color: own },
      { item: dashboardId(`${metal}.secondary`), color: seriesColors[1] },
      { item: dashboardId(`${metal}.recycling-actions`), color: seriesColors[4] },
      { item: dashboardId(`${metal}.unmet`), color: palette.bad, outlined: true },
    ]),
  ];
}

/** The last end use, by far the largest, takes the metal's own colour. */
const useSeries = (metal: Metal, own: string): readonly YearsSeriesPlan[] => [
  ...endUses[metal].map((use, index) => ({
    item: dashboardId(useId(metal, use.id)),
    color: index === endUses[metal].length - 1 ? own : (seriesColors[index] ?? palette.muted),
  })),
  { item: dashboardId(ownUsesId(metal)), color: seriesColors[7] },
];

const scenarioColors = [palette.ink, seriesColors[0], seriesColors[1], seriesColors[3]] as const;

const unmetSeries = (metal: Metal): readonly YearsSeriesPlan[] =>
  inAllScenarios(`${metal}.unmet`).map((id, index) => ({
    item: dashboardId(id),
    color: scenarioColors[index] ?? palette.muted,
    // Dashed: while nothing is entered, Own runs on top of Reference.
    outlined: id.endsWith(".own"),
  }));
