/** A stock and its flows year by year, all in one unit of mass. */
export interface StockFlows {
  /** Stock before the first year. */
  readonly opening: number;
  readonly inflow: readonly number[];
  readonly outflow: readonly number[];
  /** Stock at the end of each year. */
  readonly stock: readonly number[];
  /** What is left of each year's inflow at the end of the last year. */
  readonly byCohort: readonly number[];
}

/** Change of the stock in each year. */
export const stockChange = ({ opening, stock }: StockFlows): number[] =>
  stock.map((now, year) => now - (stock[year - 1] ?? opening));

/**
 * What the mass balance of each year leaves over: inflow − outflow − stock change. Outflow and stock are summed
 * cohort by cohort, each for itself, so anything but rounding is a mistake.
 * @example massBalance(flows) // [0, 0, -1.1e-16, …]
 */
export const massBalance = (flows: StockFlows): number[] =>
  stockChange(flows).map((change, year) => (flows.inflow[year] ?? 0) - (flows.outflow[year] ?? 0) - change);
