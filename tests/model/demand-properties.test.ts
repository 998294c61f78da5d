/** What must hold for demand whatever the inputs. */
import fc from "../support/properties";
import type { Given } from "../../src/line-items/evaluation";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { allYears, demandWith, numberOf } from "./evaluations";
import { anyScenario, changedRows, laterYear, rowOf, rowsOfUse, runs, withYear } from "./rows-of-use";

test("with a positive elasticity, faster growth in any year never lowers use in any year", () => {
  fc.assert(
    fc.property(
      anyScenario,
      laterYear,
      fc.double({ min: 0.01, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (scenario, year, extra, elasticity) => {
        const common: [string, Given][] = metals.map((metal) => [`${metal}.elasticity.income`, elasticity]);
        const faster = withYear("gdp-growth", scenario, year, (growth) => growth + extra);
        const before = demandWith(new Map(common));
        const after = demandWith(new Map([...common, [inScenario("driver.gdp-growth", scenario), faster]]));
        for (const id of rowsOfUse.map((row) => inScenario(row, scenario))) {
          const higher = rowOf(after, id);
          rowOf(before, id).forEach((use, index) => {
            expect(higher[index]).toBeGreaterThanOrEqual(use * (1 - 1e-12));
          });
        }
      },
    ),
    runs,
  );
});

test("a higher price in a year never raises use", () => {
  fc.assert(
    fc.property(
      anyScenario,
      laterYear,
      fc.double({ min: 1, max: 5, noNaN: true }),
      (scenario, year, factor) => {
        const changes = metals.map((metal): [string, Given] => [
          inScenario(`driver.price.${metal}`, scenario),
          withYear(`price.${metal}`, scenario, year, (price) => price * factor),
        ]);
        const before = demandWith();
        const after = demandWith(new Map(changes));
        for (const metal of metals) {
          const id = inScenario(useId(metal, "total"), scenario);
          expect(numberOf(after, id, year)).toBeLessThanOrEqual(numberOf(before, id, year));
        }
      },
    ),
    runs,
  );
});

test("solar additions of a year move solar use of that year in proportion, and nothing else but totals", () => {
  fc.assert(
    fc.property(
      anyScenario,
      laterYear,
      fc.double({ min: 1.01, max: 20, noNaN: true }),
      (scenario, year, factor) => {
        const more = withYear("solar", scenario, year, (additions) => additions * factor);
        const before = demandWith();
        const after = demandWith(new Map([[inScenario("driver.solar", scenario), more]]));
        for (const metal of metals) {
          const id = inScenario(useId(metal, "solar"), scenario);
          expect(numberOf(after, id, year) / numberOf(before, id, year)).toBeCloseTo(factor, 9);
          const total = inScenario(useId(metal, "total"), scenario);
          expect(numberOf(after, total, year)).toBeGreaterThan(numberOf(before, total, year));
        }
        const changed = ["copper.use.solar", "copper.use.total", "zinc.use.solar", "zinc.use.total"];
        expect(changedRows(before, after, scenario)).toEqual(changed);
        const other = allYears.filter((each) => each !== year);
        const solar = inScenario("copper.use.solar", scenario);
        expect(other.map((each) => after.value(solar, each))).toEqual(
          other.map((each) => before.value(solar, each)),
        );
      },
    ),
    runs,
  );
});

test("use of an end use is in proportion to its base year", () => {
  const uses = metals.flatMap((metal) => endUses[metal].map(({ id }) => [metal, id] as const));
  fc.assert(
    fc.property(
      fc.constantFrom(...uses),
      fc.double({ min: 0.001, max: 1e5, noNaN: true }),
      ([metal, use], base) => {
        const id = inScenario(useId(metal, use), "net-zero");
        const shipped = rowOf(demandWith(), id);
        const changed = rowOf(demandWith(new Map([[`${metal}.base-use.${use}`, base]])), id);
        const ratio = base / (shipped[0] ?? 1);
        changed.forEach((value, index) => {
          const expected = (shipped[index] ?? 0) * ratio;
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
        });
      },
    ),
    runs,
  );
});
