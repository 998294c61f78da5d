/** Rules of conditional formats that give cells another look. */
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import { attribute, type Node } from "../../manifest/xml-nodes";
import { averages, periods, presets, ranks } from "../conditional-words";
import type { FormulaText } from "../formula-text";
import { flagAt, numberAt, wordsAt } from "./nodes";
import { formulasOf, operatorOf } from "./read-rules";

export type Condition = Pick<ConditionalFormatModel, "type" | "formula" | "rule">;

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** The condition of a rule; null for one of another kind. */
export function conditionOf(node: Node, formulas: FormulaText): Condition | null {
  const kind = attribute(node, "type");
  const [formula = "", second] = formulasOf(node, "formula", formulas);
  if (kind === "expression") return formula === "" ? null : { type: "Custom", formula, rule: {} };
  if (kind === "cellIs") {
    const more = second === undefined ? {} : { formula2: second };
    const operator = operatorOf(node).replace(/OrEqualTo$/, "OrEqual");
    return { type: "CellValue", formula: "", rule: { operator, formula1: formula, ...more } };
  }
  if (kind === "top10") return { type: "TopBottom", formula: "", rule: rankOf(node) };
  const operator = textOperators[kind];
  if (operator !== undefined)
    return { type: "ContainsText", formula: "", rule: { operator, text: wordsAt(node, "text") } };
  const criterion = presetOf(node, kind);
  return criterion === undefined ? null : { type: "PresetCriteria", formula: "", rule: { criterion } };
}

function rankOf(node: Node): ConditionalFormatModel["rule"] {
  const [percent, bottom] = [flagAt(node, "percent"), flagAt(node, "bottom")];
  const type = keyOf(ranks, (each) => each.percent === flagWord(percent) && each.bottom === flagWord(bottom));
  return { rank: numberAt(node, "rank") ?? 10, type };
}

const flagWord = (on: boolean): 1 | undefined => (on ? 1 : undefined);

function presetOf(node: Node, kind: string): string | undefined {
  if (kind === "timePeriod") return keyOf(periods, ({ period }) => period === attribute(node, "timePeriod"));
  if (kind !== "aboveAverage") return keyOf(presets, ({ type }) => type === kind);
  const above = flagAt(node, "aboveAverage", true) ? undefined : 0;
  const equal = flagWord(flagAt(node, "equalAverage"));
  const deviations = numberAt(node, "stdDev") ?? 0;
  return keyOf(
    averages,
    ({ aboveAverage, equalAverage, stdDev = 0 }) =>
      aboveAverage === above && equalAverage === equal && stdDev === deviations,
  );
}

const keyOf = <T>(words: Readonly<Record<string, T>>, test: (word: T) => boolean): string | undefined =>
  Object.entries(words).find(([, word]) => test(word))?.[0];
