/**
 * Sum of a Chebyshev series at x from −1 to 1, by Clenshaw's recurrence; the first coefficient counts half.
 * Source: Clenshaw 1955, doi:10.1090/S0025-5718-1955-0071856-0.
 * @example chebyshevSum([2, 3], 0.5) // 2 / 2 + 3 × 0.5 = 2.5
 */
export function chebyshevSum(coefficients: readonly number[], x: number): number {
  let one = 0;
  let two = 0;
  for (let index = coefficients.length - 1; index > 0; index -= 1) {
    const next = 2 * x * one - two + (coefficients[index] ?? 0);
    two = one;
    one = next;
  }
  return x * one - two + (coefficients[0] ?? 0) / 2;
}
