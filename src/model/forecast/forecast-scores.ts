import { mean } from "../statistics/mean";

/** One forecast beside what came. */
export interface Outcome {
  /** The series the forecast was made from. */
  readonly past: readonly number[];
  readonly actual: readonly number[];
  readonly mean: readonly number[];
}

/**
 * Mean absolute yearly change of a series: the error of the naive forecast of one year within it.
 * @param past one value a year, at least 2
 * @example naiveError([1, 2, 4]) // 1.5
 */
export const naiveError = (past: readonly number[]): number =>
  mean(past.slice(1).map((value, year) => Math.abs(value - (past[year] ?? NaN))));

/**
 * Symmetric mean absolute percentage error, in per cent, 0 to 200; a forecast of 0 that comes true counts 0.
 * @param outcome forecast and what came
 * @see Makridakis, S., Spiliotis, E. and Assimakopoulos, V. (2020). The M4 Competition. doi:10.1016/j.ijforecast.2019.04.014
 * @example symmetricError({ past: [], actual: [100], mean: [50] }) // 66.66…
 */
export const symmetricError = ({ actual, mean: path }: Outcome): number =>
  mean(
    actual.map((value, year) => {
      const size = Math.abs(value) + Math.abs(path[year] ?? NaN);
      return size === 0 ? 0 : (200 * Math.abs(value - (path[year] ?? NaN))) / size;
    }),
  );

/**
 * Mean absolute error in units of the naive error of the past (MASE).
 * @param outcome forecast and what came; the past must have changed at least once
 * @see Hyndman, R. J. and Koehler, A. B. (2006). Another look at measures of forecast accuracy. doi:10.1016/j.ijforecast.2006.03.001
 * @example scaledError({ past: [1, 2], actual: [5], mean: [2] }) // 3
 */
export const scaledError = ({ past, actual, mean: path }: Outcome): number =>
  mean(actual.map((value, year) => Math.abs(value - (path[year] ?? NaN)))) / naiveError(past);

/**
 * Mean error in units of the naive error of the past; above 0 where forecasts were too high.
 * @param outcome forecast and what came; the past must have changed at least once
 * @example scaledBias({ past: [1, 2], actual: [5], mean: [2] }) // -3
 */
export const scaledBias = ({ past, actual, mean: path }: Outcome): number =>
  mean(actual.map((value, year) => (path[year] ?? NaN) - value)) / naiveError(past);

/** Bounds beside what came. */
export interface BandOutcome {
  readonly past: readonly number[];
  readonly actual: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Share of what came that fell within the bounds.
 * @param outcome bounds and what came
 * @example coverage({ past: [], actual: [1, 5], lower: [0, 0], upper: [2, 2] }) // 0.5
 */
export const coverage = ({ actual, lower, upper }: BandOutcome): number =>
  mean(actual.map((value, year) => (value >= (lower[year] ?? NaN) && value <= (upper[year] ?? NaN) ? 1 : 0)));

/**
 * Mean scaled interval score (MSIS): width plus 2 / (1 − level) times what lies outside, in units of the naive error
 * of the past. Smaller is better: narrow bands that hold.
 * @param outcome bounds and what came; the past must have changed at least once
 * @param level probability of the band, below 1
 * @see Gneiting, T. and Raftery, A. E. (2007). Strictly proper scoring rules. doi:10.1198/016214506000001437
 * @example intervalScore({ past: [1, 2], actual: [3], lower: [0], upper: [2] }, 0.95) // 42
 */
export function intervalScore({ past, actual, lower, upper }: BandOutcome, level: number): number {
  const penalty = 2 / (1 - level);
  const scores = actual.map((value, year) => {
    const [low, high] = [lower[year] ?? NaN, upper[year] ?? NaN];
    return high - low + penalty * (Math.max(0, low - value) + Math.max(0, value - high));
  });
  return mean(scores) / naiveError(past);
}
