import { stockChange } from "./stock-flows";
import { stockFromInflow, type StockOptions } from "./stock-from-inflow";

/** A share from 0 to 1 for all years, or one a year. */
export type YearlyShare = number | readonly number[];

export interface ScrapOptions extends StockOptions {
  /** Share of the metal in discarded products that is collected for recycling. */
  readonly collection: YearlyShare;
  /** Share of the collected metal that is recovered as old scrap; all, if left out. */
  readonly recovery?: YearlyShare;
  /** Share of the metal leaving use that is lost in use, to corrosion, weathering and wear; none, if left out. */
  readonly dissipativeLoss?: YearlyShare;
  /** Share of the metal used by fabricators that ends up in products; all, if left out. */
  readonly fabricationYield?: YearlyShare;
}

/** Flows of metal from use to scrap, year by year, all in the unit of the inflow. */
export interface ScrapFlows {
  /** Metal in products that go into use. */
  readonly inflow: readonly number[];
  /** Metal that fabrication returns before it is in a product. */
  readonly newScrap: readonly number[];
  readonly stock: readonly number[];
  /** Lost in use, before anything can be collected. */
  readonly dissipated: readonly number[];
  /** In discarded products. */
  readonly discarded: readonly number[];
  readonly uncollected: readonly number[];
  readonly collected: readonly number[];
  /** Collected, but lost in dismantling, shredding, sorting and melting. */
  readonly recoveryLoss: readonly number[];
  readonly oldScrap: readonly number[];
  /** Metal into use − stock change − all losses − old scrap: 0 but for rounding. */
  readonly balance: readonly number[];
}

/**
 * New scrap from fabrication and old scrap from discarded products.
 *
 * fabrication → products in use → dissipative loss | discarded → not collected | collected → lost | old scrap.
 * Source for terms and boundaries: Graedel and others 2011, doi:10.1111/j.1530-9290.2011.00342.x.
 * @param inflows metal used by fabricators each year; metal in products where there is no fabrication yield
 * @throws RangeError as `stockFromInflow`
 */
export function scrapFlows(inflows: readonly number[], options: ScrapOptions): ScrapFlows {
  const inflow = inflows.map((metal, year) => metal * shareIn(options.fabricationYield ?? 1, year));
  const use = stockFromInflow(inflow, options);
  const dissipated = use.outflow.map((metal, year) => metal * shareIn(options.dissipativeLoss ?? 0, year));
  const discarded = use.outflow.map((metal, year) => metal - (dissipated[year] ?? 0));
  const collected = discarded.map((metal, year) => metal * shareIn(options.collection, year));
  const oldScrap = collected.map((metal, year) => metal * shareIn(options.recovery ?? 1, year));
  const uncollected = difference(discarded, collected);
  const recoveryLoss = difference(collected, oldScrap);
  return {
    inflow,
    newScrap: difference(inflows, inflow),
    stock: use.stock,
    dissipated,
    discarded,
    uncollected,
    collected,
    recoveryLoss,
    oldScrap,
    balance: [stockChange(use), dissipated, uncollected, recoveryLoss, oldScrap].reduce(difference, inflow),
  };
}

const shareIn = (share: YearlyShare, year: number): number =>
  typeof share === "number" ? share : (share[year] ?? 0);

const difference = (whole: readonly number[], part: readonly number[]): number[] =>
  whole.map((metal, year) => metal - (part[year] ?? 0));
