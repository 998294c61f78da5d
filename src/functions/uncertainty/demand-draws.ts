import { errors } from "../../language/en/errors";
import { uncertaintyErrors } from "../../language/en/uncertainty-errors";
import { ErrorValue } from "../../line-items/value";
import { choleskyFactor } from "../../model/uncertainty/cholesky";
import { drawShares } from "../../model/uncertainty/draw-shares";
import { evaluateDraws } from "../../model/uncertainty/evaluate-draws";
import type { UncertainFactor } from "../../model/uncertainty/uncertain-factor";
import { noResult, wrongInput } from "../function-error";
import { correlationsBetween } from "./correlated-pairs";
import { checkDrawn } from "./input-law";
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
  const factor = mixing(correlationsBetween(factors, correlation, model.pairs));
  const shares = drawShares(
    factors.map(({ id }) => id),
    factor === undefined ? { draws, seed } : { draws, seed, factor },
  );
  for (const [place, { inputs }] of factors.entries())
    for (const input of inputs) checkDrawn(input, shares[place] ?? new Float64Array(0));
  return { shares, results: checked(evaluateDraws(model.drawn, factors, shares, question)) };
}

/** @throws FunctionError where there is an error in place of results */
export function checked<Result>(results: Result | ErrorValue): Result {
  if (results instanceof ErrorValue) throw noResult(errors.assumptionsFail(results.name));
  return results;
}

/** How independent factors are mixed; undefined where none go together. */
function mixing(correlations: readonly (readonly number[])[]): number[][] | undefined {
  if (correlations.every((row, place) => row.every((each, other) => other === place || each === 0)))
    return undefined;
  const factor = choleskyFactor(correlations);
  if (factor === undefined) throw wrongInput(uncertaintyErrors.impossibleCorrelations);
  return factor;
}

/** Eight digits: engines may differ in the last digits of powers and logarithms, and ranges are known to fewer. */
export const rounded = (value: number): number => Number(value.toPrecision(8));
