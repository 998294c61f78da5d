/** Expressions as text that people can read, with the ids of the items they use. */
import type { Expression } from "../../src/line-items/expression";

const signs: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "−",
  "<=": "≤",
  ">=": "≥",
  "<>": "≠",
};
const strength: Readonly<Record<string, number>> = { "^": 4, "*": 3, "/": 3, "+": 2, "-": 2, "&": 1 };

/** The expression in infix notation; `[base year]` and `[year before]` say which year of a series is meant. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return String(expression.value).replace("-", "−");
    case "text":
      return `"${expression.value}"`;
    case "year":
      return "year";
    case "item":
    case "years":
      return expression.id;
    case "years-of":
      return `years of ${expression.id}`;
    case "previous":
      return `${expression.id}[year before]`;
    case "base":
      return `${expression.id}[base year]`;
    case "at":
      return `${expression.id}[${expressionText(expression.year)}]`;
    case "block":
      return blockText(expression.ids);
    case "column":
      return `${expression.table}.${expression.column}`;
    case "field":
      return `${expression.table}[row].${expression.column}`;
    case "operation":
      return operationText(expression);
    case "call":
      return `${expression.function}(${expression.arguments.map(expressionText).join("; ")})`;
  }
}

/** Numbered rows are shown as one, with their number left open. */
function blockText(ids: readonly string[]): string {
  const open = [...new Set(ids.map(withoutNumber))];
  return open.join(", ");
}

/** A text with `n` in the place of the number in ids of numbered rows. */
export const withoutNumber = (text: string): string => text.replaceAll(/\.\d+(?=\.|\b)/g, ".n");

function operationText({ operator, left, right }: Extract<Expression, { kind: "operation" }>): string {
  const own = strength[operator] ?? 0;
  // a − (b − c) and a ÷ (b ÷ c) need their brackets; a + (b + c) does not.
  const strict = operator === "-" || operator === "/" || operator === "^";
  const sign = signs[operator] ?? operator;
  return `${bracketed(left, own, operator === "^")} ${sign} ${bracketed(right, own, strict)}`;
}

function bracketed(part: Expression, outer: number, strict: boolean): string {
  const text = expressionText(part);
  if (part.kind !== "operation") return text;
  const inner = strength[part.operator] ?? 0;
  return inner < outer || (strict && inner === outer) ? `(${text})` : text;
}
