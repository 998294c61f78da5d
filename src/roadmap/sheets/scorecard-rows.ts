import { at, base, call, choose, minus, over, plus, atLeast } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { type Pillar, pillars } from "../../model/pillars/pillar-rows";
import type { CellPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { columns, gap, section } from "../layout";
import { dashboardId, standingIds } from "../roadmap-items";
import { type Leading, leadingOf, scorecardId } from "../scorecard-items";
import { seriesRow } from "../series-rows";

/** Each pillar with its actions, its standing in words, and its leading indicator against the target. */
export function scorecardRows(context: Context, lastColumn: number): RowPlan[] {
  const { scorecard } = context.words.sheets;
  return [
    section(scorecard.title, lastColumn, scorecard.note),
    ...pillars.flatMap((pillar) => {
      const leading = leadingOf(pillar, context.options.metals);
      return [
        pillarRow(context, pillar, leading, lastColumn),
        ...[leading.value, leading.target].map(({ id }) =>
          seriesRow(context, dashboardId(id), { flag: "missing" }),
        ),
      ];
    }),
    gap,
  ];
}

function pillarRow(context: Context, pillar: Pillar, leading: Leading, lastColumn: number): RowPlan {
  // The rule above the row runs over the years, too.
  const years = Array.from({ length: lastColumn - columns.total }, (_, year): CellPlan => ({
    kind: "value",
    column: columns.firstYear + year,
    value: null,
    style: "unitTotal",
  }));
  return {
    cells: [
      {
        kind: "value",
        column: columns.label,
        value: context.words.label(`pillar.${pillar}`),
        style: "labelTotal",
      },
      { kind: "value", column: columns.unit, value: null, style: "unitTotal" },
      { kind: "formula", column: columns.note, expression: standing(leading), style: "labelTotal" },
      {
        kind: "item",
        column: columns.constant,
        id: scorecardId(pillar, "actions"),
        style: "total",
        format: formats.whole,
      },
      {
        kind: "item",
        column: columns.total,
        id: scorecardId(pillar, "done"),
        style: "total",
        format: formats.share,
      },
      ...years,
    ],
  };
}

/** The way from the base year to the target, as far as it is gone in the last plan year, in words. */
function standing({ value, target }: Leading): Expression {
  const gone = minus(at(value.id, "plan.end-year"), base(value.id));
  const way = minus(at(target.id, "plan.end-year"), base(value.id));
  const met = atLeast(call("ROUND", over(gone, way), "check.digits"), 1);
  return call("IFERROR", choose(standingIds, plus(1, met)), "text.not-available");
}
