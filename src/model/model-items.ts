import { call, block } from "../line-items/build";
import type { LineItem } from "../line-items/line-item";
import { homeBalanceItems, homeInputs } from "./balance/home-balance-items";
import { referenceChangeItems } from "./balance/reference-change-items";
import { refinedBalanceInputs, refinedBalanceItems } from "./balance/refined-balance-items";
import { demandInputs, demandItems, economyItems } from "./demand/demand-items";
import { driverItems, drivers, driversOf } from "./demand/drivers";
import { effectId, effects } from "./effects";
import { input } from "./input";
import type { Metal } from "./metals";
import { scenarios } from "./scenarios";
import { actionItems } from "./supply/action-items";
import { supplyInputs, supplyItems } from "./supply/supply-items";
import type { TableSizes } from "./tables";

/** The place of the chosen scenario among the names; #N/A for a name that is none of them. */
export const scenarioPlace = call(
  "MATCH",
  "scenario.choice",
  block(scenarios.map((scenario) => `scenario.name.${scenario}`)),
);

/** Choices of the whole model: the scenario in use, the base year, and words that formulas compare with. */
export const generalItems: readonly LineItem[] = [
  { ...input("scenario.choice", "text", "input.scenario") },
  ...scenarios.map((scenario) => input(`scenario.name.${scenario}`, "text", `scenario.${scenario}`)),
  {
    id: "scenario.number",
    unit: "number",
    label: ["item.scenarioNumber"],
    role: "calculation",
    shape: "scalar",
    method: "method.scenarioNumber",
    // An unknown name falls back to the first scenario; a check says so.
    expression: call("IFERROR", scenarioPlace, 1),
  },
  input("base-year", "year", "input.baseYear"),
  input("days-in-year", "days", "input.daysInYear"),
];

/** Words of the register's lists, as cells so that formulas hold no text to translate. */
export const wordItems: readonly LineItem[] = [
  ...effects.map((effect) => input(effectId(effect), "text", `effect.${effect}`)),
  input("status.dropped", "text", "status.dropped"),
  input("text.not-available", "text", "text.notAvailable"),
];

/** The items that the demand of both metals needs, for the demand functions. */
export const demandModelItems = (metals: readonly Metal[]): readonly LineItem[] => [
  ...generalItems,
  ...driversFor(metals).flatMap(driverItems),
  ...economyItems,
  ...metals.flatMap((metal) => [...demandInputs(metal), ...demandItems(metal)]),
];

/** The drivers that at least one of the metals needs, in the order of the Scenarios sheet. */
export const driversFor = (metals: readonly Metal[]): (typeof drivers)[number][] =>
  drivers.filter((driver) => metals.some((metal) => driversOf(metal).includes(driver)));

/** Everything: demand, supply and balances. */
export const modelItems = (metals: readonly Metal[], sizes: TableSizes): readonly LineItem[] => [
  ...demandModelItems(metals),
  ...wordItems,
  ...actionItems(sizes.actions),
  ...metals.flatMap((metal) => [
    ...supplyInputs(metal),
    ...supplyItems(metal, sizes),
    ...refinedBalanceInputs(metal),
    ...refinedBalanceItems(metal, sizes),
    ...referenceChangeItems(metal),
    ...homeInputs(metal),
    ...homeBalanceItems(metal, sizes),
  ]),
];
