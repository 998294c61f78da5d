import { minimum } from "./minimum";
import { twoFactors } from "./two-factors";

/** What is known at the end of a year. */
interface State {
  readonly years: number;
  /** Smoothed level, from a first level that is a guess. */
  readonly level: number;
  /** What is left of one unit of the first level. */
  readonly kept: number;
  readonly mean: number;
  /** Slope of the least squares line through all years so far. */
  readonly slope: number;
}

interface Fit {
  readonly squares: number;
  /** Weight of the trend, 1 − 1/θ. */
  readonly weight: number;
  /** What the first level is above its guess. */
  readonly start: number;
  readonly end: State;
}

/** The first two years have no trend behind them. */
const withoutTrend = 2;

/**
 * The dynamic optimised Theta model: exponential smoothing plus a share of the least squares trend, which is estimated
 * anew each year, also along the forecast. Weight of smoothing, θ and first level make the sum of squared one-year
 * errors least, from the third year on.
 * @param values one a year, at least 5
 * @param horizon years ahead, from 1
 * @see Fiorucci, J. A., Pellegrini, T. R., Louzada, F., Petropoulos, F. and Koehler, A. B. (2016). Models for optimising
 * the theta method and their relationship to state space models. doi:10.1016/j.ijforecast.2016.02.005
 * @example optimisedTheta([5, 5, 5, 5, 5], 2) // [5, 5]
 */
export function optimisedTheta(values: readonly number[], horizon: number): number[] {
  const smoothing = { low: 0.1, high: 0.99, points: 12 };
  const [alpha = 1] = minimum(([at = 1]) => fit(values, at).squares, [smoothing]);
  const { weight, start, end } = fit(values, alpha);
  let state: State = { ...end, level: end.level + start * end.kept };
  return Array.from({ length: horizon }, () => {
    const expected = state.level + weight * trendOf(state, alpha);
    state = after(state, expected, alpha);
    return expected;
  });
}

/** The trend's part of the next year's forecast, before its weight. */
function trendOf({ years, kept, mean, slope }: State, alpha: number): number {
  const origin = mean - (slope * (years + 1)) / 2;
  return kept * origin + ((1 - kept * (1 - alpha)) / alpha) * slope;
}

function after({ years, level, kept, mean, slope }: State, value: number, alpha: number): State {
  const n = years + 1;
  return {
    years: n,
    level: alpha * value + (1 - alpha) * level,
    kept: kept * (1 - alpha),
    mean: mean + (value - mean) / n,
    slope: n === 1 ? 0 : ((n - 2) * slope + (6 * (value - mean)) / n) / (n + 1),
  };
}

/** For a weight of smoothing, errors are linear in the first level and in the weight of the trend. */
function fit(values: readonly number[], alpha: number): Fit {
  let state: State = { years: 0, level: values[0] ?? 0, kept: 1, mean: 0, slope: 0 };
  const sums = { firstFirst: 0, firstSecond: 0, secondSecond: 0, firstTarget: 0, secondTarget: 0 };
  let squares = 0;
  for (const value of values) {
    if (state.years >= withoutTrend) {
      const { kept } = state;
      const trend = trendOf(state, alpha);
      const error = value - state.level;
      squares += error * error;
      sums.firstFirst += kept * kept;
      sums.firstSecond += kept * trend;
      sums.secondSecond += trend * trend;
      sums.firstTarget += kept * error;
      sums.secondTarget += trend * error;
    }
    state = after(state, value, alpha);
  }
  const weight = Math.min(1, Math.max(0, twoFactors(sums)[1]));
  const start = (sums.firstTarget - weight * sums.firstSecond) / sums.firstFirst;
  const explained =
    2 * (start * sums.firstTarget + weight * sums.secondTarget) -
    start * start * sums.firstFirst -
    2 * start * weight * sums.firstSecond -
    weight * weight * sums.secondSecond;
  return { squares: Math.max(0, squares - explained), weight, start, end: state };
}
