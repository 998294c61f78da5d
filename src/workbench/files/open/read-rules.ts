/** Validations and conditional formats. */
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import type { ValidationModel, ValidationRule } from "../../document/validation-model";
import type { Block } from "../../engine/block";
import { attribute, childrenOf, type Node } from "../../manifest/xml-nodes";
import { newId } from "../../office-objects/model";
import { parseAddress } from "../../office-objects/addresses";
import type { FormulaText } from "../formula-text";
import { boundedKinds } from "../save/validations";
import { operators, swapped } from "../vocabulary";
import { contentOf, entriesOf, flagAt, numberAt, wordsAt } from "./nodes";

/** Areas with blanks between them. */
export const blocksOf = (text: string): Block[] =>
  text.split(/\s+/).flatMap((address) => {
    const parsed = address === "" ? null : parseAddress(address);
    return parsed === null ? [] : [parsed.block];
  });

const formulasOf = (node: Node, name: string, formulas: FormulaText): string[] =>
  childrenOf(node, name).map((each) => formulas.inGrid(contentOf(each)));

/** A number as it is, anything else as a formula. */
const bound = (formula: string): string | number => {
  const number = Number(formula.slice(1));
  return formula.length > 1 && Number.isFinite(number) ? number : formula;
};

const operatorWords = swapped(operators);
/** Conditional formats, unlike validations, have no "To" behind "OrEqual". */
const operatorOf = (node: Node): string => operatorWords[attribute(node, "operator")] ?? "Between";

export const readValidations = (sheet: Node, formulas: FormulaText): ValidationModel[] =>
  entriesOf(sheet, "dataValidations", "dataValidation").flatMap((node) => {
    const rule = ruleOf(node, formulas);
    if (rule === null) return [];
    const style = attribute(node, "errorStyle") || "stop";
    return [
      {
        blocks: blocksOf(attribute(node, "sqref")),
        rule,
        ignoreBlanks: flagAt(node, "allowBlank"),
        prompt: {
          showPrompt: flagAt(node, "showInputMessage"),
          title: wordsAt(node, "promptTitle"),
          message: wordsAt(node, "prompt"),
        },
        errorAlert: {
          showAlert: flagAt(node, "showErrorMessage"),
          style: style.charAt(0).toUpperCase() + style.slice(1),
          title: wordsAt(node, "errorTitle"),
          message: wordsAt(node, "error"),
        },
      },
    ];
  });

function ruleOf(node: Node, formulas: FormulaText): ValidationRule | null {
  const [one = "="] = formulasOf(node, "formula1", formulas);
  const [two] = formulasOf(node, "formula2", formulas);
  const type = attribute(node, "type");
  if (type === "list") {
    const literal = /^="(.*)"$/s.exec(one)?.[1]?.replaceAll('""', '"');
    return { list: { source: literal ?? one, inCellDropDown: !flagAt(node, "showDropDown") } };
  }
  if (type === "custom") return { custom: { formula: one } };
  const kind = Object.entries(boundedKinds).find(([, inFile]) => inFile === type)?.[0];
  if (kind === undefined) return null;
  const second = two === undefined ? {} : { formula2: bound(two) };
  return { [kind]: { operator: operatorOf(node), formula1: bound(one), ...second } };
}

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

export interface ReadFormats {
  readonly formats: ConditionalFormatModel[];
  /** How many are of kinds that the workbench does not have. */
  readonly others: number;
}

/** @param looks looks of conditional formats by their number */
export function readConditionalFormats(
  sheet: Node,
  looks: readonly ConditionalFormatModel["format"][],
  formulas: FormulaText,
): ReadFormats {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((node) =>
    childrenOf(node, "cfRule").map((rule) => ({ rule, blocks: blocksOf(attribute(node, "sqref")) })),
  );
  const inOrder = rules.sort(
    (a, b) => (numberAt(a.rule, "priority") ?? 0) - (numberAt(b.rule, "priority") ?? 0),
  );
  const formats = inOrder.flatMap(({ rule, blocks }) => {
    const known = conditionOf(rule, formulas);
    return known === null
      ? []
      : [{ ...known, blocks, rule, look: looks[numberAt(rule, "dxfId") ?? -1] ?? noLook }];
  });
  return {
    others: rules.length - formats.length,
    formats: formats.map(({ type, formula, condition, blocks, rule, look }, priority) => ({
      id: newId(),
      type,
      blocks,
      formula,
      rule: condition,
      stopIfTrue: flagAt(rule, "stopIfTrue"),
      priority,
      format: { ...look, borders: { ...look.borders } },
    })),
  };
}

const noLook: ConditionalFormatModel["format"] = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
  borders: {},
};

interface Condition extends Pick<ConditionalFormatModel, "type" | "formula"> {
  readonly condition: ConditionalFormatModel["rule"];
}

function conditionOf(rule: Node, formulas: FormulaText): Condition | null {
  const kind = attribute(rule, "type");
  const [formula = "", second] = formulasOf(rule, "formula", formulas);
  if (kind === "expression") return { type: "Custom", formula, condition: {} };
  if (kind === "cellIs") {
    const more = second === undefined ? {} : { formula2: second };
    return {
      type: "CellValue",
      formula: "",
      condition: { operator: operatorOf(rule).replace(/OrEqualTo$/, "OrEqual"), formula1: formula, ...more },
    };
  }
  const operator = textOperators[kind];
  if (operator === undefined) return null;
  return { type: "ContainsText", formula: "", condition: { operator, text: wordsAt(rule, "text") } };
}
