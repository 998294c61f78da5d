/** Where metal goes after use, by hand and as properties. */
import fc from "../../support/properties";
import { recyclingRates } from "../../../src/model/stocks/recycling-rates";
import { scrapFlows, type ScrapOptions } from "../../../src/model/stocks/scrap-flows";
import { anyLifetime, masses, sum } from "./arbitrary";

const lifetime = { distribution: "fixed", lifetime: 1, spread: 0 } as const;

test("a hundred tonnes by hand: 90 into products, 81 discarded, 54 collected, 45.9 recovered", () => {
  const flows = scrapFlows([100, 0], {
    lifetime,
    fabricationYield: 0.9,
    dissipativeLoss: 0.1,
    collection: 2 / 3,
    recovery: 0.85,
  });
  expect(flows.inflow).toEqual([90, 0]);
  expect(flows.newScrap).toEqual([10, 0]);
  expect(flows.stock).toEqual([90, 0]);
  expect(flows.dissipated).toEqual([0, 9]);
  expect(flows.discarded).toEqual([0, 81]);
  expect(flows.uncollected[1]).toBeCloseTo(27, 12);
  expect(flows.collected[1]).toBeCloseTo(54, 12);
  expect(flows.recoveryLoss[1]).toBeCloseTo(8.1, 12);
  expect(flows.oldScrap[1]).toBeCloseTo(45.9, 12);
});

test("shares may differ by year", () => {
  const flows = scrapFlows([10, 10, 10], { lifetime, collection: [0, 0.5, 1], recovery: [1, 1, 0.5] });
  expect(flows.collected).toEqual([0, 5, 10]);
  expect(flows.oldScrap).toEqual([0, 5, 5]);
  expect(flows.newScrap).toEqual([0, 0, 0]);
  expect(flows.dissipated).toEqual([0, 0, 0]);
});

test("all metal is in use, lost or recovered, and no flow is negative", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const options: fc.Arbitrary<ScrapOptions> = fc.record({
    lifetime: anyLifetime,
    collection: share,
    recovery: share,
    dissipativeLoss: share,
    fabricationYield: share,
  });
  fc.assert(
    fc.property(masses, options, (inflows, given) => {
      const flows = scrapFlows(inflows, given);
      const total = sum(inflows);
      const gone = [flows.newScrap, flows.dissipated, flows.uncollected, flows.recoveryLoss, flows.oldScrap];
      const found = sum(gone.map(sum)) + flows.stock.at(-1)!;
      expect(Math.abs(found - total)).toBeLessThanOrEqual(total * 1e-12);
      expect(Math.max(...flows.balance.map(Math.abs))).toBeLessThanOrEqual(total * 1e-13);
      expect(Math.min(...gone.flat(), ...flows.collected)).toBeGreaterThanOrEqual(-total * 1e-15);
    }),
  );
});

describe("recycling rates", () => {
  test("three shares of one example", () => {
    expect(recyclingRates({ oldScrap: 4, discarded: 10, newScrap: 2, primary: 18 })).toEqual({
      input: 0.25,
      endOfLife: 0.4,
      efficiency: 0.5,
    });
  });

  test("new scrap raises the input rate and the efficiency, never the end-of-life rate", () => {
    const mass = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(mass, mass, mass, mass, fc.double({ min: 0.01, max: 1, noNaN: true }), (...given) => {
        const [discarded, newScrap, primary, more, rate] = given;
        const flows = { oldScrap: discarded * rate, discarded, newScrap, primary };
        const before = recyclingRates(flows);
        const after = recyclingRates({ ...flows, newScrap: newScrap + more });
        expect(after.endOfLife).toBe(before.endOfLife);
        expect(after.input).toBeGreaterThanOrEqual(before.input);
        expect(after.efficiency).toBeGreaterThanOrEqual(before.efficiency * (1 - 1e-15));
        expect(Math.max(after.input, after.efficiency)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a share of nothing is no number", () => {
    const nothing = { oldScrap: 0, discarded: 0, newScrap: 0, primary: 0 };
    expect(Object.values(recyclingRates(nothing))).toEqual([NaN, NaN, NaN]);
  });
});
