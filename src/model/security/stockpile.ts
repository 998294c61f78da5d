/**
 * Metal that covers the demand of so many days.
 * @param demand metal used a year, any unit, 0 or more
 * @param days days to cover, 0 or more
 * @param daysInYear days that a year counts
 * @returns in the unit of the demand
 * @example stockpileFor(730, 60, 365) // 120
 */
export const stockpileFor = (demand: number, days: number, daysInYear: number): number =>
  demand * (days / daysInYear);
