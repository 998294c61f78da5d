/** dataValidations: what may be typed into cells. Equal rules share an entry, as in Excel. */
import { countedElement, element, textElement } from "../../../xlsx/xml";
import type { ValidationModel } from "../../document/validation-model";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { operators } from "../vocabulary";
import type { SheetContext } from "./save-context";

/** Kinds of rules that compare with one or two bounds. */
export const boundedKinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

export function validationsXml(context: SheetContext): string {
  const rules = new Map<string, { validation: ValidationModel; areas: string[] }>();
  for (const validation of context.document.sheet(context.sheet).validations) {
    const { blocks, ...rest } = validation;
    const key = JSON.stringify(rest);
    const known = rules.get(key) ?? { validation, areas: [] };
    known.areas.push(...blocks.map(blockAddress));
    rules.set(key, known);
  }
  const written = [...rules.values()].flatMap(({ validation, areas }) => ruleXml(validation, areas, context));
  return written.length === 0 ? "" : countedElement("dataValidations", written);
}

function ruleXml(validation: ValidationModel, areas: readonly string[], context: SheetContext): string[] {
  const rule = ruleInFile(validation);
  if (rule === null) return [];
  const { prompt, errorAlert, ignoreBlanks } = validation;
  const formulas = rule.formulas.map((formula, index) =>
    textElement(`formula${index + 1}`, escapeText(context.formulas.inFile(formula))),
  );
  const attributes = {
    type: rule.type,
    errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
    operator: rule.operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    // The name is the wrong way round: 1 hides the arrow.
    showDropDown: rule.hidesArrow ? 1 : undefined,
    showInputMessage: prompt.showPrompt ? 1 : undefined,
    showErrorMessage: errorAlert.showAlert ? 1 : undefined,
    errorTitle: worded(errorAlert.title),
    error: worded(errorAlert.message),
    promptTitle: worded(prompt.title),
    prompt: worded(prompt.message),
    sqref: areas.join(" "),
  };
  return [element("dataValidation", attributes, ...formulas)];
}

const worded = (words: string): string | undefined => (words === "" ? undefined : escapeText(words));

interface FileRule {
  readonly type: string;
  readonly formulas: readonly string[];
  readonly operator?: string;
  readonly hidesArrow?: boolean;
}

/** The rule in the words of files; null for none. */
function ruleInFile({ rule }: ValidationModel): FileRule | null {
  const { list, custom } = rule;
  if (list !== undefined) {
    return {
      type: "list",
      formulas: [listSource(text(list.source))],
      hidesArrow: list.inCellDropDown === false,
    };
  }
  if (custom !== undefined) return { type: "custom", formulas: [text(custom.formula)] };
  for (const [name, type] of Object.entries(boundedKinds)) {
    const bounds = rule[name];
    if (bounds === undefined) continue;
    const operator = text(bounds.operator);
    return {
      type,
      operator: operators[operator] ?? operators[`${operator}To`] ?? "between",
      formulas: [text(bounds.formula1), text(bounds.formula2)].filter((formula) => formula !== ""),
    };
  }
  return null;
}

/** A reference, or the entries themselves as a text. */
const listSource = (source: string): string =>
  source.startsWith("=") ? source : `"${source.replaceAll('"', '""')}"`;

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
