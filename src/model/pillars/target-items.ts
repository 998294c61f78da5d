/** Targets that planners enter, and how far each indicator is from its target whichever way is better. */
import { at, base, call, differs, minus, over, term } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import type { Metal } from "../metals";
import { indicatorsOf, marginId, type PillarIndicator, targetEntryId, targetId } from "./indicators";
import { ifKnown, pillars } from "./pillar-rows";

/**
 * @param rows the computed rows of all pillars, among them the targets that actions add up to
 * @returns the entries and rows of the other targets, and the margin of every indicator
 */
export function targetItems(rows: readonly LineItem[], metals: readonly Metal[]): LineItem[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return pillars
    .flatMap((pillar) => indicatorsOf(pillar, metals))
    .flatMap((indicator) => {
      const row = byId.get(indicator.id);
      if (row === undefined) throw new RangeError(`There is no row of the indicator "${indicator.id}".`);
      const margin = marginItem(indicator, row);
      return indicator.target === "entered" ? [...enteredTarget(row), margin] : [margin];
    });
}

/** Empty until a planner fills it in; a year without a target has none. */
function enteredTarget({ id, unit, label: [name = "", ...others] }: LineItem): LineItem[] {
  const entry = targetEntryId(id);
  return [
    { id: entry, unit, label: [name, ...others], role: "input", shape: "series" },
    {
      id: targetId(id),
      unit,
      label: [`${name}-target`, ...others],
      role: "indicator",
      shape: "series",
      method: "method.target.entered",
      expression: ifKnown([entry], term(entry)),
    },
  ];
}

const marginItem = (indicator: PillarIndicator, { id, unit, label }: LineItem): LineItem => ({
  id: marginId(id),
  unit,
  label: [...label, "item.margin"],
  role: "indicator",
  shape: "scalar",
  expression: call("IFERROR", call("ROUND", margin(indicator), "check.digits"), "text.not-available"),
});

function margin({ id, better, target }: PillarIndicator): Expression {
  const expected = at(id, "plan.end-year");
  const wanted = at(targetId(id), "plan.end-year");
  const ahead = better === "higher" ? minus(expected, wanted) : minus(wanted, expected);
  // Where no action moves the target from where it starts, none is set: the division fails on purpose.
  return target === "actions" ? over(ahead, differs(wanted, base(id))) : ahead;
}
