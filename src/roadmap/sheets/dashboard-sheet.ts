import { endUses, useId } from "../../model/demand/end-uses";
import { ownUsesId } from "../../model/demand/own-items";
import type { Metal } from "../../model/metals";
import { inAllScenarios } from "../../model/per-scenario";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { agreedOnDashboard } from "../agreed-items";
import type { Context } from "../context";
import { metalMessages } from "../dashboard-messages";
import {
  columns,
  gap,
  head,
  headerRow,
  headingsAgain,
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
import { type RowLook, seriesRow } from "../series-rows";
import { dashboardCharts } from "./dashboard-charts";
import { pillarBlock, pillarsFigures, pillarsPage } from "./dashboard-pillars";
import { summaryRow } from "./dashboard-places";
import { pillarCharts } from "./pillar-charts";
import { titleRows } from "./title-rows";

const lastColumn = lastYearColumn(planYears);
/** The columns of series sheets, the note as narrow as its few words. */
const widths = seriesWidths.map((width, index) => (index === columns.note - 1 ? 22 : width));

/** The Dashboard sums nothing up over the years. */
const withoutTotal = (heading: CellPlan): CellPlan =>
  heading.kind === "value" && heading.column === columns.total ? { ...heading, value: "" } : heading;

/** Rows a chart takes: of a metal, and of all pillars, whose figures stand on the same page. */
const chartRows = 17;
const pillarChartRows = 13;

/** Charts over the ten plan years, whose titles say what they show, with the figures behind them. */
export function dashboardSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const { metals } = context.options;
  const headings = seriesHeadings(context, sheets.head.method, { constant: "" }).map(withoutTotal);
  const charts = [
    ...metals.flatMap((metal) => dashboardCharts(context, metal, chartRows)),
    ...pillarCharts(context, pillarChartRows),
  ];
  return {
    id: "dashboard",
    name: sheets.names.dashboard,
    role: "output",
    columnWidths: widths,
    years: { ...yearColumns("plan"), width: 8.5 },
    rows: [
      ...head(context, "dashboard", "output", headings),
      ...metals.flatMap((metal) => chartBlock(context, metal)),
      ...pillarBlock(context, lastColumn, pillarChartRows, headings),
      ...metals.flatMap((metal) => [
        { ...headingsAgain(headings), mark: figuresMark(metal) },
        ...dataRows(context, metal),
      ]),
      { ...headingsAgain(headings), mark: comparedMark },
      ...metals.flatMap((metal) => comparedRows(context, metal)),
      ...titleRows(context, lastColumn, charts),
    ],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts,
    print: {
      // Nothing stands under the headings on pages of charts: those of figures have their own.
      ...printed(`1:${String(headerRow - 1)}`),
      firstRow: headerRow + 1,
      breakAt: [
        ...metals.map((metal) => `${metal}-page`),
        pillarsPage,
        pillarsFigures,
        ...metals.map(figuresMark),
        comparedMark,
      ],
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

/** Marked row with which what is compared and the feed of all metals begin. */
const comparedMark = "compared-figures";

const titledOf =
  (context: Context, metal: Metal) =>
  (title: string): RowPlan => {
    const { words } = context;
    return section(words.fill(title, { metal: words.label(`metal.${metal}`) }), lastColumn);
  };

const rowsOf =
  (context: Context) =>
  (ids: readonly string[], look: RowLook = {}): RowPlan[] =>
    ids.map((id) => seriesRow(context, dashboardId(id), look));

function dataRows(context: Context, metal: Metal): RowPlan[] {
  const texts = context.words.sheets.dashboard;
  const titled = titledOf(context, metal);
  const rows = rowsOf(context);
  const short = { flag: "shortfall" } as const;
  return [
    titled(texts.use),
    ...rows([...endUses[metal].map((use) => useId(metal, use.id)), ownUsesId(metal)]),
    ...rows([useId(metal, "total")], { strong: true }),
    gap,
    titled(texts.supply),
    ...rows(["secondary", "recycling-actions", "primary"].map((name) => `${metal}.${name}`)),
    gap,
    titled(texts.unmet),
    ...rows(inAllScenarios(`${metal}.unmet`)),
    ...rows([`${metal}.unmet`], { ...short, strong: true }),
    gap,
    titled(texts.changes),
    ...rows(["change.use", "change.unmet"].map((name) => `${metal}.${name}`)),
    ...rows([`${metal}.unmet-value`], short),
    gap,
  ];
}

/** Short blocks, so that those of all metals share a page. */
function comparedRows(context: Context, metal: Metal): RowPlan[] {
  const texts = context.words.sheets.dashboard;
  const titled = titledOf(context, metal);
  const rows = rowsOf(context);
  return [
    titled(texts.agreed),
    ...agreedOnDashboard(metal).map((id) => seriesRow(context, id, { flag: "missing" })),
    gap,
    titled(texts.feed),
    ...rows(["feed.from-producer", "feed.others-used"].map((name) => `${metal}.${name}`)),
    ...rows([`${metal}.feed.unmet`], { flag: "shortfall" }),
    gap,
  ];
}
