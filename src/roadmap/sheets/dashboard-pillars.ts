/** The part of the Dashboard that all metals share: scorecard, electricity, feed covered, emissions. */
import type { CellPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, headingsAgain, section, underChart } from "../layout";
import { sharedMessages } from "../pillar-messages";
import { coverIds, dashboardId, emissionIds, energyIds } from "../roadmap-items";
import { seriesRow } from "../series-rows";
import { summaryRow } from "./dashboard-places";
import { chartsAbove, chartsBelow } from "./pillar-charts";
import { leadingRows, scorecardRows } from "./scorecard-rows";

/** Marked row that starts this part on paper. */
export const pillarsPage = "pillars-page";
/** Marked row that starts the figures of the pillars on paper. */
export const pillarsFigures = "pillars-figures";

/** The scorecard above two rows of two charts, and the figures of all below, under headings of their own. */
export function pillarBlock(
  context: Context,
  lastColumn: number,
  chartRows: number,
  headings: readonly CellPlan[],
): RowPlan[] {
  const { dashboard, scorecard } = context.words.sheets;
  const [first, ...others] = scorecardRows(context, lastColumn);
  const { pillars, energy, cover, emissions } = sharedMessages(context);
  const space = Array.from({ length: chartRows }, () => underChart);
  const figures = (title: string, ids: readonly string[]): RowPlan[] => [
    section(context.words.fill(title), lastColumn),
    ...ids.map((id) => seriesRow(context, dashboardId(id), { flag: "missing" })),
    gap,
  ];
  return [
    { ...(first ?? gap), mark: pillarsPage },
    ...others,
    summaryRow(pillars, energy),
    { cells: [], mark: chartsAbove },
    ...space,
    summaryRow(cover, emissions),
    { cells: [], mark: chartsBelow },
    ...space,
    { ...headingsAgain(headings), mark: pillarsFigures },
    ...leadingRows(context, lastColumn),
    ...figures(scorecard.energy, energyIds),
    ...figures(dashboard.cover, context.options.metals.flatMap(coverIds)),
    ...figures(dashboard.emissions, emissionIds),
  ];
}
