import { join, type Term, term, text } from "../line-items/build";
import type { Expression } from "../line-items/expression";

/**
 * A sentence with values of cells in it: each placeholder gives way to its value, so that every language orders its
 * parts itself.
 * @example sentence("{amount} kt by {year}", { amount: "copper.unmet", year: "plan.end-year" })
 */
export function sentence(template: string, values: Readonly<Record<string, Term>>): Expression {
  const parts = template.split(/\{(\w+)\}/).map((part, index): Term => {
    if (index % 2 === 0) return text(part);
    const value = values[part];
    if (value === undefined) throw new RangeError(`"${template}" has no value for "${part}".`);
    return value;
  });
  const [first, ...rest] = parts.filter((part) => !isEmptyText(term(part)));
  return first === undefined ? text("") : join(first, ...rest);
}

const isEmptyText = (part: Expression): boolean => part.kind === "text" && part.value === "";
