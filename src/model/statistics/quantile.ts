/**
 * The value below which a share of the sample lies: Hyndman and Fan's type 7, as Excel's PERCENTILE.INC and R's default.
 *
 * Between two order statistics the value moves in a straight line; share 0 is the smallest value and 1 the largest.
 * @param sorted the sample in ascending order, at least one value; any unit, which the result shares
 * @param share from 0 to 1
 * @throws RangeError for an empty sample or a share outside 0 to 1
 * @see Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages. doi:10.1080/00031305.1996.10473566
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) {
    throw new RangeError("A quantile needs a sample and a share from 0 to 1.");
  }
  return below + (above - below) * (place - Math.floor(place));
}
