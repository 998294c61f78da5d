import { endUses, useId } from "../../model/demand/end-uses";
import { ownUsesId } from "../../model/demand/own-items";
import type { Metal } from "../../model/metals";
import { inAllScenarios } from "../../model/per-scenario";
import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { agreedOnDashboard } from "../agreed-items";
import type { Context } from "../context";
import { metalMessages } from "../dashboard-messages";
import {
  columns,
  gap,
  head,
  headerRow,
  lastYearColumn,
  printed,
  section,
  seriesHeadings,
  seriesWidths,
  underChart,
  yearColumns,
} from "../layout";
import { planYears } from "../options";
import { dashboardId } from "../roadmap-items";
import { seriesRow } from "../series-rows";
import { dashboardCharts } from "./dashboard-charts";
import { pillarBlock, pillarsPage } from "./dashboard-pillars";
import { summaryRow } from "./dashboard-places";
import { pillarCharts } from "./pillar-charts";
import { titleRows } from "./title-rows";

const lastColumn = lastYearColumn(planYears);
/** Rows a chart takes: of a metal, and of all pillars, whose figures stand on the same page. */
const chartRows = 17;
const pillarChartRows = 13;

/** Charts over the ten plan years, whose titles say what they show, with the figures behind them. */
export function dashboardSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const { metals } = context.options;
  const charts = [
    ...metals.flatMap((metal) => dashboardCharts(context, metal, chartRows)),
    ...pillarCharts(context, pillarChartRows),
  ];
  return {
    id: "dashboard",
    name: sheets.names.dashboard,
    role: "output",
    columnWidths: seriesWidths,
    years: yearColumns("plan"),
    rows: [
      ...head(context, "dashboard", "output", seriesHeadings(context, sheets.head.method)),
      ...metals.flatMap((metal) => chartBlock(context, metal)),
      ...pillarBlock(context, lastColumn, pillarChartRows),
      ...titleRows(context, lastColumn, charts),
      ...metals.flatMap((metal) => dataRows(context, metal)),
    ],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts,
    print: {
      ...printed(`1:${String(headerRow)}`),
      breakAt: [...metals.map((metal) => `${metal}-page`), pillarsPage, ...metals.map(figuresMark)],
    },
    protected: true,
  };
}

/** Two rows of two charts, each under a text that tells it in words. */
function chartBlock(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const { use, unmet, feed, supply } = metalMessages(context, metal);
  const space = Array.from({ length: chartRows }, () => underChart);
  return [
    {
      ...section(words.fill("{Metal}", { metal: words.label(`metal.${metal}`) }), lastColumn),
      mark: `${metal}-page`,
    },
    summaryRow(use, unmet),
    { cells: [], mark: `${metal}-above` },
    ...space,
    summaryRow(feed, supply),
    { cells: [], mark: `${metal}-below` },
    ...space,
    gap,
  ];
}

/** Marked row with which the figures of a metal begin. */
const figuresMark = (metal: Metal): string => `${metal}-figures`;

function dataRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const texts = words.sheets.dashboard;
  const titled = (title: string): RowPlan =>
    section(words.fill(title, { metal: words.label(`metal.${metal}`) }), lastColumn);
  const rows = (ids: readonly string[]): RowPlan[] => ids.map((id) => seriesRow(context, dashboardId(id)));
  const strong = (id: string): RowPlan => seriesRow(context, dashboardId(id), { strong: true });
  return [
    { ...titled(texts.use), mark: figuresMark(metal) },
    ...rows([...endUses[metal].map((use) => useId(metal, use.id)), ownUsesId(metal)]),
    strong(useId(metal, "total")),
    gap,
    titled(texts.supply),
    ...rows(["secondary", "recycling-actions", "primary"].map((name) => `${metal}.${name}`)),
    gap,
    titled(texts.unmet),
    ...rows(inAllScenarios(`${metal}.unmet`)),
    strong(`${metal}.unmet`),
    gap,
    titled(texts.changes),
    ...rows(["change.use", "change.unmet", "unmet-value"].map((name) => `${metal}.${name}`)),
    gap,
    titled(texts.agreed),
    ...agreedOnDashboard(metal).map((id) => seriesRow(context, id, { flag: "missing" })),
    gap,
    titled(texts.feed),
    ...rows(["feed.from-producer", "feed.others-used", "feed.unmet"].map((name) => `${metal}.${name}`)),
    gap,
  ];
}
