import { pertCovering } from "./pert-covering";
import { quantileFunction } from "./quantile-function";
import type { ThreePoints } from "./distribution";

/** An input whose value is uncertain: one range, or a range a year, as it was given. */
export interface UncertainInput {
  readonly id: string;
  readonly range: ThreePoints | ReadonlyMap<number, ThreePoints>;
  /** Share of the distribution that lies within the one range, such as 0.5 for quartiles; all of it if left out. */
  readonly covers?: number;
}

/** Inputs that are uncertain together, because one estimate stands behind them: all are at the same place of their ranges. */
export interface UncertainFactor {
  readonly id: string;
  readonly inputs: readonly UncertainInput[];
}

/** The values of an input at shares of its PERT distribution, one a draw; by year where its range is. */
export type SharesToValues = (shares: Float64Array) => Float64Array | ReadonlyMap<number, Float64Array>;

/**
 * How an input's values follow from shares; prepared once, used for every batch of draws.
 * @param input ranges in the input's own unit, low ≤ base ≤ high
 * @throws RangeError where a range is out of order
 * @example valuesFromShares({ id: "x", range: { low: 1, base: 1, high: 1 } })(Float64Array.of(0.3)) // Float64Array [1]
 */
export function valuesFromShares({ range, covers = 1 }: UncertainInput): SharesToValues {
  if (!isByYear(range)) {
    const quantile = quantileFunction({ kind: "pert", ...pertCovering(range, covers) });
    return (shares) => shares.map(quantile);
  }
  const quantiles = [...range].map(
    ([year, points]) => [year, quantileFunction({ kind: "pert", ...points })] as const,
  );
  return (shares) => new Map(quantiles.map(([year, quantile]) => [year, shares.map(quantile)]));
}

export const isByYear = (range: UncertainInput["range"]): range is ReadonlyMap<number, ThreePoints> =>
  range instanceof Map;
