/**
 * Part of a measure in force in a year: it grows in equal steps from its first year to its last, which counts full,
 * and stays. The same rule as the actions of the roadmap, before their probability.
 * @param start first year
 * @param end year from which all of it is in force, not before the start
 * @param year the year in question
 * @returns 0–1
 * @example phase(2026, 2029, 2027) // 0.5
 */
export const phase = (start: number, end: number, year: number): number =>
  Math.max(0, Math.min(1, (year - start + 1) / (end - start + 1)));
