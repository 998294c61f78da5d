import { addCohort } from "./add-cohort";
import { cohortCurves, type CohortOptions } from "./cohort-curve";
import { remainderOf, type InitialStock } from "./initial-stock";
import type { StockFlows } from "./stock-flows";

export interface StockOptions extends CohortOptions {
  /** By age; none if left out. */
  readonly initialStock?: InitialStock;
}

/**
 * The inflow-driven stock model: stock(t) = Σ inflow(c) · survival(t − c) over all cohorts c up to t, and what does
 * not survive flows out.
 *
 * Convention: annual steps, stock at the end of the year, age 0 in the year of the inflow (see `InflowAt` for others).
 * Source: van der Voet, Kleijn, Huele, Ishikawa, Verkuijlen 2002, Predicting future emissions based on
 * characteristics of stocks, Ecological Economics 41.
 * @param inflows one a year, in any unit of mass
 * @throws RangeError where lifetimes are given for another number of cohorts, or have no Weibull distribution
 * @example stockFromInflow([1, 1, 1], { lifetime: { distribution: "fixed", lifetime: 2, spread: 0 } }).stock // [1, 2, 2]
 */
export function stockFromInflow(inflows: readonly number[], options: StockOptions): StockFlows {
  const years = inflows.length;
  const curves = cohortCurves(options, years);
  const { opening, ...totals } = remainderOf(options.initialStock ?? [], options, years);
  curves.forEach((curve, year) => {
    addCohort(totals, inflows[year] ?? 0, year, curve);
  });
  return {
    opening,
    inflow: inflows,
    outflow: Array.from(totals.outflow),
    stock: Array.from(totals.stock),
    byCohort: curves.map((curve, year) => (inflows[year] ?? 0) * (curve.left[years - 1 - year] ?? 0)),
  };
}
