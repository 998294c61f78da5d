/** A scale on which changes of a series are about alike over the years. */
export interface ForecastScale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
  /** Lower and upper bound around a forecast, both as values, by a reach on the scale. */
  readonly band: (mean: number, reach: number) => readonly [number, number];
}

const linear: ForecastScale = {
  to: (value) => value,
  from: (value) => value,
  band: (mean, reach) => [mean - reach, mean + reach],
};

const squareRoot: ForecastScale = {
  to: Math.sqrt,
  from: (root) => Math.max(0, root) ** 2,
  band: (mean, reach) => {
    const root = Math.sqrt(Math.max(0, mean));
    return [root > 0 ? mean * Math.exp((-2 * reach) / root) : 0, (root + reach) ** 2];
  },
};

/**
 * Square roots for a series that is never negative, half-way between changes in tonnes and changes in per cent; plain
 * values for any other. The lower bound of a positive forecast is a share of it, so that it stays above 0.
 * @param values the series
 * @see Box, G. E. P. and Cox, D. R. (1964). An analysis of transformations. doi:10.1111/j.2517-6161.1964.tb00553.x
 * @example forecastScale([1, 4]).band(4, 1) // [1.4715…, 9]
 */
export const forecastScale = (values: readonly number[]): ForecastScale =>
  values.every((value) => value >= 0) ? squareRoot : linear;
