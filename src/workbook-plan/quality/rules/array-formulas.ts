/** Rule 1: Excel 2016 calculates a plain formula over whole ranges only inside SUMPRODUCT. */
import type { FormulaCell } from "../audited-sheet";
import type { Token } from "../formula-tokens";
import { qualityRule, type QualityRule } from "../finding";
import { whereFormulas } from "../places";

const arraysInSumproductOnly = qualityRule(
  1,
  "E",
  "A range stands beside an operator outside SUMPRODUCT, which Excel 2016 does not calculate row by row",
  (workbook) => whereFormulas(workbook, usesArray),
);

function usesArray({ tokens }: FormulaCell): boolean {
  const open: string[] = [];
  return tokens.some((token, index) => {
    if (token.kind === "open") open.push(functionBefore(tokens, index));
    if (token.kind === "close") open.pop();
    return isRange(token) && besideOperator(tokens, index) && !calculatesArrays(open);
  });
}

const isRange = (token: Token): boolean => token.kind === "reference" && !token.area.single;

const functionBefore = (tokens: readonly Token[], index: number): string => {
  const before = tokens[index - 1];
  return before?.kind === "function" ? before.text.toUpperCase() : "";
};

const besideOperator = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === "operator" || tokens[index + 1]?.kind === "operator";

/** IF needs an array formula even inside SUMPRODUCT. */
const calculatesArrays = (open: readonly string[]): boolean => {
  const product = open.lastIndexOf("SUMPRODUCT");
  return product >= 0 && !open.slice(product).includes("IF");
};

/** Rules of this file. */
export const arrayFormulaRules: readonly QualityRule[] = [arraysInSumproductOnly];
