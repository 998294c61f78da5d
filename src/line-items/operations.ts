/** The operators of formulas, with Excel's rules for mixed kinds and for ranges. */
import { toNumber, toText } from "./coercion";
import type { Operator } from "./expression";
import { powerOf } from "./power";
import { ErrorValue, isError, type Value } from "./value";

/** A single value or the values of a range. */
export type Operand = Value | readonly Value[];

export const isRange = (operand: Operand): operand is readonly Value[] => Array.isArray(operand);

/** Applies an operator; where an operand is a range, element by element. */
export function operate(operator: Operator, left: Operand, right: Operand): Operand {
  if (typeof left === "number" && typeof right === "number") return numeric(operator, left, right);
  if (isRange(left)) {
    return left.map((value, index) =>
      single(operator, value, isRange(right) ? (right[index] ?? null) : right),
    );
  }
  return isRange(right) ? right.map((value) => single(operator, left, value)) : single(operator, left, right);
}

function single(operator: Operator, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return concatenate(left, right);
  if (isComparison(operator)) return holds(operator, compare(left, right));
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  return isError(b) ? b : numeric(operator, a, b);
}

const concatenate = (left: Value, right: Value): Value => {
  const a = toText(left);
  const b = toText(right);
  if (isError(a)) return a;
  return isError(b) ? b : a + b;
};

function numeric(operator: Operator, a: number, b: number): Value {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? ErrorValue.of("#DIV/0!") : finite(a / b);
    case "^":
      if (a === 0 && b <= 0) return ErrorValue.of(b === 0 ? "#NUM!" : "#DIV/0!");
      return finite(powerOf(a, b));
    case "&":
      return concatenate(a, b);
    default:
      return holds(operator, a - b);
  }
}

const finite = (value: number): Value => (Number.isFinite(value) ? value : ErrorValue.of("#NUM!"));

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

const isComparison = (operator: Operator): operator is Comparison => /[<=>]/.test(operator);

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Excel's order: numbers before text before booleans; text without regard to case; empty equals 0 and "". */
export function compare(left: Value, right: Value): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = kindRank(a) - kindRank(b);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") {
    return a.toLowerCase() === b.toLowerCase() ? 0 : a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  }
  return Number(a) - Number(b);
}

const blankLike = (other: Value): Value => {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
};

const kindRank = (value: Value): number => {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
};
