/** Custom functions for forecasts of yearly series; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Methods of forecasting.
 * @customenum {string}
 */
const enum ForecastMethod {
  /** Five methods, of which the middle three are averaged each year */
  combination = "Combination",
  /** Dynamic optimised Theta model */
  theta = "Theta",
  /** Exponential smoothing with a trend */
  holt = "Holt",
  /** Exponential smoothing with a trend that fades */
  damped = "Damped Holt",
  /** The mean yearly change goes on */
  drift = "Drift",
  /** The mean yearly growth rate goes on */
  logDrift = "Log drift",
  /** The last value stays */
  naive = "Naive",
}

/**
 * Forecast of a yearly series with its band: mean, lower and upper, without a model of demand.
 * @customfunction FORECAST
 * @helpurl https://localhost:3000/docs/functions/forecast.html
 * @param values Row or column, one value a year without a gap; or years with values beside them.
 * @param horizon Years ahead, 1 to 100.
 * @param method Combination (if left out), Theta, Holt, Damped Holt, Drift, Log drift or Naive.
 * @param level Probability of the band, such as 0.8, or a row of several; 0.95 if left out.
 * @returns A header, and for each year ahead: mean, lower and upper bound of each band.
 */
export function forecast(
  values: unknown[][],
  horizon: unknown[][],
  method?: ForecastMethod[][],
  level?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ forecastTable }) => forecastTable({ values, horizon, method, level }));
}

/**
 * How well a forecast would have done on this series, against the naive forecast.
 * @customfunction BACKTEST
 * @helpurl https://localhost:3000/docs/functions/backtest.html
 * @param values Row or column, one value a year without a gap; or years with values beside them.
 * @param horizon Years ahead of each forecast, 1 to 100.
 * @param method Combination (if left out), Theta, Holt, Damped Holt, Drift, Log drift or Naive.
 * @returns Errors, bias, share within the bands and interval score, each beside naive.
 */
export function backTest(
  values: unknown[][],
  horizon: unknown[][],
  method?: ForecastMethod[][],
): Promise<unknown[][]> {
  return answerLater(({ backTestTable }) => backTestTable(values, horizon, method));
}
