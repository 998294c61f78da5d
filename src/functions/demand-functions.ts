/** Custom functions for drivers and demand; their comments are what Excel shows. */
import { answer } from "./answer";
import { demandValues } from "./demand/demand";
import { demandByEndUse } from "./demand/demand-by-end-use";
import { driverValues } from "./demand/driver";
import { intensityValues, technologyDemand } from "./demand/intensity";

/**
 * Metals of the model.
 * @customenum {string}
 */
const enum Metal {
  copper = "copper",
  zinc = "zinc",
}

/**
 * Scenarios of the model.
 * @customenum {string}
 */
const enum Scenario {
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
 * End uses of copper (to other uses) and of zinc (without vehicles, storage and networks).
 * @customenum {string}
 */
const enum EndUse {
  total = "Total",
  solar = "Solar power",
  onshoreWind = "Onshore wind",
  offshoreWind = "Offshore wind",
  electricVehicles = "Electric vehicles",
  storage = "Battery storage",
  otherLowEmission = "Other low-emission power",
  networks = "Electricity networks",
  otherUses = "Other uses",
  construction = "Construction",
  transport = "Transport",
  consumerElectrical = "Consumer and electrical",
  machinery = "Machinery",
}

/**
 * Drivers of the scenarios.
 * @customenum {string}
 */
const enum Driver {
  electricCars = "Electric car sales",
  solar = "Solar power additions",
  onshoreWind = "Onshore wind additions",
  offshoreWind = "Offshore wind additions",
  storage = "Battery storage additions",
  otherLowEmission = "Other low-emission power",
  gridLines = "Grid lines added and replaced",
  gdpGrowth = "Growth of world GDP",
  population = "World population",
  copperPrice = "Copper price, real",
  zincPrice = "Zinc price, real",
  secondaryCopper = "Secondary share of refined copper",
  secondaryZinc = "Secondary share of refined zinc",
}

/**
 * Technologies with a cited intensity.
 * @customenum {string}
 */
const enum Technology {
  electricCar = "Electric car",
  plugInHybrid = "Plug-in hybrid",
  conventionalCar = "Conventional car",
  electricBus = "Electric bus",
  slowCharger = "Slow charger",
  fastCharger = "Fast charger",
  solar = "Solar power",
  onshoreWind = "Onshore wind",
  offshoreWind = "Offshore wind",
  nuclear = "Nuclear",
  gas = "Gas power",
  coal = "Coal power",
  hydro = "Hydro",
  geothermal = "Geothermal",
  biomass = "Biomass",
  concentratingSolar = "Concentrating solar",
  storage = "Battery storage",
  highVoltageLine = "High-voltage line, underground",
  mediumVoltageLineOverhead = "Medium-voltage line, overhead",
  mediumVoltageLineUnderground = "Medium-voltage line, underground",
  highVoltageTransformer = "High-voltage transformer",
  mediumVoltageTransformer = "Medium-voltage transformer",
  lowVoltageTransformer = "Low-voltage transformer",
}

/**
 * A driver of demand in a year: additions, sales, growth, people or prices, in its own unit.
 * @customfunction DRIVER
 * @helpurl https://localhost:3000/docs/functions/driver.html
 * @param driver Name of the driver, such as Solar power additions or electric cars.
 * @param year Year from 2024 to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @returns GW, million vehicles, million km, million people, % or US$/t.
 */
export function driver(driver: Driver[][], year: unknown[][], scenario?: Scenario[][]): unknown[][] {
  return answer(() => driverValues([driver, year, scenario]));
}

/**
 * Kilograms of metal in one unit of a technology: a MW, a vehicle, a kWh, a km or a piece.
 * @customfunction INTENSITY
 * @helpurl https://localhost:3000/docs/functions/intensity.html
 * @param metal Copper or zinc.
 * @param technology Name of the technology, or the id of one figure such as solar.copper.elma.
 * @param year Year from 2024 to 2050; the figure as cited if left out.
 * @param yearlyChange Such as -0.01, compounded from the figure's own year; the model's if left out.
 * @returns Kilograms in the unit of the figure.
 */
export function intensity(
  metal: Metal[][],
  technology: Technology[][],
  year?: unknown[][],
  yearlyChange?: unknown[][],
): unknown[][] {
  return answer(() => intensityValues([metal, technology, year, yearlyChange]));
}

/**
 * Refined use of a metal in a year, kt, in a scenario and end use.
 * @customfunction DEMAND
 * @helpurl https://localhost:3000/docs/functions/demand.html
 * @param metal Copper or zinc.
 * @param year Year from 2024 to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param endUse End use such as Solar power; all of them if left out.
 * @param assumptions Range of ids and values, or of ids and one value a year, that replaces shipped ones.
 * @returns Refined use in kt.
 */
export function demand(
  metal: Metal[][],
  year: unknown[][],
  scenario?: Scenario[][],
  endUse?: EndUse[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer(() => demandValues([metal, year, scenario, endUse], assumptions));
}

/**
 * Refined use of a metal by end use and year, kt: a header, one row an end use, and the total.
 * @customfunction DEMANDTABLE
 * @helpurl https://localhost:3000/docs/functions/demandtable.html
 * @param metal Copper or zinc.
 * @param startYear First year, from 2024.
 * @param years How many years, up to 2050.
 * @param scenario Reference (if left out), Accelerated, Net zero or Own.
 * @param assumptions Range of ids and values, or of ids and one value a year, that replaces shipped ones.
 * @returns End use, unit and years in the header; the total in the last row.
 */
export function demandTable(
  metal: Metal[][],
  startYear: unknown[][],
  years: unknown[][],
  scenario?: Scenario[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer(() => demandByEndUse({ metal, startYear, years, scenario, assumptions }));
}

/**
 * Metal in so many units of a technology, kt: units times the cited intensity.
 * @customfunction TECHDEMAND
 * @helpurl https://localhost:3000/docs/functions/techdemand.html
 * @param metal Copper or zinc.
 * @param technology Name of the technology, or the id of one intensity.
 * @param units How many MW, vehicles, kWh, km or pieces: the unit of the intensity.
 * @param year Year from 2024 to 2050 whose intensity counts; the figure as cited if left out.
 * @returns Metal in kt.
 */
export function techDemand(
  metal: Metal[][],
  technology: Technology[][],
  units: unknown[][],
  year?: unknown[][],
): unknown[][] {
  return answer(() => technologyDemand([metal, technology, units, year]));
}
