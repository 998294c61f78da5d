import { type ForecastMethod, fewestValues, forecast } from "./forecast";
import { type Scores, scoresOf } from "./scored-forecast";

export interface BackTest {
  /** Forecasts that were made, each from one year later. */
  readonly origins: number;
  readonly method: Scores;
  readonly naive: Scores;
}

/** Origins that are tried at most: the latest. */
const mostOrigins = 40;

/**
 * The first and the last number of values a forecast is made from: from the half of the series on, at least five, as
 * long as the whole horizon is known; the latest forty.
 * @param count values of the series
 * @param horizon years ahead
 * @example backTestOrigins(20, 5) // [10, 15]
 */
export function backTestOrigins(count: number, horizon: number): readonly [number, number] {
  const last = count - horizon;
  return [Math.max(fewestValues("theta"), Math.ceil(count / 2), last - mostOrigins + 1), last];
}

/**
 * Back-test by a rolling origin: forecasts are made as if the series ended at each origin and compared with what came.
 * @param values one a year without a gap
 * @param horizon years ahead, from 1
 * @param method which
 * @throws RangeError where no origin has enough values before it and the horizon behind it, or the method refuses the
 * values
 * @see Tashman, L. J. (2000). Out-of-sample tests of forecasting accuracy. doi:10.1016/S0169-2070(00)00065-0
 * @example backTest([1, 2, 3, 4, 5, 6, 7, 8], 2, "drift").method.scaledError // 0
 */
export function backTest(values: readonly number[], horizon: number, method: ForecastMethod): BackTest {
  const [first, last] = backTestOrigins(values.length, horizon);
  if (first > last) throw new RangeError("Too few values for a back-test.");
  const origins = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const over = (tried: ForecastMethod): Scores =>
    mean(origins.map((origin) => scores(values, origin, { horizon, method: tried })));
  return { origins: origins.length, method: over(method), naive: over("naive") };
}

interface Trial {
  readonly horizon: number;
  readonly method: ForecastMethod;
}

function scores(values: readonly number[], origin: number, { horizon, method }: Trial): Scores {
  const past = values.slice(0, origin);
  return scoresOf(forecast(past, { horizon, method, levels: [0.8, 0.95] }), {
    past,
    actual: values.slice(origin, origin + horizon),
  });
}

/** The mean of each score over all forecasts that have it. */
function mean(all: readonly Scores[]): Scores {
  const of = (name: keyof Scores): number => {
    const known = all.map((one) => one[name]).filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    scaledError: of("scaledError"),
    symmetricError: of("symmetricError"),
    bias: of("bias"),
    coverage80: of("coverage80"),
    coverage95: of("coverage95"),
    intervalScore95: of("intervalScore95"),
  };
}
