/** Rules of data validation as files have them. */
import type { DataValidation } from "hucre";
import type { ValidationModel } from "../../document/validation-model";
import { addressOf } from "./a1";

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

/** The rules that a file can hold. */
export const fileValidations = (validations: readonly ValidationModel[]): DataValidation[] =>
  validations.flatMap((validation) => {
    const rule = ruleInFile(validation);
    if (rule === null) return [];
    const { prompt, errorAlert, ignoreBlanks, blocks } = validation;
    return blocks.map((block) => ({
      ...rule,
      range: addressOf(block),
      allowBlank: ignoreBlanks,
      showInputMessage: prompt.showPrompt,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
      showErrorMessage: errorAlert.showAlert,
      errorTitle: errorAlert.title,
      errorMessage: errorAlert.message,
      errorStyle: styleInFile(errorAlert.style),
    }));
  });

const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

function ruleInFile({ rule }: ValidationModel): Rule | null {
  const { list, custom } = rule;
  if (list !== undefined) return listRule(text(list.source));
  if (custom !== undefined) return { type: "custom", formula1: bare(text(custom.formula)) };
  for (const [name, type] of Object.entries(kinds)) {
    const bounds = rule[name];
    if (bounds === undefined) continue;
    const operator = text(bounds.operator);
    const second = bounds.formula2;
    return {
      type,
      operator: (operator.charAt(0).toLowerCase() + operator.slice(1)).replace(/To$/, "") as NonNullable<
        DataValidation["operator"]
      >,
      formula1: bare(text(bounds.formula1)),
      ...(second === undefined ? {} : { formula2: bare(text(second)) }),
    };
  }
  return null;
}

const listRule = (source: string): Rule =>
  source.startsWith("=")
    ? { type: "list", formula1: bare(source) }
    : { type: "list", values: source.split(",") };

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const bare = (formula: string): string => formula.replace(/^=/, "");

const styleInFile = (style: string): NonNullable<DataValidation["errorStyle"]> =>
  style === "Warning" ? "warning" : style === "Information" ? "information" : "stop";
