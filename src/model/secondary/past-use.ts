import { driverPath } from "../demand/driver-path";

/** A figure of a year. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
}

/** What is known of the use of a metal before the base year. */
export interface KnownUse {
  /** Use by year, ascending; the last is that of the base year. */
  readonly use: readonly YearFigure[];
  /** Mine output by year, ascending, which use followed before its own figures begin. */
  readonly output: readonly YearFigure[];
}

/** How the use of a year was found. */
export type PastUseBasis = "published" | "between" | "output";

export interface PastUse extends YearFigure {
  readonly basis: PastUseBasis;
}

/**
 * Use of a metal in every year before the base year: as published; between published years at a constant yearly rate;
 * before them moving with mine output.
 * @throws RangeError where no use is known
 * @example pastUse({ use: [{ year: 3, value: 20 }], output: [{ year: 1, value: 5 }, { year: 3, value: 10 }] }, 1, 2)
 * // 10 and 14.14…: output doubled in two years, and so did use
 */
export function pastUse({ use, output }: KnownUse, first: number, last: number): PastUse[] {
  const [start] = use;
  if (start === undefined) throw new RangeError("There is no use to begin from.");
  const published = new Set(use.map(({ year }) => year));
  const outputIn = (year: number): number => driverPath("growth", output, year);
  return Array.from({ length: last - first + 1 }, (_, index): PastUse => {
    const year = first + index;
    if (year < start.year)
      return { year, value: (start.value * outputIn(year)) / outputIn(start.year), basis: "output" };
    const basis = published.has(year) ? "published" : "between";
    return { year, value: driverPath("growth", use, year), basis };
  });
}
