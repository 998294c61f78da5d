/** Rule 2. */
import { forbiddenFunctions } from "../excel-functions";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas } from "../places";

const noForbiddenFunctions = qualityRule(
  2,
  "E",
  "A function that is volatile, hides what it depends on, or misleads",
  (workbook) =>
    inFormulas(
      workbook,
      ({ tokens }) =>
        tokens.find(({ kind, text }) => kind === "function" && forbiddenFunctions.has(text.toUpperCase()))
          ?.text,
    ),
);

/** Rules of this file. */
export const forbiddenFunctionRules: readonly QualityRule[] = [noForbiddenFunctions];
