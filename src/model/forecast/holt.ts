import { minimum } from "./minimum";
import { twoFactors } from "./two-factors";

/** Weights of exponential smoothing with a trend. */
interface Weights {
  /** Weight of a new value in the level, 0 to 1. */
  readonly level: number;
  /** Weight of a new level in the slope, 0 to 1. */
  readonly slope: number;
  /** What is left of the slope a year later: 1 for a straight line. */
  readonly damping: number;
}

interface Smoothed {
  /** Sum of squared errors of the forecasts of one year. */
  readonly squares: number;
  /** Where the series stands after its last year. */
  readonly level: number;
  readonly slope: number;
}

const levels = { low: 0.02, high: 1, points: 8 };
const slopes = { low: 0, high: 1, points: 6 };
/** As the R package forecast bounds it: less would stop a trend at once, more is none. */
const dampings = { low: 0.8, high: 0.98, points: 4 };

/**
 * Holt's exponential smoothing with a trend, straight or damped; weights and starts that make the sum of squared
 * one-year errors least.
 * @param values one a year, at least 5
 * @param horizon years ahead, from 1
 * @param damped whether the trend fades, by 0.8 to 0.98 a year
 * @see Holt, C. C. (2004, report of 1957). doi:10.1016/j.ijforecast.2003.09.015
 * @see Gardner, E. S. and McKenzie, E. (1985). Forecasting trends in time series. doi:10.1287/mnsc.31.10.1237
 * @example holt([1, 2, 3, 4, 5], 2) // [6, 7]
 */
export function holt(values: readonly number[], horizon: number, damped = false): number[] {
  const weightsAt = ([level = 1, slope = 0, damping = 1]: readonly number[]): Weights => ({
    level,
    slope,
    damping,
  });
  const axes = damped ? [levels, slopes, dampings] : [levels, slopes];
  const weights = weightsAt(minimum((point) => smooth(values, weightsAt(point)).squares, axes));
  let { level, slope } = smooth(values, weights);
  return Array.from({ length: horizon }, () => {
    slope *= weights.damping;
    level += slope;
    return level;
  });
}

/**
 * Smooths a series from the first level and slope that serve it best. Errors are linear in both, so the filter runs
 * once from a guess, and beside it on what one unit more of either would change.
 */
function smooth(values: readonly number[], { level: a, slope: b, damping }: Weights): Smoothed {
  const [guess = 0, next = guess] = values;
  let [level, slope] = [guess, next - guess];
  let [levelByLevel, slopeByLevel, levelBySlope, slopeBySlope] = [1, 0, 0, 1];
  const sums = { firstFirst: 0, firstSecond: 0, secondSecond: 0, firstTarget: 0, secondTarget: 0 };
  let squares = 0;
  for (const value of values) {
    const expected = level + damping * slope;
    const byLevel = levelByLevel + damping * slopeByLevel;
    const bySlope = levelBySlope + damping * slopeBySlope;
    const error = value - expected;
    squares += error * error;
    sums.firstFirst += byLevel * byLevel;
    sums.firstSecond += byLevel * bySlope;
    sums.secondSecond += bySlope * bySlope;
    sums.firstTarget += byLevel * error;
    sums.secondTarget += bySlope * error;
    level = expected + a * error;
    slope = damping * slope + a * b * error;
    levelByLevel = (1 - a) * byLevel;
    slopeByLevel = damping * slopeByLevel - a * b * byLevel;
    levelBySlope = (1 - a) * bySlope;
    slopeBySlope = damping * slopeBySlope - a * b * bySlope;
  }
  const [first, second] = twoFactors(sums);
  return {
    squares: Math.max(0, squares - first * sums.firstTarget - second * sums.secondTarget),
    level: level + first * levelByLevel + second * levelBySlope,
    slope: slope + first * slopeByLevel + second * slopeBySlope,
  };
}
