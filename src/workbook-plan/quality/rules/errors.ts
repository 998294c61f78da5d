/** Rule 1: every cell shows a value, and no formula leans on another file or on an add-in. */
import { isError } from "../../../line-items/value";
import type { FormulaCell } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { plainFunctions } from "../excel-functions";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas, onSheets, whereFormulas } from "../places";

const noErrorValues = qualityRule(1, "E", "A cell shows an error", (workbook) =>
  onSheets(workbook, ({ compiled }) =>
    compiled.cells.flatMap((cell) => (isError(cell.value) ? [{ cell, detail: cell.value.name }] : [])),
  ),
);

const noExternalLinks = qualityRule(1, "E", "A formula refers to another file", (workbook) =>
  whereFormulas(workbook, ({ tokens }) =>
    tokens.some((token) => token.kind !== "text" && token.text.includes("[")),
  ),
);

const plainFunctionsOnly = qualityRule(
  1,
  "E",
  "A function is none that every Excel since 2016 knows by its plain name",
  (workbook) => inFormulas(workbook, unknownFunction),
);

function unknownFunction({ tokens }: FormulaCell): string | undefined {
  // A prefixed name counts wherever it stands: `_xlfn.` also hides in names.
  return tokens.find(
    ({ kind, text }) =>
      (kind === "function" && !plainFunctions.has(text.toUpperCase())) ||
      (kind === "name" && /^_xl/i.test(text)),
  )?.text;
}

const referencesLeadSomewhere = qualityRule(1, "E", "A formula refers to nothing", (workbook) =>
  inFormulas(workbook, (formula, sheet) => lost(formula, workbook, sheet.name)),
);

function lost({ tokens }: FormulaCell, workbook: AuditedWorkbook, own: string): string | undefined {
  const isLost = tokens.find((token) => {
    if (token.kind === "reference") return !workbook.hasSheet(token.sheet ?? own);
    if (token.kind === "name") return !/^(true|false)$/i.test(token.text) && !workbook.hasName(token.text);
    return token.kind === "error" || token.kind === "other";
  });
  return isLost?.text;
}

/** Rules of this file. */
export const errorRules: readonly QualityRule[] = [
  noErrorValues,
  noExternalLinks,
  plainFunctionsOnly,
  referencesLeadSomewhere,
];
