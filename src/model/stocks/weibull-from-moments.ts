import { logGamma } from "../statistics/log-gamma";
import { rootBetween } from "../statistics/root-between";

/** Parameters of a Weibull distribution: survival(age) = exp(−(age / scale)^shape). */
export interface Weibull {
  readonly shape: number;
  readonly scale: number;
}

/** Shapes between which the search runs; 0.1 belongs to a standard deviation of 430 means. */
const bounds = { lowest: 0.1, highest: 1e8 };

/**
 * The Weibull distribution with a mean and a standard deviation.
 *
 * Solves sd² / mean² = Γ(1 + 2/k) / Γ(1 + 1/k)² − 1 for the shape k, of which the right side is a falling function;
 * then scale = mean / Γ(1 + 1/k). Source: moments of the distribution, Weibull 1951, doi:10.1115/1.4010337.
 * @param mean years, above 0
 * @param sd years, from 1e-7 to 100 means
 * @throws RangeError where the standard deviation is out of that range
 * @example weibullFromMoments(20, 20) // { shape: 1, scale: 20 }: the exponential distribution
 */
export function weibullFromMoments(mean: number, sd: number): Weibull {
  const wanted = Math.log1p((sd / mean) ** 2);
  if (!(wanted > 0 && sd > 0 && sd <= 100 * mean))
    throw new RangeError("The standard deviation is out of range.");
  const shape = Math.exp(
    rootBetween(
      (logShape) => logVariance(Math.exp(-logShape)) - Math.log(wanted),
      Math.log(bounds.lowest),
      Math.log(bounds.highest),
    ),
  );
  return { shape, scale: mean / Math.exp(logGamma(1 + 1 / shape)) };
}

/** Logarithm of ln(1 + variance / mean²), by the inverse of the shape; far below any other where digits fail. */
const logVariance = (inverse: number): number =>
  Math.log(Math.max(logGamma(1 + 2 * inverse) - 2 * logGamma(1 + inverse), Number.MIN_VALUE));
