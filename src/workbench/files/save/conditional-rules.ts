/** Rules of conditional formats that give cells another look: comparisons, texts, ranks, presets. */
import type { Attributes } from "../../../xlsx/xml";
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import { averages, periods, presets, ranks } from "../conditional-words";
import { operators } from "../vocabulary";

export interface FileRule {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/**
 * The rule in the words of files; null where it says too little, or what no file can say.
 *
 * @param cell the address of the first cell, which some rules name
 */
export function fileRule({ type, formula, rule }: ConditionalFormatModel, cell: string): FileRule | null {
  switch (type) {
    case "Custom":
      return formula === "" ? null : { attributes: { type: "expression" }, formulas: [formula] };
    case "CellValue":
      return cellRule(rule);
    case "ContainsText":
      return words(rule.text) === "" ? null : textRule(words(rule.operator), words(rule.text), cell);
    case "TopBottom":
      return rankRule(rule);
    case "PresetCriteria":
      return presetRule(words(rule.criterion), cell);
    default:
      return null;
  }
}

/** A text or number as text; empty for anything else. */
export const words = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function cellRule(rule: ConditionalFormatModel["rule"]): FileRule | null {
  const formulas = [rule.formula1, rule.formula2].map(words).filter((formula) => formula !== "");
  if (formulas.length === 0) return null;
  const operator = words(rule.operator);
  const inFile = operators[operator] ?? operators[`${operator}To`] ?? "equal";
  return { attributes: { type: "cellIs", operator: inFile }, formulas };
}

function textRule(operator: string, text: string, cell: string): FileRule {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const rule = (type: string, word: string, formula: string): FileRule => ({
    attributes: { type, operator: word, text },
    formulas: [formula],
  });
  switch (operator) {
    case "NotContains":
      return rule("notContainsText", "notContains", `ISERROR(SEARCH(${quoted},${cell}))`);
    case "BeginsWith":
      return rule("beginsWith", "beginsWith", `LEFT(${cell},LEN(${quoted}))=${quoted}`);
    case "EndsWith":
      return rule("endsWith", "endsWith", `RIGHT(${cell},LEN(${quoted}))=${quoted}`);
    default:
      return rule("containsText", "containsText", `NOT(ISERROR(SEARCH(${quoted},${cell})))`);
  }
}

function rankRule({ type, rank }: ConditionalFormatModel["rule"]): FileRule | null {
  const kind = ranks[words(type)];
  if (kind === undefined || typeof rank !== "number") return null;
  return { attributes: { type: "top10", ...kind, rank }, formulas: [] };
}

function presetRule(criterion: string, cell: string): FileRule | null {
  const average = averages[criterion];
  if (average !== undefined) return { attributes: { type: "aboveAverage", ...average }, formulas: [] };
  const time = periods[criterion];
  const preset = presets[criterion];
  const formula = time?.formula ?? preset?.formula;
  const formulas = formula === undefined ? [] : [formula.replaceAll("#", cell)];
  if (time !== undefined) return { attributes: { type: "timePeriod", timePeriod: time.period }, formulas };
  return preset === undefined ? null : { attributes: { type: preset.type }, formulas };
}
