/**
 * Herfindahl–Hirschman index of concentration: the sum of the squared shares in percent.
 *
 * Method: Herfindahl 1950, Hirschman 1945; https://www.justice.gov/atr/herfindahl-hirschman-index
 * @param amounts what each supplier supplies, in any unit, 0 or more, with a sum above 0
 * @param total what all suppliers supply, at least the sum of the amounts; what is left belongs to suppliers too small
 * to count, so that the index is a lower bound
 * @returns from near 0 (many small suppliers) to 10,000 (one supplier)
 * @example concentration([50, 30, 20]) // 3800
 */
export function concentration(amounts: readonly number[], total?: number): number {
  const largest = Math.max(...amounts);
  const parts = amounts.map((amount) => amount / largest);
  const whole = total === undefined ? sum(parts) : total / largest;
  return 10_000 * sum(parts.map((part) => (part / whole) ** 2));
}

/** Shares of 1. Divided by the largest first, so that no sum is too large for a number. */
export function sharesOf(amounts: readonly number[]): number[] {
  const largest = Math.max(...amounts);
  const parts = amounts.map((amount) => amount / largest);
  const whole = sum(parts);
  return parts.map((part) => part / whole);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
