import { normalQuantile } from "../statistics/normal-cdf";
import { betaQuantiles } from "./beta-quantile";
import type { Distribution, ThreePoints } from "./distribution";
import { pertShape } from "./pert-shape";

/**
 * The value below which a share of a distribution lies, for many shares.
 *
 * PERT is the beta distribution with λ = 4: its mean is (low + 4 · base + high) / 6. A lognormal with mean m and
 * standard deviation s of its own has σ² = ln(1 + s²/m²) and μ = ln m − σ²/2. A range of no width gives its one value.
 * @param distribution least ≤ likeliest ≤ greatest; sd at least 0; mean of a lognormal above 0
 * @returns a function from a share above 0 and below 1 to a value, in the distribution's own unit
 * @throws RangeError where the parameters are out of order
 * @see Malcolm, D. G. et al. (1959). Application of a technique for research and development program evaluation.
 * doi:10.1287/opre.7.5.646
 * @example quantileFunction({ kind: "uniform", low: 10, high: 20 })(0.25) // 12.5
 */
export function quantileFunction(distribution: Distribution): (share: number) => number {
  switch (distribution.kind) {
    case "pert":
      return pert(distribution);
    case "triangular":
      return triangular(distribution);
    case "uniform": {
      const { low, high } = distribution;
      checkOrder(low <= high);
      return (share) => low + (high - low) * share;
    }
    case "normal":
    case "lognormal": {
      const valueAt = scoreFunction(distribution);
      return (share) => valueAt(normalQuantile(share));
    }
  }
}

/**
 * The value of a normal or lognormal distribution at a standard normal score, for distributions that share their scores.
 * @param distribution sd at least 0; mean of a lognormal above 0
 * @returns a function from a score to a value, in the distribution's own unit
 * @throws RangeError where the parameters are out of order
 * @example scoreFunction({ kind: "normal", mean: 10, sd: 2 })(1) // 12
 */
export function scoreFunction({
  kind,
  mean,
  sd,
}: Extract<Distribution, { kind: "normal" | "lognormal" }>): (score: number) => number {
  checkOrder(sd >= 0 && Number.isFinite(mean));
  if (kind === "normal") return (score) => mean + sd * score;
  checkOrder(mean > 0);
  const variance = Math.log1p((sd / mean) ** 2);
  const middle = Math.log(mean) - variance / 2;
  const spread = Math.sqrt(variance);
  return (score) => Math.exp(middle + spread * score);
}

function checkOrder(holds: boolean): void {
  if (!holds) throw new RangeError("The parameters of this distribution are out of order.");
}

const isOrdered = ({ low, base, high }: ThreePoints): boolean => low <= base && base <= high;

function pert(points: ThreePoints): (share: number) => number {
  checkOrder(isOrdered(points));
  const { low, high } = points;
  if (low === high) return () => low;
  const { a, b } = pertShape(points);
  const quantile = betaQuantiles(a, b);
  return (share) => low + (high - low) * quantile(share);
}

function triangular(points: ThreePoints): (share: number) => number {
  checkOrder(isOrdered(points));
  const { low, base, high } = points;
  const width = high - low;
  const turn = width === 0 ? 0 : (base - low) / width;
  return (share) =>
    share < turn
      ? low + Math.sqrt(share * width * (base - low))
      : high - Math.sqrt((1 - share) * width * (high - base));
}
