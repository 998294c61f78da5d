import { addCohort, type Totals } from "./add-cohort";
import { cohortCurves, type CohortCurve } from "./cohort-curve";
import { remainderOf } from "./initial-stock";
import type { StockFlows } from "./stock-flows";
import type { StockOptions } from "./stock-from-inflow";

export interface InflowOptions extends StockOptions {
  /**
   * What happens where a stock falls faster than its products die. `allowed`, if left out: the inflow is negative.
   * `corrected`: it is 0, and every cohort in use loses the same share before its time, in that and all later years.
   */
  readonly negativeInflow?: "allowed" | "corrected";
}

/** No inflow leads to a stock, because nothing of it is left at the end of its year. */
export class NothingSurvives extends RangeError {
  override readonly name = "NothingSurvives";

  constructor(readonly year: number) {
    super(`Nothing of the inflow of year ${year + 1} is left at its end.`);
  }
}

/**
 * The stock-driven model: the inflow of each year that, with what survives of earlier ones, makes the stock.
 * It is the inverse of `stockFromInflow`, under the same convention.
 *
 * Source: Müller 2006, doi:10.1016/j.ecolecon.2005.09.025; the correction as in the open dynamic stock model ODYM,
 * Pauliuk, Heeren 2020, doi:10.1111/jiec.12952.
 * @param stocks at the end of each year, in any unit of mass; not negative where inflows are corrected
 * @throws NothingSurvives where no inflow can make a stock; RangeError as `stockFromInflow`
 * @example inflowFromStock([1, 2, 2], { lifetime: { distribution: "fixed", lifetime: 2, spread: 0 } }).inflow // [1, 1, 1]
 */
export function inflowFromStock(stocks: readonly number[], options: InflowOptions): StockFlows {
  const years = stocks.length;
  const curves = cohortCurves(options, years);
  const { opening, ...totals } = remainderOf(options.initialStock ?? [], options, years);
  const inUse = new Float64Array(years);
  const inflow = curves.map((curve, year) => {
    const wanted = stocks[year] ?? 0;
    const needed = inflowNeeded(wanted - (totals.stock[year] ?? 0), year, curve);
    if (needed < 0 && options.negativeInflow === "corrected") {
      const share = retire(totals, year, wanted);
      for (let cohort = 0; cohort < year; cohort += 1) inUse[cohort] = (inUse[cohort] ?? 0) * share;
      return 0;
    }
    addCohort(totals, needed, year, curve);
    inUse[year] = needed;
    return needed;
  });
  return {
    opening,
    inflow,
    outflow: Array.from(totals.outflow),
    stock: Array.from(totals.stock),
    byCohort: curves.map((curve, year) => (inUse[year] ?? 0) * (curve.left[years - 1 - year] ?? 0)),
  };
}

function inflowNeeded(missing: number, year: number, { left }: CohortCurve): number {
  const share = left[0] ?? 0;
  if (share === 0) throw new NothingSurvives(year);
  return missing / share;
}

/** Takes as much from all cohorts as brings the stock of a year down to what is wanted; returns the share kept. */
function retire({ stock, outflow }: Totals, year: number, wanted: number): number {
  const before = stock[year] ?? 0;
  const kept = wanted / before;
  outflow[year] = (outflow[year] ?? 0) + before - wanted;
  for (let later = year; later < stock.length; later += 1) {
    stock[later] = (stock[later] ?? 0) * kept;
    if (later > year) outflow[later] = (outflow[later] ?? 0) * kept;
  }
  return kept;
}
