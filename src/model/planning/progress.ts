/**
 * Part of a period that has passed by the end of a day; both the first and the last day belong to the period.
 * @param firstDay first day, as a running number
 * @param lastDay last day, not before the first
 * @param asOf the day at whose end is asked
 * @returns 0–1
 * @example progress(1, 10, 4) // 0.4
 */
export const progress = (firstDay: number, lastDay: number, asOf: number): number =>
  Math.max(0, Math.min(1, (asOf - firstDay + 1) / (lastDay - firstDay + 1)));

/** Serial number of 1 January in Excel's calendar, which counts days from 30 December 1899; from 1901 on. */
export const firstDayOf = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000 + 25_569;

/** Serial number of 31 December. */
export const lastDayOf = (year: number): number => firstDayOf(year + 1) - 1;
