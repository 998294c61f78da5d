import { studentQuantile } from "../statistics/student-t";
import { forecastScale } from "./forecast-scale";

/** How errors grow with the years ahead: between a random walk, 0.5, and a trend that is wrong from the start, 1. */
const growth = 0.75;
/** Share of the trend itself in the size of the changes: it may end. */
const trendShare = 0.2;

/** Bounds of a forecast, year by year. */
export interface ForecastBand {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Where reality falls with a given probability, around a forecast of any method.
 *
 * The reach is taken on the scale of the series: Student's quantile × size of the yearly changes × years ahead ^ 0.75.
 * The size squared is 0.8 of the variance of the changes and 0.2 of their mean square. Both numbers were chosen for the
 * coverage on known yearly series, because textbook bands of every method are far too narrow for these.
 * @param values the series, at least 3
 * @param means forecast, year by year
 * @param level probability, above 0 and below 1
 * @see docs/validation.md for how they were chosen, and the coverage on halves not chosen on
 * @example forecastBand([5, 5, 5], [5], 0.95) // { lower: [5], upper: [5] }
 */
export function forecastBand(
  values: readonly number[],
  means: readonly number[],
  level: number,
): ForecastBand {
  const scale = forecastScale(values);
  const reach = studentQuantile((1 + level) / 2, values.length - 2) * sizeOfChanges(values.map(scale.to));
  const bounds = means.map((mean, year) => scale.band(mean, reach * (year + 1) ** growth));
  return { lower: bounds.map(([lower]) => lower), upper: bounds.map(([, upper]) => upper) };
}

function sizeOfChanges(values: readonly number[]): number {
  const changes = values.slice(1).map((value, year) => value - (values[year] ?? NaN));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const variance = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1);
  const meanSquare = changes.reduce((sum, change) => sum + change * change, 0) / changes.length;
  return Math.sqrt((1 - trendShare) * variance + trendShare * meanSquare);
}
