/** Series that forecasts are scored on, and the scores of a method over a set of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Scores, scoresOf } from "../../src/model/forecast/scored-forecast";
import { type Forecast, forecast, type ForecastMethod } from "../../src/model/forecast/forecast";

const folder = join(__dirname, "../model/forecast/known-answers");

/** A series cut in two. */
export interface Trial {
  readonly past: readonly number[];
  readonly actual: readonly number[];
}

interface M1Series {
  readonly x: readonly number[];
  readonly xx: readonly number[];
}

interface WorldSeries {
  readonly id: string;
  readonly start: number;
  readonly x: readonly number[];
}

const m1 = (): readonly M1Series[] =>
  JSON.parse(gunzipSync(readFileSync(join(folder, "m1_yearly.json.gz"))).toString()) as M1Series[];

/** The 181 yearly series of the M1 competition, six years ahead. */
export const m1Trials = (): Trial[] => m1().map(({ x, xx }) => ({ past: x, actual: xx }));

/** Earlier origins within what competitors were given, six years ahead: these were used to choose. */
export const m1EarlierTrials = (): Trial[] =>
  m1().flatMap(({ x }) =>
    [12, 9, 6]
      .map((before) => x.length - before)
      .filter((origin) => origin >= 9)
      .map((origin) => ({ past: x.slice(0, origin), actual: x.slice(origin, origin + 6) })),
  );

/** World mine production, ten years ahead from the end of 1969 and every later year. */
export function worldTrials(id: "cu_world_mine" | "zn_world_mine"): Trial[] {
  const text = readFileSync(join(folder, "world_mine_production.json"), "utf8");
  const series = (JSON.parse(text) as WorldSeries[]).find((each) => each.id === id);
  if (series === undefined) throw new Error(`There is no series ${id}.`);
  const { x, start } = series;
  const first = 1970 - start;
  return Array.from({ length: x.length - 10 - first + 1 }, (_, index) => ({
    past: x.slice(0, first + index),
    actual: x.slice(first + index, first + index + 10),
  }));
}

/** Anything that forecasts with bands of 80 and 95 %. */
export type Forecaster = (past: readonly number[], horizon: number) => Forecast;

export const forecasterOf =
  (method: ForecastMethod): Forecaster =>
  (past, horizon) =>
    forecast(past, { horizon, method, levels: [0.8, 0.95] });

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean scores over a set, and OWA against the naive forecast, as the M4 competition defines it. */
export function scoreSet(
  trials: readonly Trial[],
  forecaster: Forecaster,
): Scores & { readonly owa: number } {
  const scored = (by: Forecaster): Scores => {
    const all = trials.map((trial) => scoresOf(by(trial.past, trial.actual.length), trial));
    // A past that never changed has no scale for errors.
    const of = (name: keyof Scores): number =>
      mean(all.map((scores) => scores[name]).filter((value) => !Number.isNaN(value)));
    return {
      scaledError: of("scaledError"),
      symmetricError: of("symmetricError"),
      bias: of("bias"),
      coverage80: of("coverage80"),
      coverage95: of("coverage95"),
      intervalScore95: of("intervalScore95"),
    };
  };
  const [own, naive] = [scored(forecaster), scored(forecasterOf("naive"))];
  return {
    ...own,
    owa: (own.scaledError / naive.scaledError + own.symmetricError / naive.symmetricError) / 2,
  };
}
