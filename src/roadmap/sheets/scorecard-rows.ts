import {
  blockWithGaps,
  call,
  choose,
  isNumber,
  join,
  plus,
  atLeast,
  text,
  when,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { indicatorsOf, marginId } from "../../model/pillars/indicators";
import { type Pillar, pillars } from "../../model/pillars/pillar-rows";
import type { CellPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { columns, gap, section } from "../layout";
import { dashboardId, standingIds } from "../roadmap-items";
import { leadingOf, scorecardId } from "../scorecard-items";
import { sentence } from "../sentence";
import { seriesRow } from "../series-rows";

/** Marked row with the headings of the scorecard. */
export const scorecardHeadings = "scorecard-headings";

/** Two lines of words. */
const headingHeight = 28;

/** One line a pillar: its standing in words, how far its target is reached, and its actions. */
export const scorecardRows = (context: Context, lastColumn: number): RowPlan[] => {
  const { scorecard } = context.words.sheets;
  return [
    section(scorecard.title, lastColumn, scorecard.note),
    headings(context),
    ...pillars.map((pillar) => pillarRow(context, pillar)),
  ];
};

/** Each leading indicator above its target, over the plan years. */
export const leadingRows = (context: Context, lastColumn: number): RowPlan[] => [
  section(context.words.sheets.scorecard.leading, lastColumn),
  ...pillars.flatMap((pillar) => {
    const { value, target } = leadingOf(pillar, context.options.metals);
    return [value, target].map(({ id }) => seriesRow(context, dashboardId(id), { flag: "missing" }));
  }),
  gap,
];

function headings(context: Context): RowPlan {
  const { head, scorecard } = context.words.sheets;
  const heading = (
    column: number,
    value: string,
    style: "header" | "headerIndented" | "headerNumber",
  ): CellPlan => ({
    kind: "value",
    column,
    value,
    style,
  });
  return {
    mark: scorecardHeadings,
    height: headingHeight,
    cells: [
      heading(columns.label, scorecard.pillar, "header"),
      heading(columns.unit, head.unit, "header"),
      heading(columns.note, scorecard.standing, "headerIndented"),
      heading(columns.constant, scorecard.way, "headerNumber"),
      heading(columns.total, scorecard.done, "headerNumber"),
      heading(columns.firstYear, scorecard.actions, "headerNumber"),
    ],
  };
}

function pillarRow(context: Context, pillar: Pillar): RowPlan {
  const { words } = context;
  const figure = (column: number, name: Parameters<typeof scorecardId>[1], format: string): CellPlan => ({
    kind: "item",
    column,
    id: scorecardId(pillar, name),
    style: "calculation",
    format,
  });
  return {
    cells: [
      {
        kind: "value",
        column: columns.label,
        value: words.label(`pillar.${pillar}`),
        style: "labelIndented",
      },
      { kind: "value", column: columns.unit, value: words.unit("share"), style: "unit" },
      {
        kind: "formula",
        column: columns.note,
        expression: standing(context, pillar),
        style: "labelIndented",
      },
      figure(columns.constant, "way", formats.share),
      figure(columns.total, "done", formats.share),
      figure(columns.firstYear, "actions", formats.whole),
    ],
  };
}

/** Whether the leading indicator has gone the whole way to its target, and how many of all targets are met, in words. */
function standing(context: Context, pillar: Pillar): Expression {
  const way = scorecardId(pillar, "way");
  const margins = blockWithGaps(indicatorsOf(pillar, context.options.metals).map(({ id }) => marginId(id)));
  const having = (condition: string): Expression => call("COUNTIF", margins, join(text(condition), 0));
  return sentence(context.words.sheets.scorecard.standings, {
    standing: when(isNumber(way), choose(standingIds, plus(1, atLeast(way, 1))), "text.not-available"),
    met: having(">="),
    set: plus(having(">="), having("<")),
  });
}
