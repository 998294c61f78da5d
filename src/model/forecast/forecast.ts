import { combination } from "./combination";
import { drift, straightPath } from "./drift";
import { fewestForBand, fewestForModels } from "./fewest";
import { type ForecastBand, forecastBand } from "./forecast-band";
import { holt } from "./holt";
import { optimisedTheta } from "./optimised-theta";

/** Methods of forecasting a yearly series. */
export type ForecastMethod = "combination" | "theta" | "holt" | "damped" | "drift" | "log-drift" | "naive";

type Path = (values: readonly number[], horizon: number) => number[];

/** Drift of logarithms. */
function logDrift(values: readonly number[], horizon: number): number[] {
  if (!values.every((value) => value > 0)) throw new RangeError("Log drift needs values above 0.");
  return drift(values.map(Math.log), horizon).map(Math.exp);
}

const paths: Readonly<Record<ForecastMethod, Path>> = {
  combination,
  theta: optimisedTheta,
  holt,
  damped: (values, horizon) => holt(values, horizon, true),
  drift,
  "log-drift": logDrift,
  naive: (values, horizon) => straightPath(values[values.length - 1] ?? NaN, 0, horizon),
};

/**
 * Fewest values a method takes.
 * @param method which
 * @example fewestValues("naive") // 3
 */
export const fewestValues = (method: ForecastMethod): number =>
  method === "theta" || method === "holt" || method === "damped" ? fewestForModels : fewestForBand;

/** What to forecast, and how. */
export interface ForecastOptions {
  /** Years ahead, from 1. */
  readonly horizon: number;
  /** The combination if left out. */
  readonly method?: ForecastMethod;
  /** Probabilities of the bands, above 0 and below 1; 0.95 alone if left out. */
  readonly levels?: readonly number[];
}

/** A forecast with its bands, year by year, in the unit of the series. */
export interface Forecast {
  readonly mean: readonly number[];
  /** One for each level, in their order. */
  readonly bands: readonly ForecastBand[];
}

/**
 * Forecast of a yearly series. The forecast of a series in another unit is that forecast in the other unit, and a
 * forecast of a series that is never negative is not negative either.
 * @param values one a year without a gap, at least as many as the method needs
 * @param options horizon, method and levels
 * @throws RangeError for fewer values, and for log drift of a value that has no logarithm
 * @example forecast([10, 12, 14], { horizon: 2, method: "drift" }).mean // [16, 18]
 */
export function forecast(values: readonly number[], options: ForecastOptions): Forecast {
  const { horizon, method = "combination", levels = [0.95] } = options;
  if (values.length < fewestValues(method)) throw new RangeError("Too few values for a forecast.");
  // In units of the largest value, so that squares neither overflow nor vanish.
  const unit = values.reduce((size, value) => Math.max(size, Math.abs(value)), 0) || 1;
  const scaled = values.map((value) => value / unit);
  const least = values.every((value) => value >= 0) ? 0 : -Infinity;
  const mean = paths[method](scaled, horizon).map((value) => Math.max(least, value));
  const back = (path: readonly number[]): number[] => path.map((value) => value * unit);
  const bands = levels.map((level) => forecastBand(scaled, mean, level));
  return {
    mean: back(mean),
    bands: bands.map(({ lower, upper }) => ({ lower: back(lower), upper: back(upper) })),
  };
}
