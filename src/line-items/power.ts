/** Beyond this the roundings of the factors would add up. */
const mostFactors = 64;

/**
 * A power. Whole exponents, as those of years of growth, are multiplied out by squaring: faster than the general power,
 * and the same in every engine to the last digit.
 * @param base any number
 * @param exponent any number
 * @example powerOf(1.5, 2) // 2.25
 */
export function powerOf(base: number, exponent: number): number {
  let left = exponent | 0;
  if (left !== exponent || left < 1 || left > mostFactors) return base ** exponent;
  let result = 1;
  let factor = base;
  for (;;) {
    if ((left & 1) === 1) result *= factor;
    left >>= 1;
    if (left === 0) return result;
    factor *= factor;
  }
}
