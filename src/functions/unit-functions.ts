/** Custom functions for units; their comments are what Excel shows. */
import { answer } from "./answer";
import { conversions } from "./units/convert";

/**
 * Units that convert into each other: masses, and prices. Concentrate is typed with its grade.
 * @customenum {string}
 */
const enum Unit {
  /** Kilograms */
  kg = "kg",
  /** Tonnes */
  t = "t",
  /** Thousand tonnes */
  kt = "kt",
  /** Million tonnes */
  Mt = "Mt",
  /** Pounds */
  lb = "lb",
  /** Million pounds */
  Mlb = "Mlb",
  /** Short tons of 2,000 pounds */
  st = "st",
  /** Long tons of 2,240 pounds */
  lt = "lt",
  /** US dollars a tonne */
  dollarsPerTonne = "US$/t",
  /** US dollars a kilogram */
  dollarsPerKilogram = "US$/kg",
  /** US dollars a pound */
  dollarsPerPound = "US$/lb",
  /** US cents a pound */
  centsPerPound = "¢/lb",
}

/**
 * A mass or a price in another unit; concentrate to contained metal by the grade in the unit.
 * @customfunction CONVERT
 * @helpurl https://localhost:3000/docs/functions/convert.html
 * @param value Quantity to convert.
 * @param from Unit it is in, such as t, kt, Mlb, US$/t or t concentrate 28%.
 * @param to Unit it is wanted in.
 * @param metal Copper or zinc; no conversion depends on it yet.
 * @returns The quantity in the other unit.
 */
export function convert(value: unknown[][], from: Unit[][], to: Unit[][], metal?: unknown[][]): unknown[][] {
  return answer(() => conversions([value, from, to, metal]));
}
