/** The choice of the three numbers of FORECAST's band repeated on half of the M1 series, and scored on the other half. */
import { coverage, intervalScore, naiveError } from "../../../src/model/forecast/forecast-scores";
import { forecastScale } from "../../../src/model/forecast/forecast-scale";
import { forecast } from "../../../src/model/forecast/forecast";
import { studentQuantile } from "../../../src/model/statistics/student-t";
import { type Trial, m1Trials } from "../../../tests/support/forecast-sets";
import { halvesOf, mean } from "./halves";

/** The numbers of a band. */
export interface BandNumbers {
  /** Exponent of the years ahead. */
  readonly growth: number;
  /** Share of the trend in the size of the changes. */
  readonly trendShare: number;
  readonly factor: number;
}

export const shippedNumbers: BandNumbers = { growth: 0.75, trendShare: 0.2, factor: 1 };

export const bandVariants: readonly BandNumbers[] = [0.5, 0.6, 0.75, 0.9].flatMap((growth) =>
  [0, 0.2, 0.5].flatMap((trendShare) => [1, 1.25].map((factor) => ({ growth, trendShare, factor }))),
);

interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** As `forecastBand`, with other numbers. */
export function bandWith(
  past: readonly number[],
  means: readonly number[],
  level: number,
  { growth, trendShare, factor }: BandNumbers,
): Bounds {
  const scale = forecastScale(past);
  const values = past.map(scale.to);
  const changes = values.slice(1).map((value, year) => value - (values[year] ?? NaN));
  const middle = mean(changes);
  const variance = changes.reduce((sum, change) => sum + (change - middle) ** 2, 0) / (changes.length - 1);
  const meanSquare = mean(changes.map((change) => change * change));
  const size = Math.sqrt((1 - trendShare) * variance + trendShare * meanSquare);
  const reach = factor * studentQuantile((1 + level) / 2, past.length - 2) * size;
  const bounds = means.map((value, year) => scale.band(value, reach * (year + 1) ** growth));
  return { lower: bounds.map(([lower]) => lower), upper: bounds.map(([, upper]) => upper) };
}

/** Scores of a variant on one series. */
interface Score {
  readonly within95: number;
  readonly within80: number;
  /** Missing for a past that never changed. */
  readonly interval: number | undefined;
}

let made: readonly (readonly Score[])[] | undefined;

const scored = (): readonly (readonly Score[])[] =>
  (made ??= m1Trials().map((trial) => {
    const means = forecast(trial.past, { horizon: trial.actual.length }).mean;
    return bandVariants.map((numbers) => scoreOf(trial, means, numbers));
  }));

function scoreOf({ past, actual }: Trial, means: readonly number[], numbers: BandNumbers): Score {
  const [wide, narrow] = [0.95, 0.8].map((level) => ({
    past,
    actual,
    ...bandWith(past, means, level, numbers),
  }));
  if (wide === undefined || narrow === undefined) throw new RangeError("Two bands are scored.");
  return {
    within95: coverage(wide),
    within80: coverage(narrow),
    interval: naiveError(past) > 0 ? intervalScore(wide, 0.95) : undefined,
  };
}

type Half = readonly (readonly Score[])[];

const meanOf = (half: Half, place: number, name: keyof Score): number =>
  mean(half.map((each) => each[place]?.[name]).filter((value) => value !== undefined));

/** Numbers chosen on one half by the smallest interval score, and how often reality fell inside on the other. */
export interface BandChoice {
  readonly chosen: BandNumbers;
  readonly within95: number;
  readonly within80: number;
}

function choice(choosing: Half, scoring: Half): BandChoice {
  const intervals = bandVariants.map((_, place) => meanOf(choosing, place, "interval"));
  const place = intervals.indexOf(Math.min(...intervals));
  return {
    chosen: bandVariants[place] ?? shippedNumbers,
    within95: meanOf(scoring, place, "within95"),
    within80: meanOf(scoring, place, "within80"),
  };
}

/** Chosen on each half of one split and scored on the other. */
export function bandChoicesOf(seed: number): readonly [BandChoice, BandChoice] {
  const [one, other] = halvesOf(scored(), seed);
  return [choice(one, other), choice(other, one)];
}
