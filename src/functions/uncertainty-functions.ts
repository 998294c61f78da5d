/** Custom functions for uncertainty; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Metals whose demand is drawn.
 * @customenum {string}
 */
const enum DrawnMetal {
  copper = "copper",
  zinc = "zinc",
}

/**
 * Scenarios that are drawn.
 * @customenum {string}
 */
const enum DrawnScenario {
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
 * Low, median and high refined use of a metal by year, kt, from 10,000 draws of uncertain inputs.
 * @customfunction DEMANDBAND
 * @helpurl https://localhost:3000/docs/functions/demandband.html
 * @param metal Copper or zinc.
 * @param startYear First year, from 2024.
 * @param years How many years, up to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param assumptions Range of ids and values; also of lows and highs, level, draws and seed: see the help.
 * @returns Years in the header; 5 %, 50 % and 95 % below, or as the level says.
 */
export function demandBand(
  metal: DrawnMetal[][],
  startYear: unknown[][],
  years: unknown[][],
  scenario?: DrawnScenario[][],
  assumptions?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ demandBandTable }) =>
    demandBandTable({ metal, startYear, years, scenario, assumptions }),
  );
}

/**
 * Which uncertain inputs move the refined use of a year most, kt: swings and rank correlations.
 * @customfunction SENSITIVITY
 * @helpurl https://localhost:3000/docs/functions/sensitivity.html
 * @param metal Copper or zinc.
 * @param year Year from 2024 to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param assumptions Range of ids and values; also of lows and highs, draws and seed: see the help.
 * @returns A header and a row an input, the widest swing first.
 */
export function sensitivity(
  metal: DrawnMetal[][],
  year: unknown[][],
  scenario?: DrawnScenario[][],
  assumptions?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ sensitivityTable }) => sensitivityTable({ metal, year, scenario, assumptions }));
}
