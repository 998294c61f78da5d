import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";

/** Both shares of the gamma function at a point; each is exact to its own digits, however small. */
export interface IncompleteGamma {
  /** From 0 to x. */
  readonly lower: number;
  /** From x to infinity. */
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x): by series below a + 1, by continued
 * fraction above.
 * @param a shape, above 0
 * @param x from 0
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2, https://dlmf.nist.gov/8
 * @example incompleteGamma(1, 2).upper // 0.13533528323661273, which is exp(−2)
 */
export function incompleteGamma(a: number, x: number): IncompleteGamma {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = factor * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = factor / continuedFraction(x + 1 - a, (k) => [k * (a - k), x + 2 * k + 1 - a]);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; term > sum * 1e-17; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}
