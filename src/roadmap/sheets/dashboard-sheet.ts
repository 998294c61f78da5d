import { endUses, useId } from "../../model/demand/end-uses";
import type { Metal } from "../../model/metals";
import { inAllScenarios } from "../../model/per-scenario";
import { palette, seriesColors } from "../../workbook-plan/styles";
import type { CellPlan, ChartPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { dashboardMessages, type Message } from "../dashboard-messages";
import { columns, gap, head, headerRow, lastYearColumn, printed, section, seriesHeadings, seriesWidths, yearColumns } from "../layout";
import { planYears } from "../options";
import { dashboardId } from "../roadmap-items";
import { seriesRow } from "../series-rows";

const lastColumn = lastYearColumn(planYears);
/** Rows a chart takes. */
const chartRows = 18;

/** Messages and charts over the ten plan years, with the figures behind them. */
export function dashboardSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const { metals } = context.options;
  const rows: RowPlan[] = [
    ...head(context, "dashboard", "output", seriesHeadings(context, sheets.head.method)),
    section(sheets.dashboard.messages, lastColumn),
    ...metals.flatMap((metal) => dashboardMessages(context, metal).map((message) => messageRow(message))),
    gap,
    ...metals.flatMap((metal) => chartBlock(context, metal)),
    ...metals.flatMap((metal) => dataRows(context, metal)),
  ];
  return {
    id: "dashboard",
    name: sheets.names.dashboard,
    role: "output",
    columnWidths: seriesWidths,
    years: yearColumns("plan"),
    rows,
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: metals.flatMap((metal) => charts(context, metal)),
    print: printed(`1:${String(headerRow)}`),
    protected: true,
  };
}

const messageRow = ({ expression, style }: Message): RowPlan => ({
  height: 18,
  cells: [{ kind: "formula", column: columns.label, expression, style }],
});

/** Room for the charts of a metal: each pair under the messages that say what they show. */
function chartBlock(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const name = words.label(`metal.${metal}`);
  const [use, unmet, feed] = dashboardMessages(context, metal);
  const beside = (message: Message | undefined, column: number): CellPlan[] =>
    message === undefined ? [] : [{ kind: "formula", column, expression: message.expression, style: message.style }];
  const space = Array.from({ length: chartRows }, () => gap);
  return [
    section(words.fill("{Metal}: ", { metal: name }) + words.sheets.dashboard.charts, lastColumn),
    { height: 18, cells: [...beside(use, columns.label), ...beside(unmet, columns.constant)], mark: `${metal}-above` },
    { cells: [], mark: `${metal}-charts` },
    ...space,
    { height: 18, cells: beside(feed, columns.label), mark: `${metal}-feed-above` },
    { cells: [], mark: `${metal}-feed` },
    ...space,
    gap,
  ];
}

function charts(context: Context, metal: Metal): ChartPlan[] {
  const { words } = context;
  const texts = words.sheets.dashboard;
  const names = { metal: words.label(`metal.${metal}`) };
  const common = { categoryTitle: texts.year, valueTitle: texts.kt, valueFormat: "#,##0", legend: true, rows: chartRows } as const;
  const own = metal === "copper" ? palette.copper : palette.zinc;
  const uses = endUses[metal].map((use, index) => ({
    item: dashboardId(useId(metal, use.id)),
    color: index === endUses[metal].length - 1 ? own : (seriesColors[index] ?? palette.muted),
  }));
  const unmet = inAllScenarios(`${metal}.unmet`).map((id, index) => ({
    item: dashboardId(id),
    color: [palette.muted, seriesColors[0], seriesColors[1], seriesColors[3]][index] ?? palette.muted,
  }));
  return [
    {
      ...common,
      id: `${metal}-use`,
      kind: "stacked-column",
      title: words.fill(texts.useTitle, names),
      series: uses,
      alternativeText: words.fill(texts.useAlt, names),
      fromMark: `${metal}-charts`,
      fromColumn: columns.label,
      toColumn: columns.constant,
    },
    {
      ...common,
      id: `${metal}-unmet`,
      kind: "line",
      title: words.fill(texts.unmetTitle, names),
      series: unmet,
      alternativeText: words.fill(texts.unmetAlt, names),
      fromMark: `${metal}-charts`,
      fromColumn: columns.constant,
      toColumn: lastColumn + 1,
    },
    {
      ...common,
      id: `${metal}-feed`,
      kind: "stacked-column",
      title: words.fill(texts.feedTitle, names),
      series: [
        { item: dashboardId(`${metal}.feed.from-producer`), color: own },
        { item: dashboardId(`${metal}.feed.others`), color: seriesColors[5] },
        { item: dashboardId(`${metal}.feed.unmet`), color: palette.bad, outlined: true },
      ],
      alternativeText: words.fill(texts.feedAlt, names),
      fromMark: `${metal}-feed`,
      fromColumn: columns.label,
      toColumn: columns.constant,
    },
  ];
}

function dataRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const texts = words.sheets.dashboard;
  const titled = (title: string): RowPlan =>
    section(words.fill(title, { metal: words.label(`metal.${metal}`) }), lastColumn);
  const rows = (ids: readonly string[]): RowPlan[] => ids.map((id) => seriesRow(context, dashboardId(id)));
  const strong = (id: string): RowPlan => seriesRow(context, dashboardId(id), { strong: true });
  return [
    titled(texts.use),
    ...rows(endUses[metal].map((use) => useId(metal, use.id))),
    strong(useId(metal, "total")),
    gap,
    titled(texts.supply),
    ...rows(["secondary", "recycling-actions", "primary"].map((name) => `${metal}.${name}`)),
    gap,
    titled(texts.unmet),
    ...rows(inAllScenarios(`${metal}.unmet`)),
    strong(`${metal}.unmet`),
    gap,
    titled(texts.feed),
    ...rows(["feed.from-producer", "feed.others", "feed.unmet"].map((name) => `${metal}.${name}`)),
    gap,
  ];
}
