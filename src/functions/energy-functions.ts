/** Custom functions for energy and emissions of mining; their comments are what Excel shows. */
import { answerLater } from "./answer-later";

/**
 * Metals of the energy functions.
 * @customenum {string}
 */
const enum MinedMetal {
  copper = "copper",
  zinc = "zinc",
}

/**
 * Routes with a cited energy.
 * @customenum {string}
 */
const enum EnergyRoute {
  /** Mean of mines in eleven countries, mine to product, 2012 */
  mixed = "Mixed",
  /** National mean of all routes, mine to cathode or concentrate, 2022 */
  chile = "Chile",
  /** Open pit and concentrator of one mine in Peru, electricity only, 2022 */
  concentrate = "Concentrate",
  /** Smelting and refining of low-grade scrap */
  recycled = "Recycled",
}

/**
 * Carriers of energy.
 * @customenum {string}
 */
const enum EnergyCarrier {
  /** Electricity and fuels */
  all = "All",
  electricity = "Electricity",
  fuel = "Fuel",
}

/**
 * Energy to mine and process so much metal, MWh, by a cited factor.
 * @customfunction MINEENERGY
 * @helpurl https://localhost:3000/docs/functions/mineenergy.html
 * @param metal Copper; no energy of zinc mining was obtained.
 * @param tonnes Tonnes of contained metal.
 * @param route Mixed (if left out), Chile, Concentrate or Recycled.
 * @param carrier All (if left out), Electricity or Fuel.
 * @returns MWh of final energy; 1 MWh is 3.6 GJ.
 */
export function mineEnergy(
  metal: MinedMetal[][],
  tonnes: unknown[][],
  route?: EnergyRoute[][],
  carrier?: EnergyCarrier[][],
): Promise<unknown[][]> {
  return answerLater(({ mineEnergyValues }) => mineEnergyValues([metal, tonnes, route, carrier]));
}

/**
 * Emissions of so much mined metal, t CO₂e: the published mean, or by energy and your grid factor.
 * @customfunction EMISSIONS
 * @helpurl https://localhost:3000/docs/functions/emissions.html
 * @param metal Copper or zinc.
 * @param tonnes Tonnes of contained metal.
 * @param gridFactor t CO₂e per MWh of electricity, for copper; the published mean if left out.
 * @returns t CO₂e.
 */
export function emissions(
  metal: MinedMetal[][],
  tonnes: unknown[][],
  gridFactor?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(({ emissionValues }) => emissionValues([metal, tonnes, gridFactor]));
}
