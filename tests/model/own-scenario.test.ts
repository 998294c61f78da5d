/** The user's own scenario is Reference, except for what the user entered. */
import fc from "../support/properties";
import type { Given } from "../../src/line-items/evaluation";
import { type Driver, driverId, drivers, ownEntryId } from "../../src/model/demand/drivers";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { baseYear } from "../../src/model/years";
import { demandWith } from "./evaluations";
import { changedRows, laterYear, rowOf, rowsOfUse, runs, withYear } from "./rows-of-use";

describe("the own scenario", () => {
  test("equals Reference while it is empty, whatever Reference says", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...drivers),
        laterYear,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (driver, year, factor) => {
          const id = inScenario(driverId(driver), "reference");
          const evaluation = demandWith(
            new Map([[id, withYear(driver, "reference", year, (value) => value * factor)]]),
          );
          for (const row of [...rowsOfUse, ...drivers.map(driverId)]) {
            expect(rowOf(evaluation, inScenario(row, "own"))).toEqual(
              rowOf(evaluation, inScenario(row, "reference")),
            );
          }
        },
      ),
      runs,
    );
  });

  test.each(drivers)(
    "with its own %s it differs from Reference in the end uses of that driver only",
    (driver) => {
      const entry: [string, Given] = [ownEntryId(driver), new Map([[baseYear + 6, 1.5]])];
      const changed = changedRows(demandWith(), demandWith(new Map([entry])), "own");
      const moved = metals.flatMap((metal) => {
        const rows = endUses[metal]
          .filter((use) => moves(driver, use, metal))
          .map(({ id }) => useId(metal, id));
        return rows.length === 0 ? [] : [...rows, useId(metal, "total")];
      });
      expect(changed).toEqual(moved);
      // The secondary share moves supply, not use.
      expect(changed.length > 0).toBe(!driver.startsWith("secondary-share."));
    },
  );
});

/** Whether a driver moves an end use. */
function moves(driver: Driver, use: (typeof endUses)["copper"][number], metal: string): boolean {
  if (use.kind !== "economy") return use.driver === driver;
  return ["gdp-growth", "population", `price.${metal}`].includes(driver);
}
