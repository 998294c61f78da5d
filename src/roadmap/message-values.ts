/** Figures as sentences have them. */
import { at, call, type Term } from "../line-items/build";
import type { Expression } from "../line-items/expression";

/** What a chart says in its title, and a longer text to read beside it. */
export interface ChartWords {
  readonly title: Expression;
  readonly summary: Expression;
}

/** A series in the first and in the last year of the plan. */
export const inFirstYear = (id: string): Expression => at(id, "plan.start-year");
export const inLastYear = (id: string): Expression => at(id, "plan.end-year");

/** A number with its thousands apart, rounded. */
export const rounded = (amount: Term): Expression => call("FIXED", amount, 0);
