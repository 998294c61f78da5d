import {
  base,
  call,
  equal,
  isNumber,
  maximum,
  minus,
  more,
  over,
  plus,
  previous,
  times,
  total,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import type { ActionPart } from "../supply/action-items";
import { indicatorChange, sumOfEffects } from "./action-sums";
import { ifKnown, pillarId, rowMaker } from "./pillar-rows";

export const peopleInputs: readonly LineItem[] = [
  input("people.officials-baseline", "people", "input.people.officials-baseline"),
  input("people.workers", "people/kt", "input.people.workers"),
];

/** Trainees of the actions against the staff that growing mines need. */
export function peopleItems(metals: readonly Metal[], actions: number): LineItem[] {
  const row = rowMaker("people");
  const id = (name: string): string => pillarId("people", name);
  const isNeeded = call("AND", isNumber(id("needed")), more(id("needed"), 0));
  const first = equal(year, "base-year");
  const officials = (part: ActionPart): Expression =>
    ifKnown(
      ["people.officials-baseline"],
      plus("people.officials-baseline", indicatorChange("indicator.officials-trained", part, actions)),
    );
  const output = total(metals.map((metal) => `${metal}.producer-output`));
  return [
    row("trainees-target", "people", sumOfEffects(["people"], "people", "planned", actions)),
    row("trained-opening", "people", when(first, 0, previous(id("trained")))),
    row("trainees", "people", sumOfEffects(["people"], "people", "in-force", actions)),
    row("trained", "people", plus(id("trained-opening"), id("trainees"))),
    row("officials-target", "people", officials("planned")),
    row("officials", "people", officials("in-force")),
    row("workforce", "people", ifKnown(["people.workers"], times("people.workers", output))),
    row(
      "needed",
      "people",
      ifKnown([id("workforce")], maximum(0, minus(id("workforce"), base(id("workforce"))))),
    ),
    row("coverage", "share", when(isNeeded, over(id("trained"), id("needed")), "text.not-available")),
  ];
}
