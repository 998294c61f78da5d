/** Custom functions for stocks, scrap and recycling; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Distributions of lifetimes.
 * @customenum {string}
 */
const enum Distribution {
  /** All leave at the lifetime */
  fixed = "Fixed",
  /** Mean and standard deviation, not cut off at 0 */
  normal = "Normal",
  /** Absolute value of a normal lifetime with this mean and standard deviation */
  foldedNormal = "Folded normal",
  /** Mean and standard deviation of the lognormal itself */
  lognormal = "Lognormal",
  /** Mean and standard deviation */
  weibull = "Weibull",
  /** Scale in the place of the lifetime, shape in that of the spread */
  weibullScaleShape = "Weibull (scale, shape)",
}

/**
 * Indicators of recycling.
 * @customenum {string}
 */
const enum RecyclingIndicator {
  /** Old and new scrap over all metal supplied */
  input = "Recycling input rate",
  /** Old scrap recovered over metal in discarded products */
  endOfLife = "End-of-life recycling rate",
  /** Old and new scrap over discarded metal and new scrap */
  efficiency = "Recycling efficiency",
}

/**
 * Share of a cohort of products that is still in use at an age.
 * @customfunction SURVIVAL
 * @helpurl https://localhost:3000/docs/functions/survival.html
 * @param age Years since the inflow, from 0.
 * @param lifetime Mean lifetime in years; the scale for Weibull (scale, shape).
 * @param spread Standard deviation in years; the shape for Weibull (scale, shape); none if left out.
 * @param distribution Lognormal if left out and there is a spread, else Fixed.
 * @returns A share from 0 to 1.
 */
export function survival(
  age: unknown[][],
  lifetime: unknown[][],
  spread?: unknown[][],
  distribution?: Distribution[][],
): Promise<unknown[][]> {
  return answerLater(({ survivalValues }) => survivalValues([age, lifetime, spread, distribution]));
}

/**
 * Stock in use that yearly inflows build up, with outflow, stock change and mass balance.
 * @customfunction STOCK
 * @helpurl https://localhost:3000/docs/functions/stock.html
 * @param inflows One a year in a row or column, or years with the inflows beside them.
 * @param lifetime Mean lifetime in years: one cell, or one for each year's cohort.
 * @param spread Standard deviation in years: one cell, or one for each year's cohort; none if left out.
 * @param distribution Lognormal if left out and there is a spread, else Fixed.
 * @param settings Pairs of name and value: inflow at (start, middle, end), initial stock.
 * @returns A header and a row a year: inflow, outflow, stock at the end of the year, stock change, mass balance.
 */
export function stock(
  inflows: unknown[][],
  lifetime: unknown[][],
  spread?: unknown[][],
  distribution?: Distribution[][],
  settings?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ stockTable }) =>
    stockTable({ series: inflows, lifetime, spread, distribution, settings }),
  );
}

/**
 * Inflow that a stock needs each year to be what it is, with outflow, stock change and mass balance.
 * @customfunction INFLOW
 * @helpurl https://localhost:3000/docs/functions/inflow.html
 * @param stocks At the end of each year, in a row or column, or years with the stocks beside them.
 * @param lifetime Mean lifetime in years: one cell, or one for each year's cohort.
 * @param spread Standard deviation in years: one cell, or one for each year's cohort; none if left out.
 * @param distribution Lognormal if left out and there is a spread, else Fixed.
 * @param settings Pairs of name and value: inflow at, initial stock, negative inflow (allowed, corrected).
 * @returns A header and a row a year: inflow, outflow, stock at the end of the year, stock change, mass balance.
 */
export function inflow(
  stocks: unknown[][],
  lifetime: unknown[][],
  spread?: unknown[][],
  distribution?: Distribution[][],
  settings?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ inflowTable }) =>
    inflowTable({ series: stocks, lifetime, spread, distribution, settings }),
  );
}

/**
 * New scrap and old scrap that yearly inflows lead to: discarded, collected, recovered and lost.
 * @customfunction SCRAP
 * @helpurl https://localhost:3000/docs/functions/scrap.html
 * @param inflows One a year in a row or column, or years with the inflows beside them.
 * @param lifetime Mean lifetime in years: one cell, or one for each year's cohort.
 * @param spread Standard deviation in years: one cell, or one a cohort; 0 for a fixed lifetime.
 * @param collection Share of discarded metal that is collected: one cell, or one a year.
 * @param recovery Share of collected metal that is recovered: one cell, or one a year; 1 if left out.
 * @param settings Pairs of name and value, such as dissipative loss, fabrication yield, distribution.
 * @returns A header and a row a year, from metal into use to old scrap recovered, with the mass balance.
 */
export function scrap(
  inflows: unknown[][],
  lifetime: unknown[][],
  spread: unknown[][],
  collection: unknown[][],
  recovery?: unknown[][],
  settings?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ scrapTable }) =>
    scrapTable({ inflows, lifetime, spread, collection, recovery, settings }),
  );
}

/**
 * Recycling input rate, end-of-life recycling rate and recycling efficiency: three shares, one unit.
 * @customfunction RECYCLINGRATE
 * @helpurl https://localhost:3000/docs/functions/recyclingrate.html
 * @param oldScrap Metal recovered from discarded products.
 * @param discarded Metal in discarded products.
 * @param newScrap Metal returned from fabrication.
 * @param primary Metal from ore.
 * @param indicator One of the three, as a value; all three under a header if left out.
 * @returns Shares; a header and a row for each value where no indicator is chosen.
 */
export function recyclingRate(
  oldScrap: unknown[][],
  discarded: unknown[][],
  newScrap: unknown[][],
  primary: unknown[][],
  indicator?: RecyclingIndicator[][],
): Promise<unknown[][]> {
  return answerLater(({ recyclingRateTable }) =>
    recyclingRateTable([oldScrap, discarded, newScrap, primary, indicator]),
  );
}
