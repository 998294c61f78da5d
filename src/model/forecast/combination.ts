import { drift, recentHalf, slopePath } from "./drift";
import { fewestForModels } from "./fewest";
import { forecastScale } from "./forecast-scale";
import { holt } from "./holt";
import { optimisedTheta } from "./optimised-theta";

/**
 * The forecast by default. Five methods run on the scale of the series: drift, drift and least squares slope of the
 * recent half, damped Holt and the dynamic optimised Theta model. Each year the highest and the lowest are left out
 * and the others averaged, so that no single method can lead it astray. Fewer than five
 * values leave the first three of them.
 * @param values one a year, at least 3
 * @param horizon years ahead, from 1
 * @see docs/validation.md tells how the members were chosen and what the forecast reaches.
 * @example combination([1, 4, 9, 16, 25, 36], 2) // [49, 64]
 */
export function combination(values: readonly number[], horizon: number): number[] {
  const scale = forecastScale(values);
  const scaled = values.map(scale.to);
  const recent = recentHalf(scaled);
  const paths = [drift(scaled, horizon), drift(recent, horizon), slopePath(recent, horizon)];
  if (values.length >= fewestForModels)
    paths.push(holt(scaled, horizon, true), optimisedTheta(scaled, horizon));
  return Array.from({ length: horizon }, (_, year) =>
    scale.from(middleMean(paths.map((path) => path[year] ?? NaN))),
  );
}

/** The mean without the highest and the lowest. */
function middleMean(values: readonly number[]): number {
  const kept = [...values].sort((a, b) => a - b).slice(1, -1);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
