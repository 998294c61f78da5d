/** Line items and checks of the register of risks. */
import { block, call, column, differs, equal, field, plus, text, times, when } from "../line-items/build";
import type { LineItem } from "../line-items/line-item";
import { input } from "../model/input";
import { type Check, count } from "./check";
import { pillarIds } from "./roadmap-items";

export const riskStatuses = ["open", "handled", "closed"] as const;
export const riskStatusIds = riskStatuses.map((status) => `risk-status.${status}`);

export const riskScoreId = (row: number): string => `risk.${String(row + 1)}.score`;

/** Likelihood times impact, empty for a free row; and the words of the list of statuses. */
export const riskItems = (rows: number): LineItem[] => [
  ...riskStatusIds.map((id) => input(id, "text", id)),
  ...Array.from({ length: rows }, (_, row): LineItem => {
    const of = (name: string) => field("risks", row, name);
    return {
      id: riskScoreId(row),
      unit: "points",
      label: ["item.riskScore"],
      named: { table: "risks", row, column: "title" },
      role: "indicator",
      shape: "scalar",
      method: "method.riskScore",
      expression: when(equal(of("title"), text("")), text(""), times(of("likelihood"), of("impact"))),
    };
  }),
];

/** What must be 0: risks of no theme, links to no action, themes without a risk. */
export function riskChecks(): readonly Check[] {
  const of = (name: string) => column("risks", name);
  const known = call("COUNTIF", block(pillarIds), of("pillar"));
  const linked = (name: string) => call("COUNTIF", column("actions", "id"), of(name));
  const unknown = (name: string) =>
    call("SUMPRODUCT", times(differs(of(name), text("")), equal(linked(name), 0)));
  const covered = call("COUNTIF", of("pillar"), block(pillarIds));
  return [
    count("riskThemes", call("SUMPRODUCT", times(differs(of("title"), text("")), equal(known, 0)))),
    count("riskActions", plus(unknown("action"), unknown("secondAction"))),
    count("riskCover", call("SUMPRODUCT", times(equal(covered, 0), 1))),
  ];
}
