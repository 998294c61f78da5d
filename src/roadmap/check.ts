/** What a check is made of. */
import { call, sum, years } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";
import type { Metal } from "../model/metals";

export type CheckWords =
  | "parts"
  | "base"
  | "national"
  | "remainder"
  | "world"
  | "change"
  | "feed"
  | "corkscrew"
  | "offtake"
  | "period"
  | "scenario"
  | "case"
  | "numbers"
  | "effects"
  | "pillars"
  | "dependencies"
  | "dates"
  | "horizon"
  | "projects"
  | "unknownProjects"
  | "riskThemes"
  | "riskActions"
  | "riskCover"
  | "sectors"
  | "pillarCapacity"
  | "pillarEnergy"
  | "pillarPeople"
  | "pillarStock"
  | "pillarEmissions";

export interface Check {
  readonly words: CheckWords;
  readonly metal: Metal | null;
  /** The cell that must be 0. */
  readonly result: LineItem;
  /** Its years, for a check that holds year by year. */
  readonly series: LineItem | null;
}

export const result = (id: string, expression: Expression): LineItem => ({
  id,
  unit: "number",
  label: [],
  role: "indicator",
  shape: "scalar",
  expression,
});

/** A check that holds year by year, of one metal or of the whole workbook. */
export function yearly(
  metal: Metal | null,
  words: CheckWords,
  difference: Expression,
  unit: Unit = "kt",
): Check {
  const id = metal === null ? `check.${words}` : `check.${metal}.${words}`;
  const series: LineItem = {
    id: `${id}.years`,
    unit,
    label: [],
    role: "indicator",
    shape: "series",
    expression: call("ROUND", call("ABS", difference), "check.digits"),
  };
  return { words, metal, series, result: result(id, sum(years(series.id))) };
}

/** A check that counts what is wrong. */
export const count = (words: CheckWords, expression: Expression): Check => ({
  words,
  metal: null,
  series: null,
  result: result(`check.${words}`, expression),
});
