/** The part of the Dashboard that all metals share: the scorecard by pillar and the electricity of the mines. */
import { at, call, isNumber, over, times, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { pillars } from "../../model/pillars/pillar-rows";
import type { CellPlan, ChartPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { seriesColors } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { gap, headingsAgain, section, underChart } from "../layout";
import { dashboardId, energyIds } from "../roadmap-items";
import { scorecardId } from "../scorecard-items";
import { sentence } from "../sentence";
import { seriesRow } from "../series-rows";
import { left, messageRow, right } from "./dashboard-places";
import { leadingRows, scorecardHeadings, scorecardMessage, scorecardRows } from "./scorecard-rows";

/** Marked row that starts this part on paper. */
export const pillarsPage = "pillars-page";
/** Marked row that starts the figures of the pillars on paper. */
export const pillarsFigures = "pillars-figures";
const chartsMark = "pillars-charts";

/** The scorecard above its two charts, and the figures of both below, under headings of their own. */
export function pillarBlock(
  context: Context,
  lastColumn: number,
  chartRows: number,
  headings: readonly CellPlan[],
): RowPlan[] {
  const [first, ...others] = scorecardRows(context, lastColumn);
  const message = (expression: Expression) => ({ expression, style: "message" }) as const;
  return [
    { ...(first ?? gap), mark: pillarsPage },
    ...others,
    messageRow(message(scorecardMessage(context)), message(energyMessage(context))),
    { cells: [], mark: chartsMark },
    ...Array.from({ length: chartRows }, () => underChart),
    { ...headingsAgain(headings), mark: pillarsFigures },
    ...leadingRows(context, lastColumn),
    section(context.words.sheets.scorecard.energy, lastColumn),
    ...energyIds.map((id) => seriesRow(context, dashboardId(id), { flag: "missing" })),
    gap,
  ];
}

/** How far each pillar is on its way, and the electricity that the mines need. */
export function pillarCharts(context: Context, rows: number): ChartPlan[] {
  const { words } = context;
  const { scorecard, dashboard } = words.sheets;
  const common = { fromMark: chartsMark, rows, legend: true } as const;
  const column = (name: "way" | "done"): string[] => pillars.map((pillar) => scorecardId(pillar, name));
  const [covered, open] = energyIds.map(dashboardId);
  return [
    {
      ...common,
      ...left,
      id: "pillars",
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
    },
    {
      ...common,
      ...right,
      id: "energy",
      kind: "stacked-column",
      title: words.fill(scorecard.energyTitle),
      categoryTitle: dashboard.year,
      valueTitle: scorecard.energyValues,
      valueFormat: "#,##0",
      alternativeText: words.fill(scorecard.energyAlt),
      series: [
        { item: covered ?? "", color: seriesColors[1] },
        { item: open ?? "", color: seriesColors[5] },
      ],
    },
  ];
}

function energyMessage(context: Context): Expression {
  const { words } = context;
  const { energyCovered, energyUnknown } = words.sheets.scorecard;
  const last = (id: string): Expression => at(id, "plan.end-year");
  const share = over(last("energy.covered"), last("energy.need"));
  const known = sentence(words.fill(energyCovered), {
    amount: call("FIXED", times(share, 100), 0),
    year: "plan.end-year",
  });
  return when(isNumber(last("energy.need")), known, sentence(words.fill(energyUnknown), {}));
}
