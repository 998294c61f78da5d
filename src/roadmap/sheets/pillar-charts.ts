/** Charts that all metals share: the scorecard, electricity and emissions of the mines, the feed that is covered. */
import { pillars } from "../../model/pillars/pillar-rows";
import type { ChartPlan } from "../../workbook-plan/sheet-plan";
import { palette, seriesColors } from "../../workbook-plan/styles";
import type { Context } from "../context";
import type { SharedChart } from "../pillar-messages";
import { coverIds, dashboardId, emissionIds, energyIds } from "../roadmap-items";
import { scorecardId } from "../scorecard-items";
import { left, right, titleAt } from "./dashboard-places";
import { scorecardHeadings } from "./scorecard-rows";

/** Marked rows that the two rows of charts hang on. */
export const chartsAbove = "pillars-charts";
export const chartsBelow = "pillars-charts-below";

/** What a chart shows and says; its place follows from its name. */
type Content = Omit<ChartPlan, "id" | "titleAt" | "legend" | "fromMark" | "rows" | "fromColumn" | "toColumn">;

/** How far each pillar is on its way, electricity of the mines, feed covered, emissions of the mines. */
export function pillarCharts(context: Context, rows: number): ChartPlan[] {
  const { words } = context;
  const chart = (id: SharedChart, content: Content): ChartPlan => ({
    ...content,
    ...(id === "pillars" || id === "cover" ? left : right),
    id,
    title: words.fill(content.title),
    alternativeText: words.fill(content.alternativeText),
    titleAt: titleAt(id),
    fromMark: id === "pillars" || id === "energy" ? chartsAbove : chartsBelow,
    rows,
    legend: true,
  });
  return [
    chart("pillars", scorecardChart(context)),
    chart("energy", energyChart(context)),
    chart("cover", coverChart(context)),
    chart("emissions", emissionsChart(context)),
  ];
}

function scorecardChart({ words }: Context): Content {
  const { scorecard } = words.sheets;
  const column = (name: "way" | "done"): string[] => pillars.map((pillar) => scorecardId(pillar, name));
  return {
    kind: "bar",
    title: scorecard.chartTitle,
    categoryTitle: scorecard.pillar,
    valueTitle: scorecard.chartValues,
    valueFormat: "0%",
    alternativeText: scorecard.chartAlt,
    series: [
      { column: column("way"), headingMark: scorecardHeadings, color: seriesColors[0] },
      { column: column("done"), headingMark: scorecardHeadings, color: seriesColors[3] },
    ],
  };
}

function energyChart({ words }: Context): Content {
  const { scorecard, dashboard } = words.sheets;
  const [covered, open] = energyIds.map(dashboardId);
  return {
    kind: "stacked-column",
    title: scorecard.energyTitle,
    categoryTitle: dashboard.year,
    valueTitle: scorecard.energyValues,
    valueFormat: "#,##0",
    alternativeText: scorecard.energyAlt,
    series: [
      { item: covered ?? "", color: seriesColors[1] },
      { item: open ?? "", color: seriesColors[5] },
    ],
  };
}

/** Columns, not lines: Excel draws a line along zero where a share is not available. */
function coverChart({ words, options }: Context): Content {
  const { dashboard } = words.sheets;
  return {
    kind: "column",
    fromZero: true,
    title: dashboard.coverTitle,
    categoryTitle: dashboard.year,
    valueTitle: dashboard.share,
    valueFormat: "0%",
    alternativeText: dashboard.coverAlt,
    series: options.metals.flatMap((metal) => {
      const color = metal === "copper" ? palette.copper : palette.zinc;
      const [own = "", all = ""] = coverIds(metal).map(dashboardId);
      return [
        { item: own, color },
        { item: all, color, outlined: true },
      ];
    }),
  };
}

/** Columns, for the same reason: years without a target have no column. */
function emissionsChart({ words }: Context): Content {
  const { dashboard } = words.sheets;
  const [total = "", target = ""] = emissionIds.map(dashboardId);
  return {
    kind: "column",
    fromZero: true,
    title: dashboard.emissionsTitle,
    categoryTitle: dashboard.year,
    valueTitle: dashboard.kilotonnes,
    valueFormat: "#,##0",
    alternativeText: dashboard.emissionsAlt,
    series: [
      { item: total, color: seriesColors[7] },
      { item: target, color: palette.ink, outlined: true },
    ],
  };
}
