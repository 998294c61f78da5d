import { rampUp } from "./ramp-up";

/** What becomes of a mine's output after its ramp-up, and what of it counts. */
export interface MineTerms {
  /** Share of the output lost a year, from the first year after the ramp-up on. */
  readonly decline: number;
  /** Last year of production; produces for good if undefined. */
  readonly lastYear: number | undefined;
  readonly probability: number;
  /** Share of the owner in question. */
  readonly stake: number;
}

/** A mine or plant as it is planned. */
export interface Mine {
  /** Output at full production, any unit a year, 0 or more. */
  readonly capacity: number;
  readonly startYear: number;
  readonly rampYears: number;
}

/**
 * Expected output of a mine that ramps up, then declines by the same share a year, and closes: output × probability ×
 * stake.
 * @param mine as planned
 * @param year the year in question
 * @param terms shares from 0 to 1
 * @returns output in the unit of the capacity
 * @example mineOutput({ capacity: 100, startYear: 2027, rampYears: 2 }, 2029, { decline: 0.1, lastYear: undefined, probability: 0.5, stake: 1 }) // 45
 */
export function mineOutput({ capacity, startYear, rampYears }: Mine, year: number, terms: MineTerms): number {
  const { decline, lastYear = Infinity, probability, stake } = terms;
  if (year > lastYear) return 0;
  const full = startYear + Math.max(1, rampYears) - 1;
  const left = (1 - decline) ** Math.max(0, year - full);
  return rampUp(capacity, startYear, rampYears, year) * left * probability * stake;
}
