/** What a sheet has without the add-in. */
import { studentQuantile } from "../../src/model/statistics/student-t";
import type { Forecaster } from "../support/forecast-sets";

/** TREND: a least squares line, with the prediction interval of its textbook. */
export const trendLine: Forecaster = (past, horizon) => {
  const n = past.length;
  const middle = (n - 1) / 2;
  const spread = past.reduce((sum, _, year) => sum + (year - middle) ** 2, 0);
  const level = past.reduce((sum, value) => sum + value, 0) / n;
  const slope = past.reduce((sum, value, year) => sum + (year - middle) * value, 0) / spread;
  const squares = past.reduce((sum, value, year) => sum + (value - level - slope * (year - middle)) ** 2, 0);
  const ahead = Array.from({ length: horizon }, (_, step) => n + step - middle);
  const mean = ahead.map((place) => level + slope * place);
  const bandOf = (probability: number) => {
    const size = studentQuantile((1 + probability) / 2, n - 2) * Math.sqrt(squares / (n - 2));
    const reach = ahead.map((place) => size * Math.sqrt(1 + 1 / n + (place * place) / spread));
    return {
      lower: mean.map((value, step) => value - (reach[step] ?? NaN)),
      upper: mean.map((value, step) => value + (reach[step] ?? NaN)),
    };
  };
  return { mean, bands: [bandOf(0.8), bandOf(0.95)] };
};

/** Holt's smoothing from the first two values, with both weights tried in steps of one hundredth. */
export function plainHolt(past: readonly number[], horizon: number): number[] {
  const [first = 0, second = first] = past;
  let best = { squares: Infinity, level: first, slope: 0 };
  for (let alpha = 0.01; alpha <= 1; alpha += 0.01) {
    for (let beta = 0; beta <= 1; beta += 0.01) {
      let [level, slope, squares] = [first, second - first, 0];
      for (const value of past.slice(1)) {
        const error = value - level - slope;
        level += slope + alpha * error;
        slope += alpha * beta * error;
        squares += error * error;
      }
      if (squares < best.squares) best = { squares, level, slope };
    }
  }
  return Array.from({ length: horizon }, (_, step) => best.level + (step + 1) * best.slope);
}
