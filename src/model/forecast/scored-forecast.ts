import type { Forecast } from "./forecast";
import {
  coverage,
  intervalScore,
  naiveError,
  scaledBias,
  scaledError,
  symmetricError,
} from "./forecast-scores";

/** How forecasts of a method came out. */
export interface Scores {
  /** Mean absolute error in units of the naive error of the past; NaN where no past ever changed. */
  readonly scaledError: number;
  /** In per cent. */
  readonly symmetricError: number;
  /** In units of the naive error of the past; above 0 where forecasts were too high. */
  readonly bias: number;
  readonly coverage80: number;
  readonly coverage95: number;
  readonly intervalScore95: number;
}

/**
 * Scores of one forecast with bands of 80 and 95 %.
 * @param made the forecast, with both bands in this order
 * @param series past, and what came
 * @example scoresOf(forecast(past, { horizon: 2, levels: [0.8, 0.95] }), { past, actual: [1, 2] })
 */
export function scoresOf(
  { mean, bands: [band80, band95] }: Forecast,
  series: { readonly past: readonly number[]; readonly actual: readonly number[] },
): Scores {
  if (band80 === undefined || band95 === undefined) throw new RangeError("Two bands are scored.");
  // Relative to a past that never changed, no error has a size.
  const unit = naiveError(series.past) > 0 ? 1 : NaN;
  return {
    scaledError: unit * scaledError({ ...series, mean }),
    symmetricError: symmetricError({ ...series, mean }),
    bias: unit * scaledBias({ ...series, mean }),
    coverage80: coverage({ ...series, ...band80 }),
    coverage95: coverage({ ...series, ...band95 }),
    intervalScore95: unit * intervalScore({ ...series, ...band95 }, 0.95),
  };
}
