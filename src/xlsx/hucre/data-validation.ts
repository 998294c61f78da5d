import type { DataValidation } from "hucre/xlsx";
import type { CompiledValidation } from "../../workbook-plan/compiled-workbook";

/** A validation that stops wrong entries and says in its own words what is expected. */
export function dataValidation(validation: CompiledValidation): DataValidation {
  return {
    range: validation.range,
    ...rule(validation.rule),
    allowBlank: validation.allowBlank,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
    inputTitle: validation.promptTitle,
    inputMessage: validation.prompt,
    errorTitle: validation.errorTitle,
    errorMessage: validation.error,
  };
}

function rule(
  rule: CompiledValidation["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: "list", formula1: rule.source };
  return { type: rule.kind, operator: "between", formula1: rule.minimum, formula2: rule.maximum };
}
