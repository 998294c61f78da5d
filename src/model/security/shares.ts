/**
 * Shares of suppliers in what all supply, 1 in all. Divided by the largest first, so that no sum is too large for a number.
 * @param amounts what each supplies, in any unit, 0 or more, with a sum above 0
 * @param total what all suppliers supply; the sum of the amounts if left out
 * @example sharesOf([30, 20], 100) // [0.3, 0.2]
 */
export function sharesOf(amounts: readonly number[], total?: number): number[] {
  const largest = Math.max(...amounts);
  const parts = amounts.map((amount) => amount / largest);
  const whole = total === undefined ? parts.reduce((sum, part) => sum + part, 0) : total / largest;
  return parts.map((part) => part / whole);
}
