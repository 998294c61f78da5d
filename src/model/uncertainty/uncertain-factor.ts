import { normalQuantile } from "../statistics/normal-cdf";
import type { Distribution, ThreePoints } from "./distribution";
import { quantileFunction, scoreFunction } from "./quantile-function";
import { rangeCovering } from "./range-covering";

/** How an input is distributed: between the ends of its range, or around its base by a standard deviation. */
export type InputLaw =
  | { readonly kind: "pert" | "triangular" | "uniform" }
  | { readonly kind: "normal" | "lognormal"; readonly sd: number | ReadonlyMap<number, number> };

/** An input whose value is uncertain: one range, or a range a year, as it was given. */
export interface UncertainInput {
  readonly id: string;
  /** Of a normal or lognormal input the ends that are shown; draws go beyond them. */
  readonly range: ThreePoints | ReadonlyMap<number, ThreePoints>;
  /** Share of the distribution that lies within the one range, such as 0.5 for quartiles; all of it if left out. */
  readonly covers?: number;
  /** PERT if left out. */
  readonly law?: InputLaw;
}

/** Inputs that are uncertain together, because one estimate stands behind them: all are at the same place of their ranges. */
export interface UncertainFactor {
  readonly id: string;
  readonly inputs: readonly UncertainInput[];
}

/** The values of an input at shares of its distribution, one a draw; by year where its range is. */
export type SharesToValues = (shares: Float64Array) => Float64Array | ReadonlyMap<number, Float64Array>;

/**
 * How an input's values follow from shares; prepared once, used for every batch of draws.
 * @param input ranges in the input's own unit, low ≤ base ≤ high
 * @throws RangeError where a range is out of order
 * @example valuesFromShares({ id: "x", range: { low: 1, base: 1, high: 1 } })(Float64Array.of(0.3)) // Float64Array [1]
 */
export function valuesFromShares({ range, covers = 1, law }: UncertainInput): SharesToValues {
  if (!isByYear(range)) {
    const quantile = quantileFunction(distributionOf(range, { covers, law }));
    return (shares) => shares.map(quantile);
  }
  if (law !== undefined && "sd" in law) return aroundBases(range, law);
  const quantiles = [...range].map(
    ([year, points]) => [year, quantileFunction(distributionOf(points, { covers: 1, law }))] as const,
  );
  return (shares) => new Map(quantiles.map(([year, quantile]) => [year, shares.map(quantile)]));
}

/** All years have the same scores, which are worked out once. */
function aroundBases(
  range: ReadonlyMap<number, ThreePoints>,
  { kind, sd }: Extract<InputLaw, { sd: unknown }>,
): SharesToValues {
  const years = [...range].map(([year, { base }]) => {
    const spread = typeof sd === "number" ? sd : (sd.get(year) ?? 0);
    return [year, scoreFunction({ kind, mean: base, sd: spread })] as const;
  });
  return (shares) => {
    const scores = shares.map(normalQuantile);
    return new Map(years.map(([year, valueAt]) => [year, scores.map(valueAt)]));
  };
}

interface Shape {
  readonly covers: number;
  readonly law: InputLaw | undefined;
}

function distributionOf(points: ThreePoints, { covers, law = { kind: "pert" } }: Shape): Distribution {
  if ("sd" in law) {
    const sd = typeof law.sd === "number" ? law.sd : 0;
    return { kind: law.kind, mean: points.base, sd };
  }
  return { kind: law.kind, ...rangeCovering(law.kind, points, covers) };
}

export const isByYear = (range: UncertainInput["range"]): range is ReadonlyMap<number, ThreePoints> =>
  range instanceof Map;
