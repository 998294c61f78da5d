import { errors } from "../../language/en/errors";
import { ErrorValue } from "../../line-items/value";
import { choleskyFactor } from "../../model/uncertainty/cholesky";
import { drawShares } from "../../model/uncertainty/draw-shares";
import { evaluateDraws } from "../../model/uncertainty/evaluate-draws";
import type { UncertainFactor } from "../../model/uncertainty/uncertain-factor";
import { noResult } from "../function-error";
import type { UncertainCase } from "./uncertain-case";

/** Draws of a series: the places of the factors within their ranges, and what came of them. */
export interface Draws {
  readonly shares: readonly Float64Array[];
  /** One list a year. */
  readonly results: readonly Float64Array[];
}

/**
 * A series of the model in every draw.
 * @throws FunctionError where a draw leads to an error
 */
export function drawsOf(
  model: UncertainCase,
  factors: readonly UncertainFactor[],
  question: { readonly id: string; readonly years: readonly number[] },
): Draws {
  const { draws, seed, correlation } = model.settings;
  const factor = correlation > 0 ? choleskyFactor(correlations(factors, correlation)) : undefined;
  const shares = drawShares(
    factors.map(({ id }) => id),
    factor === undefined ? { draws, seed } : { draws, seed, factor },
  );
  return { shares, results: checked(evaluateDraws(model.drawn, factors, shares, question)) };
}

/** @throws FunctionError where there is an error in place of results */
export function checked<Result>(results: Result | ErrorValue): Result {
  if (results instanceof ErrorValue) throw noResult(errors.assumptionsFail(results.name));
  return results;
}

/** The same correlation between all drivers, none between other factors. */
const correlations = (factors: readonly UncertainFactor[], correlation: number): number[][] =>
  factors.map((one) =>
    factors.map((other) => {
      if (one === other) return 1;
      return one.id.startsWith("driver.") && other.id.startsWith("driver.") ? correlation : 0;
    }),
  );

/** Eight digits: engines may differ in the last digits of powers and logarithms, and ranges are known to fewer. */
export const rounded = (value: number): number => Number(value.toPrecision(8));
