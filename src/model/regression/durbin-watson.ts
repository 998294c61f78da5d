import { dot, type Vector } from "./vectors";

/**
 * Durbin–Watson statistic: near 2 where neighbouring residuals have nothing to do with each other, towards 0 where they
 * keep their sign, towards 4 where they change it.
 * @param residuals in the order of time; NaN where a year is missing, so that no pair leads over a gap
 * @see Durbin, J. and Watson, G. S. (1950). Testing for serial correlation in least squares regression I.
 * doi:10.1093/biomet/37.3-4.409
 * @example durbinWatson([1, -1, 1, -1]) // 3
 */
export function durbinWatson(residuals: Vector): number {
  const steps = residuals
    .slice(1)
    .map((residual, index) => residual - (residuals[index] ?? NaN))
    .filter((step) => !Number.isNaN(step));
  const known = residuals.filter((residual) => !Number.isNaN(residual));
  return dot(steps, steps) / dot(known, known);
}
