/**
 * A straight path from the last value with a change a year.
 * @param last value the path starts from
 * @param change of each year
 * @param horizon years ahead, from 1
 * @example straightPath(10, 2, 3) // [12, 14, 16]
 */
export const straightPath = (last: number, change: number, horizon: number): number[] =>
  Array.from({ length: horizon }, (_, step) => last + (step + 1) * change);

/**
 * The random walk with drift: from the last value with the mean yearly change of the series.
 * @param values one a year, at least 1; one alone is held
 * @param horizon years ahead, from 1
 * @see Hyndman, R. J. and Athanasopoulos, G. (2021). Forecasting: principles and practice, 5.2. https://otexts.com/fpp3
 * @example drift([1, 2, 4, 7], 2) // [9, 11]
 */
export function drift(values: readonly number[], horizon: number): number[] {
  const last = values[values.length - 1] ?? NaN;
  const change = values.length > 1 ? (last - (values[0] ?? NaN)) / (values.length - 1) : 0;
  return straightPath(last, change, horizon);
}

/**
 * The recent half of a series, of at least three values where there are as many.
 * @param values one a year
 * @example recentHalf([1, 2, 3, 4, 5, 6]) // [3, 4, 5, 6]
 */
export const recentHalf = (values: readonly number[]): readonly number[] =>
  values.slice(-Math.max(3, Math.ceil((values.length + 1) / 2)));

/**
 * From the last value with the slope of the least squares line through the series.
 * @param values one a year, at least 2
 * @param horizon years ahead, from 1
 * @example slopePath([1, 2, 4], 1) // [5.5]
 */
export function slopePath(values: readonly number[], horizon: number): number[] {
  const middle = (values.length - 1) / 2;
  const spread = values.reduce((sum, _, year) => sum + (year - middle) ** 2, 0);
  const slope = values.reduce((sum, value, year) => sum + (year - middle) * value, 0) / spread;
  return straightPath(values[values.length - 1] ?? NaN, slope, horizon);
}
