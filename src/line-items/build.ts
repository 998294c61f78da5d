/** Short names for writing expressions by hand. */
import type { Expression, FunctionName, Literal, Operator } from "./expression";

/** Anything that stands for an expression: an expression, a permitted number, or the id of an item. */
export type Term = Expression | Literal | string;

export const term = (value: Term): Expression => {
  if (typeof value === "number") return { kind: "literal", value };
  return typeof value === "string" ? { kind: "item", id: value } : value;
};

const chain =
  (operator: Operator) =>
  (first: Term, ...rest: readonly Term[]): Expression =>
    rest.reduce<Expression>(
      (left, right) => ({ kind: "operation", operator, left, right: term(right) }),
      term(first),
    );

export const plus = chain("+");
/** The sum of items that stand apart from each other. */
export const total = (ids: readonly string[]): Expression => {
  const [first, ...rest] = ids;
  return first === undefined ? term(0) : plus(first, ...rest);
};
export const minus = chain("-");
export const times = chain("*");
export const over = chain("/");
export const power = chain("^");
export const join = chain("&");
export const equal = chain("=");
export const differs = chain("<>");
export const less = chain("<");
export const atMost = chain("<=");
export const more = chain(">");
export const atLeast = chain(">=");

export const year: Expression = { kind: "year" };
export const text = (value: string): Expression => ({ kind: "text", value });
export const previous = (id: string): Expression => ({ kind: "previous", id });
export const base = (id: string): Expression => ({ kind: "base", id });
export const at = (id: string, when: Term): Expression => ({ kind: "at", id, year: term(when) });
export const block = (ids: readonly string[]): Expression => ({ kind: "block", ids });
/** Single cells below each other with empty ones between them, to count among. */
export const blockWithGaps = (ids: readonly string[]): Expression => ({ kind: "block", ids, gaps: true });
export const years = (id: string): Expression => ({ kind: "years", id });
export const yearsOf = (id: string): Expression => ({ kind: "years-of", id });
export const column = (table: string, name: string): Expression => ({ kind: "column", table, column: name });
export const field = (table: string, row: number, name: string): Expression => ({
  kind: "field",
  table,
  row,
  column: name,
});

export const call = (name: FunctionName, ...args: readonly Term[]): Expression => ({
  kind: "call",
  function: name,
  arguments: args.map(term),
});

export const sum = (...args: readonly Term[]): Expression => call("SUM", ...args);
export const maximum = (...args: readonly Term[]): Expression => call("MAX", ...args);
export const minimum = (...args: readonly Term[]): Expression => call("MIN", ...args);
export const when = (condition: Term, yes: Term, no: Term): Expression => call("IF", condition, yes, no);
export const isNumber = (value: Term): Expression => call("ISNUMBER", value);
/** The nth of the items that stand below each other. */
export const choose = (ids: readonly string[], number: Term): Expression => call("INDEX", block(ids), number);
