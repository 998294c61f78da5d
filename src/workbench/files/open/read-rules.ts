/** Validations, and what they share with conditional formats. */
import type { ValidationModel, ValidationRule } from "../../document/validation-model";
import type { Block } from "../../engine/block";
import { attribute, childrenOf, type Node } from "../../manifest/xml-nodes";
import { parseAddress } from "../../office-objects/addresses";
import type { FormulaText } from "../formula-text";
import { boundedKinds } from "../save/validations";
import { operators, swapped } from "../vocabulary";
import { contentOf, entriesOf, flagAt, wordsAt } from "./nodes";

/** Areas with blanks between them. */
export const blocksOf = (text: string): Block[] =>
  text.split(/\s+/).flatMap((address) => {
    const parsed = address === "" ? null : parseAddress(address);
    return parsed === null ? [] : [parsed.block];
  });

export const formulasOf = (node: Node, name: string, formulas: FormulaText): string[] =>
  childrenOf(node, name).map((each) => formulas.inGrid(contentOf(each)));

/** A number as it is, anything else as a formula. */
const bound = (formula: string): string | number => {
  const number = Number(formula.slice(1));
  return formula.length > 1 && Number.isFinite(number) ? number : formula;
};

const operatorWords = swapped(operators);
/** Conditional formats, unlike validations, have no "To" behind "OrEqual". */
export const operatorOf = (node: Node): string => operatorWords[attribute(node, "operator")] ?? "Between";

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
