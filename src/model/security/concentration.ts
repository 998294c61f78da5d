import { sharesOf } from "./shares";

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
export const concentration = (amounts: readonly number[], total?: number): number =>
  10_000 * sharesOf(amounts, total).reduce((sum, share) => sum + share ** 2, 0);
