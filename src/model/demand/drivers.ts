import { choose, isNumber, when } from "../../line-items/build";
import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import { inAllScenarios, inScenario } from "../per-scenario";
import { scenarios } from "../scenarios";

/** Quantities that a scenario moves year by year. */
export const drivers = [
  "electric-cars",
  "solar",
  "wind-onshore",
  "wind-offshore",
  "storage",
  "other-low-emission",
  "grid-lines",
  "gdp-growth",
  "population",
  "price.copper",
  "price.zinc",
  "secondary-share.copper",
  "secondary-share.zinc",
] as const;

export type Driver = (typeof drivers)[number];

export const driverUnits: Readonly<Record<Driver, Unit>> = {
  "electric-cars": "million vehicles",
  solar: "GW",
  "wind-onshore": "GW",
  "wind-offshore": "GW",
  storage: "GW",
  "other-low-emission": "index",
  "grid-lines": "million km",
  "gdp-growth": "%",
  population: "million people",
  "price.copper": "US$/t",
  "price.zinc": "US$/t",
  "secondary-share.copper": "share",
  "secondary-share.zinc": "share",
};

export const driverId = (driver: Driver): string => `driver.${driver}`;

/** Id of the row a user fills for the own scenario; an empty cell takes the value of Reference. */
export const ownEntryId = (driver: Driver): string => `${driverId(driver)}.own-entry`;

/** The rows of one driver: the user's entries, the four scenarios below each other, and the scenario in use. */
export function driverItems(driver: Driver): LineItem[] {
  const id = driverId(driver);
  const common = { unit: driverUnits[driver], role: "driver", shape: "series" } as const;
  const reference = inScenario(id, "reference");
  const entry: LineItem = {
    ...common,
    id: ownEntryId(driver),
    label: [`driver.${driver}`, "scenario.ownEntry"],
  };
  const rows = scenarios.map((scenario): LineItem => {
    const row = {
      ...common,
      id: inScenario(id, scenario),
      label: [`driver.${driver}`, `scenario.${scenario}`],
    };
    return scenario === "own"
      ? { ...row, method: "method.ownScenario", expression: when(isNumber(entry.id), entry.id, reference) }
      : row;
  });
  const live: LineItem = {
    ...common,
    id,
    label: [`driver.${driver}`, "scenario.inUse"],
    method: "method.inUse",
    expression: choose(inAllScenarios(id), "scenario.number"),
  };
  return [entry, ...rows, live];
}

/** Drivers of technologies that hold no zinc worth counting. */
const withoutZinc: readonly Driver[] = ["electric-cars", "storage", "grid-lines"];

/** The drivers a metal needs: shared ones, and its own price and secondary share. */
export const driversOf = (metal: "copper" | "zinc"): readonly Driver[] =>
  drivers.filter((driver) => {
    if (driver.endsWith(".copper") || driver.endsWith(".zinc")) return driver.endsWith(`.${metal}`);
    return metal === "copper" || !withoutZinc.includes(driver);
  });
