import { call, choose, equal, join, more, plus, text, times, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { marginId } from "../../model/pillars/indicators";
import { type Pillar, pillars } from "../../model/pillars/pillar-rows";
import type { CellPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { columns, gap, section } from "../layout";
import { dashboardId, noStandingId, standingIds } from "../roadmap-items";
import { countId, leadingOf, scorecardId } from "../scorecard-items";
import { sentence } from "../sentence";
import { seriesRow } from "../series-rows";

/** Marked row with the headings of the scorecard. */
export const scorecardHeadings = "scorecard-headings";

/** Two lines of words. */
const headingHeight = 28;

/** Beside the figures of the table. */
const ruleColumn = columns.firstYear + 1;

/** One line a pillar: its standing in words, how far its target is reached, and its actions; the rule beside. */
export const scorecardRows = (context: Context, lastColumn: number): RowPlan[] => {
  const { scorecard } = context.words.sheets;
  const { none, way, ...standings } = scorecard.rules;
  const rules = [standings.met, standings.partly, standings.behind, none, way];
  return [
    section(scorecard.title, lastColumn, scorecard.note, ruleColumn),
    headings(context),
    ...pillars.map((pillar, index) => pillarRow(context, pillar, rules[index] ?? "")),
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

function pillarRow(context: Context, pillar: Pillar, rule: string): RowPlan {
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
        style: "standing",
        flag: "standing",
      },
      figure(columns.constant, "way", formats.share),
      figure(columns.total, "done", formats.share),
      figure(columns.firstYear, "actions", formats.whole),
      { kind: "value", column: ruleColumn, value: rule, style: "noteIndented" },
    ],
  };
}

/**
 * All targets that are set decide: behind where none is met or that of the leading indicator is missed, on target where
 * all are met, else partly.
 */
function standing(context: Context, pillar: Pillar): Expression {
  const [met, set] = [countId(pillar, "met"), countId(pillar, "set")];
  const leads = leadingOf(pillar, context.options.metals).value.id;
  const missed = call("COUNTIF", marginId(leads), join(text("<"), 0));
  const step = times(equal(missed, 0), more(met, 0), plus(1, equal(met, set)));
  const said = sentence(context.words.sheets.scorecard.standings, {
    standing: choose(standingIds, plus(1, step)),
    met,
    set,
  });
  return when(more(set, 0), said, noStandingId);
}
