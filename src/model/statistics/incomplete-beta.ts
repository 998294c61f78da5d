import { continuedFraction } from "./continued-fraction";
import { logBeta } from "./log-gamma";

/** A share and what is missing to 1; both are given, because one of them may be too small to be a difference. */
export interface Shares {
  readonly share: number;
  readonly rest: number;
}

/**
 * The regularised incomplete beta function I(x; a, b), by continued fraction on the side of the mean where it converges.
 * @param at x from 0 to 1 as `share`, and 1 − x as `rest`
 * @param a above 0
 * @param b above 0
 * @param scale ln B(a, b), for callers that ask at many places
 * @see DiDonato, A. R. and Morris, A. H. (1992). Algorithm 708: significant digit computation of the incomplete beta
 * function ratios, equation 9. doi:10.1145/131766.131776
 * @example incompleteBeta({ share: 0.5, rest: 0.5 }, 2, 3) // 0.6874999999999998
 */
export function incompleteBeta(at: Shares, a: number, b: number, scale = logBeta(a, b)): number {
  const { share, rest } = at;
  if (share <= 0) return 0;
  if (rest <= 0) return 1;
  const factor = Math.exp(a * logOf(share, rest) + b * logOf(rest, share) - scale);
  return share * b <= rest * a
    ? factor / fraction(at, a, b)
    : 1 - factor / fraction({ share: rest, rest: share }, b, a);
}

/** Near 1 the logarithm comes from the rest, which holds the digits. */
const logOf = (share: number, rest: number): number => (rest < 0.5 ? Math.log1p(-rest) : Math.log(share));

function fraction({ share, rest }: Shares, a: number, b: number): number {
  const start = 1 + a * rest - b * share;
  return continuedFraction((start * a) / (a + 1), (n) => {
    const middle = a + 2 * n - 1;
    const weight = n * (b - n) * share;
    const numerator = (((a + n - 1) * (a + b + n - 1)) / middle / middle) * weight * share;
    const denominator = n + weight / middle + ((a + n) / (middle + 2)) * (start + n * (1 + rest));
    return [numerator, denominator];
  });
}
