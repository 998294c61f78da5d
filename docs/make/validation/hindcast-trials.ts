/** What the model and its rivals said for the years after an earlier base year, beside what came. */
import { type Forecast, forecast, fewestValues } from "../../../src/model/forecast/forecast";
import type { Metal } from "../../../src/model/metals";
import { actualAtHeldPrice, actualEconomy, type EconomyPath, economyThoughtThen } from "./hindcast-economy";
import { type Band, hindcast, hindcastBand } from "./hindcast-model";
import { lastObserved, type ObservedUse, observedUses, valueIn, valuesBetween } from "./hindcast-series";

export const baseYears = [2000, 2010] as const;

/** A way to say what comes. */
export type Teller = "came" | "held" | "then" | "naive" | "trend" | "forecast";

export const modelTellers = ["came", "held", "then"] as const satisfies readonly Teller[];

/** What was said, year by year, kt. */
export interface Telling {
  readonly mean: readonly number[];
  readonly band?: Band;
}

/** One series from one base year. */
export interface Trial {
  readonly observed: ObservedUse;
  readonly baseYear: number;
  /** What came after the base year, kt. */
  readonly actual: readonly number[];
  /** A rival is missing where the series has too few years before. */
  readonly told: Readonly<Partial<Record<Teller, Telling>>>;
}

const economies: Readonly<Record<(typeof modelTellers)[number], (baseYear: number) => EconomyPath>> = {
  came: actualEconomy,
  held: actualAtHeldPrice,
  then: economyThoughtThen,
};

let made: readonly Trial[] | undefined;

/** Every series from every base year. */
export const trials = (): readonly Trial[] =>
  (made ??= baseYears.flatMap((baseYear) => observedUses.map((observed) => trialOf(observed, baseYear))));

function trialOf(observed: ObservedUse, baseYear: number): Trial {
  const actual = valuesBetween(observed, baseYear + 1, lastObserved);
  const seen = valuesBetween(observed, observed.from, baseYear);
  const past = isEnough(seen) ? seen : [...(observed.earlier?.values ?? []), ...seen];
  const use = valueIn(observed, baseYear);
  const model = modelTellers.map((teller): [Teller, Telling] => [
    teller,
    times(indexOf(teller, observed.metal, baseYear), use),
  ]);
  return {
    observed,
    baseYear,
    actual,
    told: { ...Object.fromEntries(model), ...rivals(past, actual.length) },
  };
}

const indices = new Map<string, Telling>();

/** What the model says for a use of 1 in the base year: it is proportional to that use, so one run serves all sectors. */
function indexOf(teller: (typeof modelTellers)[number], metal: Metal, baseYear: number): Telling {
  const key = [teller, metal, baseYear].join();
  const known = indices.get(key);
  if (known !== undefined) return known;
  const run = { metal, baseYear, use: 1, economy: economies[teller](baseYear) };
  const index = { mean: hindcast(run), band: hindcastBand(run) };
  indices.set(key, index);
  return index;
}

function times({ mean, band }: Telling, use: number): Telling {
  const scaled = (values: readonly number[]): number[] => values.map((value) => value * use);
  return {
    mean: scaled(mean),
    ...(band === undefined ? {} : { band: { lower: scaled(band.lower), upper: scaled(band.upper) } }),
  };
}

function rivals(past: readonly number[], horizon: number): Partial<Record<Teller, Telling>> {
  const last = past[past.length - 1] ?? NaN;
  const naive = { mean: Array.from({ length: horizon }, () => last) };
  if (!isEnough(past)) return { naive };
  const made = forecast(past, { horizon, levels: [0.9] });
  return { naive, trend: { mean: straightLine(past, horizon) }, forecast: withBand(made) };
}

const isEnough = (past: readonly number[]): boolean => past.length >= fewestValues("theta");

const withBand = ({ mean, bands: [band] }: Forecast): Telling =>
  band === undefined ? { mean } : { mean, band };

/** The least squares line through all years before, carried on, as Excel's FORECAST.LINEAR does. */
function straightLine(past: readonly number[], horizon: number): number[] {
  const middle = (past.length - 1) / 2;
  const level = past.reduce((sum, value) => sum + value, 0) / past.length;
  const spread = past.reduce((sum, _, year) => sum + (year - middle) ** 2, 0);
  const slope = past.reduce((sum, value, year) => sum + (year - middle) * value, 0) / spread;
  return Array.from({ length: horizon }, (_, year) => level + slope * (past.length + year - middle));
}
