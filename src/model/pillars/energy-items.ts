import {
  block,
  call,
  isNumber,
  maximum,
  minimum,
  minus,
  more,
  over,
  plus,
  power,
  sum,
  times,
  when,
  year,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { input } from "../input";
import type { Metal } from "../metals";
import { sumOfEffects } from "./action-sums";
import { ifAnyKnown, ifKnown, pillarId, rowMaker } from "./pillar-rows";

export const energyInputs = (metals: readonly Metal[]): LineItem[] => [
  ...metals.flatMap((metal) => [
    input(`energy.${metal}.electricity`, "MWh/t", "input.energy.electricity", `metal.${metal}`),
    input(
      `energy.${metal}.electricity-change`,
      "share a year",
      "input.energy.electricity-change",
      `metal.${metal}`,
    ),
  ]),
  input("energy.grid-renewable", "share", "input.energy.grid-renewable"),
  input("energy.generation", "GWh", "input.energy.generation"),
  input("energy.price", "US$/MWh", "input.energy.price"),
];

/** Electricity that the producing partner's mines need, and where it comes from. */
export function energyItems(metals: readonly Metal[], actions: number): LineItem[] {
  const row = rowMaker("energy");
  const id = (name: string): string => pillarId("energy", name);
  const needs = metals.map((metal) => pillarId("energy", "need", metal));
  const known = (expression: Expression): Expression => ifKnown([id("need")], expression);
  const renewable = plus(id("covered"), times(id("open"), "energy.grid-renewable"));
  const ofGeneration = when(
    call("AND", isNumber(id("need")), more("energy.generation", 0)),
    over(id("need"), "energy.generation"),
    "text.not-available",
  );
  return [
    ...metals.map(needOf),
    row("need", "GWh", ifAnyKnown(needs, sum(block(needs)))),
    row("of-generation", "share", ofGeneration),
    row("contracts-target", "GWh", over(sumOfEffects(["energy"], "energy", "planned", actions), 1000)),
    row("contracts", "GWh", over(sumOfEffects(["energy"], "energy", "in-force", actions), 1000)),
    row("covered", "GWh", known(minimum(id("need"), id("contracts")))),
    row("open-target", "GWh", known(maximum(0, minus(id("need"), id("contracts-target"))))),
    row("open", "GWh", known(minus(id("need"), id("covered")))),
    row("renewable", "GWh", ifKnown([id("need"), "energy.grid-renewable"], renewable)),
    row("renewable-share", "share", ifKnown([id("renewable")], over(id("renewable"), id("need")))),
    row(
      "cost",
      "million US$",
      ifKnown([id("need"), "energy.price"], over(times(id("need"), "energy.price"), 1000)),
    ),
  ];
}

/** Tonnes mined times electricity a tonne, which moves as ore grows poorer. */
function needOf(metal: Metal): LineItem {
  const factor = `energy.${metal}.electricity`;
  const moved = power(plus(1, `energy.${metal}.electricity-change`), minus(year, "base-year"));
  const need = times(`${metal}.producer-output`, factor, moved);
  return rowMaker("energy", metal)("need", "GWh", ifKnown([factor, `${metal}.national-output`], need));
}
