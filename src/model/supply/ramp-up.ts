/**
 * Output of a mine or plant that grows to its capacity in equal yearly steps. The first year counts one step, and the
 * last year of the ramp counts full: with 3 years a third, two thirds, all.
 *
 * The same rule as the rows of projects in the roadmap, before their probability.
 * @param capacity output at full production, any unit a year, 0 or more
 * @param startYear first year of production
 * @param rampYears years to full production, 0 or more; 0 and 1 are full from the first year
 * @param year the year in question
 * @returns output in the unit of the capacity
 * @example rampUp(120, 2027, 3, 2028) // 80
 */
export function rampUp(capacity: number, startYear: number, rampYears: number, year: number): number {
  const steps = (year - startYear + 1) / Math.max(1, rampYears);
  return capacity * Math.max(0, Math.min(1, steps));
}
