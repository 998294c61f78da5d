/**
 * The unmet need of the last plan year with one uncertain input at the low or the high end of its range and all others
 * as in use: the bars of a tornado, as native formulas.
 */
import { at, block, call, maximum, minus, more, plus, term, text, times, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import type { Metal } from "../metals";
import { type InputEffect, inputEffects } from "./input-effects";
import { endValue, endValueId, rangeEnds } from "./range-ends";

/** How many inputs are listed by their rank. */
export const rankedInputs = 6;

/** What a row of the ranking shows. */
export type RankedPart =
  "rank" | "place" | "label" | "change-low" | "change-high" | "at-low" | "at-high" | "swing";
/** What a row of one input shows. */
export type SensitivityPart =
  "label" | "in-use" | "acts-on" | "factor-low" | "factor-high" | "at-low" | "at-high" | "swing";

/** Id of a cell in the row of an input. */
export const sensitivityId = (input: string, part: SensitivityPart | "low" | "high"): string =>
  `sensitivity.${input}.${part}`;

/** Id of a cell in the ranking of a metal; ranks count from 1. */
export const rankedId = (metal: Metal, rank: number, part: RankedPart): string =>
  `sensitivity.${metal}.rank.${String(rank)}.${part}`;

/** Id of a figure that all rows of a metal use. */
export const commonId = (metal: Metal, name: "unmet" | "balance" | "passes"): string =>
  `sensitivity.${metal}.${name}`;

const scalar = (id: string, unit: Unit, expression: Expression, label: readonly string[] = []): LineItem => ({
  id,
  unit,
  label,
  role: "indicator",
  shape: "scalar",
  expression,
});

/** @param input an input of the model; its unit and the words of its label */
export function sensitivityItems(
  metal: Metal,
  input: (id: string) => { readonly unit: Unit; readonly words: string },
): LineItem[] {
  const effects = inputEffects(metal);
  return [
    ...commonItems(metal),
    ...effects.flatMap((effect) => effectItems(metal, effect, input(effect.input))),
    ...rankingItems(metal, effects),
  ];
}

function commonItems(metal: Metal): LineItem[] {
  const inLastYear = (name: string): Expression => at(`${metal}.${name}`, "plan.end-year");
  const share = at(`driver.secondary-share.${metal}`, "plan.end-year");
  const common = (name: "unmet" | "balance" | "passes", unit: Unit, expression: Expression): LineItem => ({
    ...scalar(commonId(metal, name), unit, expression, [`item.sensitivity.${name}`]),
    method: `method.sensitivity.${name}`,
  });
  return [
    common("unmet", "kt", inLastYear("unmet")),
    common("balance", "kt", inLastYear("balance")),
    common("passes", "share", minus(1, share)),
  ];
}

function effectItems(
  metal: Metal,
  { input, moves, actsOn, factor }: InputEffect,
  { unit, words }: { readonly unit: Unit; readonly words: string },
): LineItem[] {
  const id = (part: SensitivityPart): string => sensitivityId(input, part);
  const unmet = (end: "low" | "high"): Expression => {
    const change = times(id("acts-on"), minus(id(`factor-${end}`), 1));
    const balance = commonId(metal, "balance");
    return maximum(
      0,
      moves === "use" ? plus(balance, times(change, commonId(metal, "passes"))) : minus(balance, change),
    );
  };
  return [
    scalar(id("label"), "text", text(words)),
    ...rangeEnds.map((end) => scalar(endValueId(input, end), unit, endValue(input, end))),
    scalar(id("in-use"), unit, term(input)),
    scalar(id("acts-on"), "kt", actsOn),
    ...rangeEnds.map((end) => scalar(id(`factor-${end}`), "index", factor(end))),
    ...rangeEnds.map((end) => scalar(id(`at-${end}`), "kt", unmet(end))),
    scalar(id("swing"), "kt", call("ABS", minus(id("at-high"), id("at-low")))),
  ];
}

/** The inputs with the widest swings, the widest first; a swing of 0 names nobody. */
function rankingItems(metal: Metal, effects: readonly InputEffect[]): LineItem[] {
  const all = (part: SensitivityPart): Expression =>
    block(effects.map(({ input }) => sensitivityId(input, part)));
  const unmet = commonId(metal, "unmet");
  return Array.from({ length: rankedInputs }, (_, index) => {
    const id = (part: RankedPart): string => rankedId(metal, index + 1, part);
    const rank = index === 0 ? term(1) : plus(rankedId(metal, index, "rank"), 1);
    const found = (part: SensitivityPart): Expression => call("INDEX", all(part), id("place"));
    return [
      scalar(id("rank"), "number", rank),
      scalar(id("swing"), "kt", call("LARGE", all("swing"), id("rank"))),
      scalar(id("place"), "number", call("MATCH", id("swing"), all("swing"))),
      scalar(id("label"), "text", when(more(id("swing"), 0), found("label"), text("–"))),
      scalar(id("at-low"), "kt", found("at-low")),
      scalar(id("at-high"), "kt", found("at-high")),
      ...rangeEnds.map((end) => scalar(id(`change-${end}`), "kt", minus(id(`at-${end}`), unmet))),
    ];
  }).flat();
}
