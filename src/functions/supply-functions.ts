/** Custom functions for supply, balances and security of supply; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Metals of the supply side.
 * @customenum {string}
 */
const enum SupplyMetal {
  copper = "copper",
  zinc = "zinc",
}

/**
 * Scenarios of demand.
 * @customenum {string}
 */
const enum DemandScenario {
  /** Stated policies */
  reference = "Reference",
  /** Between Reference and Net zero */
  accelerated = "Accelerated",
  /** Net zero by 2050 */
  netZero = "Net zero",
  /** Your own entries; Reference where they are empty */
  own = "Own",
}

/**
 * Cases of supply.
 * @customenum {string}
 */
const enum SupplyCase {
  /** Inputs as they stand */
  base = "Base",
  /** From the year after the base year, lower ends of the inputs that ship with a range */
  low = "Low",
  /** From the year after the base year, upper ends of the inputs that ship with a range */
  high = "High",
}

/**
 * Output of a mine or plant that grows to its capacity in equal yearly steps.
 * @customfunction RAMPUP
 * @helpurl https://localhost:3000/docs/functions/rampup.html
 * @param capacity Output a year at full production, any unit.
 * @param startYear First year of production, which counts one step.
 * @param rampYears Years to full production; 1 is full from the first year.
 * @param year Year in question.
 * @param settings Pairs of name and value: decline (a year), last year, probability, stake.
 * @returns Output in the unit of the capacity.
 */
export function rampUp(
  capacity: unknown[][],
  startYear: unknown[][],
  rampYears: unknown[][],
  year: unknown[][],
  settings?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ rampUpValues }) => rampUpValues([capacity, startYear, rampYears, year], settings));
}

/**
 * Mine production of a country or the world in a year, kt of contained metal.
 * @customfunction SUPPLY
 * @helpurl https://localhost:3000/docs/functions/supply.html
 * @param country Peru, another country of the Inputs sheet, Rest of world or World.
 * @param metal Copper or zinc.
 * @param year Year from 2024 to 2050.
 * @param supplyCase Base (if left out), Low or High; only Peru and World have low and high.
 * @param assumptions Range of ids and values, or of ids and one value a year, that replaces shipped ones.
 * @returns Contained metal mined, in kt.
 */
export function supply(
  country: unknown[][],
  metal: SupplyMetal[][],
  year: unknown[][],
  supplyCase?: SupplyCase[][],
  assumptions?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ supplyValues }) => supplyValues([country, metal, year, supplyCase], assumptions));
}

/**
 * World gap of refined metal, kt: refined use less secondary and primary production.
 * @customfunction GAP
 * @helpurl https://localhost:3000/docs/functions/gap.html
 * @param metal Copper or zinc.
 * @param year Year from 2024 to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param supplyCase Case of supply: Base (if left out), Low or High.
 * @param assumptions Range of ids and values, or of ids and one value a year, that replaces shipped ones.
 * @returns Shortfall in kt; below 0 where there is more than is used.
 */
export function gap(
  metal: SupplyMetal[][],
  year: unknown[][],
  scenario?: DemandScenario[][],
  supplyCase?: SupplyCase[][],
  assumptions?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ gapValues }) => gapValues([metal, year, scenario, supplyCase], assumptions));
}

/**
 * Share of the world's refined use that production covers.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/docs/functions/coverage.html
 * @param metal Copper or zinc.
 * @param year Year from 2024 to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param supplyCase Case of supply: Base (if left out), Low or High.
 * @param assumptions Range of ids and values, or of ids and one value a year, that replaces shipped ones.
 * @returns A share of at most 1.
 */
export function coverage(
  metal: SupplyMetal[][],
  year: unknown[][],
  scenario?: DemandScenario[][],
  supplyCase?: SupplyCase[][],
  assumptions?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ coverageValues }) =>
    coverageValues([metal, year, scenario, supplyCase], assumptions),
  );
}

/**
 * Concentration of suppliers: the Herfindahl–Hirschman index, up to 10,000 for one supplier.
 * @customfunction CONCENTRATION
 * @helpurl https://localhost:3000/docs/functions/concentration.html
 * @param shares Row or column of shares, percents or tonnes; or names with these beside them.
 * @param total What all suppliers supply, where the range leaves out small ones; the sum if left out.
 * @returns The index from near 0 to 10,000.
 */
export function concentration(shares: unknown[][], total?: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ concentrationValues }) => concentrationValues(shares, total));
}

/**
 * Demand left unmet when one supplier is lost: its share of supply times the demand.
 * @customfunction LOSSTEST
 * @helpurl https://localhost:3000/docs/functions/losstest.html
 * @param shares Row or column of shares, percents or tonnes; or names with these beside them.
 * @param demand Demand that these suppliers meet together, any unit.
 * @param lost Name of the lost supplier, or its number in the range; the largest if left out.
 * @returns Unmet demand in the unit of the demand.
 */
export function lossTest(shares: unknown[][], demand: unknown[][], lost?: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ lossTestValues }) => lossTestValues(shares, demand, lost));
}

/**
 * Metal that covers the demand of so many days.
 * @customfunction STOCKPILE
 * @helpurl https://localhost:3000/docs/functions/stockpile.html
 * @param demand Demand of a year, any unit.
 * @param days Days to cover, such as 60.
 * @returns Metal in the unit of the demand.
 */
export function stockpile(demand: unknown[][], days: unknown[][]): Promise<unknown[][]> {
  return answerLater(({ stockpileValues }) => stockpileValues([demand, days]));
}
