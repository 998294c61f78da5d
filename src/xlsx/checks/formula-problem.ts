import { limits } from "./limits";

/** What is wrong with a formula as a predicate ("…starts with ="), or null. */
export function formulaProblem(formula: string): string | null {
  if (formula === "") return "has an empty formula";
  if (formula.startsWith("=")) return 'has a formula that starts with "=", which the file must not hold';
  if (formula.length > limits.formula) return `has a formula longer than ${limits.formula} characters`;
  return null;
}
