/** Rows of use, and drivers with one year changed, for properties of demand. */
import fc from "../support/properties";
import type { Evaluation, Given } from "../../src/line-items/evaluation";
import { type Driver, driverId } from "../../src/model/demand/drivers";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { type ShippedScenario, shippedScenarios } from "../../src/model/scenarios";
import { baseYear } from "../../src/model/years";
import { allYears, numberOf, shippedGiven } from "./evaluations";

/** A year in which a change does not move the base. */
export const laterYear = fc.integer({ min: baseYear + 1, max: baseYear + 26 });
export const anyScenario = fc.constantFrom(...shippedScenarios);
export const runs = { numRuns: 40 };

/** Ids of all rows of use, without a scenario. */
export const rowsOfUse = metals.flatMap((metal) => [
  ...endUses[metal].map(({ id }) => useId(metal, id)),
  useId(metal, "total"),
]);

/** The shipped years of a driver with one replaced. */
export function withYear(
  driver: Driver,
  scenario: ShippedScenario,
  year: number,
  change: (value: number) => number,
): Given {
  const shipped = shippedGiven(inScenario(driverId(driver), scenario)) as ReadonlyMap<number, number>;
  return new Map([...shipped, [year, change(shipped.get(year) ?? 0)]]);
}

export const rowOf = (evaluation: Evaluation, id: string): number[] =>
  allYears.map((year) => numberOf(evaluation, id, year));

/** Rows of use that differ in any year. */
export const changedRows = (
  before: Evaluation,
  after: Evaluation,
  scenario: Parameters<typeof inScenario>[1],
): string[] =>
  rowsOfUse.filter((id) => {
    const row = inScenario(id, scenario);
    return allYears.some((year) => before.value(row, year) !== after.value(row, year));
  });
