/** Sums of products of two columns and of what they shall explain. */
export interface Products {
  readonly firstFirst: number;
  readonly firstSecond: number;
  readonly secondSecond: number;
  readonly firstTarget: number;
  readonly secondTarget: number;
}

/**
 * The factors by which two columns come nearest to a third in the sense of least squares. A second column that adds
 * nothing to the first gets the factor 0, and so does a first of zeros.
 * @param products sums over the rows
 * @example twoFactors({ firstFirst: 2, firstSecond: 0, secondSecond: 1, firstTarget: 4, secondTarget: 3 }) // [2, 3]
 */
export function twoFactors(products: Products): readonly [number, number] {
  const { firstFirst, firstSecond, secondSecond, firstTarget, secondTarget } = products;
  const shared = firstFirst > 0 ? firstSecond / firstFirst : 0;
  const own = secondSecond - shared * firstSecond;
  const second = own > 1e-12 * secondSecond ? (secondTarget - shared * firstTarget) / own : 0;
  return [firstFirst > 0 ? firstTarget / firstFirst - shared * second : 0, second];
}
