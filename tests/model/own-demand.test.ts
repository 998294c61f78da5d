/** What planners bring to demand, in the model alone, as the functions use it. */
import fc from "../support/properties";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { demandWith, numberOf } from "./evaluations";

const total = inScenario(useId("zinc", "total"), "reference");

test("own end uses add up, each at its own rate", () => {
  const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
  const rate = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const rows = fc.array(fc.tuple(amount, rate), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 2024, max: 2050 }), (uses, year) => {
      const changes = uses.flatMap(([base, change], index): [string, number][] => [
        [`zinc.own-use.${String(index + 1)}.base`, base],
        [`zinc.own-use.${String(index + 1)}.change`, change],
      ]);
      const added = uses.reduce((sum, [base, change]) => sum + base * (1 + change) ** (year - 2024), 0);
      const expected = numberOf(demandWith(), total, year) + added;
      expect(numberOf(demandWith(new Map(changes)), total, year) / expected).toBeCloseTo(1, 9);
    }),
    { numRuns: 30 },
  );
});

test("demand is in proportion to an own base", () => {
  const changes = endUses.zinc.map(({ id }): [string, number] => {
    return [
      `zinc.own-base.${id}`,
      2 * numberOf(demandWith(), inScenario(useId("zinc", id), "reference"), 2024),
    ];
  });
  const doubled = demandWith(new Map(changes));
  for (const year of [2024, 2035, 2050]) {
    expect(numberOf(doubled, total, year)).toBeCloseTo(2 * numberOf(demandWith(), total, year), 6);
  }
});
