import type { CohortCurve } from "./cohort-curve";

/** Stock and outflow of each year, to which cohorts are added one by one. */
export interface Totals {
  readonly stock: Float64Array;
  readonly outflow: Float64Array;
}

/** Adds the inflow of one year to the stocks and outflows of that year and all later ones. */
export function addCohort(
  { stock, outflow }: Totals,
  inflow: number,
  year: number,
  curve: CohortCurve,
): void {
  const { left, leaving } = curve;
  const ages = stock.length - year;
  for (let age = 0; age < ages; age += 1) {
    const later = year + age;
    stock[later] = (stock[later] ?? 0) + inflow * (left[age] ?? 0);
    outflow[later] = (outflow[later] ?? 0) + inflow * (leaving[age] ?? 0);
  }
}
