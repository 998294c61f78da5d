/** Measures of what was said against what came. */
import type { Band } from "./hindcast-model";

/** Mean absolute error as a share of what came. */
export const meanError = (actual: readonly number[], told: readonly number[]): number =>
  actual.reduce((sum, value, year) => sum + Math.abs((told[year] ?? NaN) / value - 1), 0) / actual.length;

/** Error in the last year as a share of what came; above 0 where too much was said. */
export const lastError = (actual: readonly number[], told: readonly number[]): number =>
  (told[actual.length - 1] ?? NaN) / (actual[actual.length - 1] ?? NaN) - 1;

/** Years in which reality fell within a band. */
export const yearsWithin = (actual: readonly number[], { lower, upper }: Band): number =>
  actual.filter((value, year) => value >= (lower[year] ?? NaN) && value <= (upper[year] ?? NaN)).length;
