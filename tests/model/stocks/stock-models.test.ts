/** What inflow- and stock-driven models are to each other, and what the convention says. */
import fc from "../../support/properties";
import type { Lifetime } from "../../../src/model/stocks/lifetime";
import { inflowFromStock, NothingSurvives } from "../../../src/model/stocks/inflow-from-stock";
import { steadyAges } from "../../../src/model/stocks/initial-stock";
import { massBalance, stockChange } from "../../../src/model/stocks/stock-flows";
import { stockFromInflow } from "../../../src/model/stocks/stock-from-inflow";
import { anyLifetime, inflowAt, lifetimeFromOne, masses, sum } from "./arbitrary";
import { worstMiss } from "./close";

const fixed = (lifetime: number): Lifetime => ({ distribution: "fixed", lifetime, spread: 0 });
const lognormal: Lifetime = { distribution: "lognormal", lifetime: 30, spread: 9 };

describe("the convention", () => {
  test("age 0 in the year of inflow: with a lifetime of 2, an inflow stands at the ends of two years", () => {
    const { stock, outflow } = stockFromInflow([5, 0, 0, 0], { lifetime: fixed(2) });
    expect(stock).toEqual([5, 5, 0, 0]);
    expect(outflow).toEqual([0, 0, 5, 0]);
  });

  test("an earlier inflow in the year is older at its end", () => {
    const stockAt = (when: "start" | "middle" | "end") =>
      stockFromInflow([1, 0], { lifetime: { ...lognormal, lifetime: 2, spread: 2 }, inflowAt: when }).stock;
    // sigma² = ln 2, median √2: survival at 0, ½, 1, 1½ and 2 years.
    expect(stockAt("end")).toEqual([1, expect.closeTo(0.66139645, 6)]);
    expect(stockAt("middle")).toEqual([expect.closeTo(0.89413672, 6), expect.closeTo(0.47180397, 6)]);
    expect(stockAt("start")).toEqual([expect.closeTo(0.66139645, 6), expect.closeTo(0.33860355, 6)]);
  });

  test("lifetimes may differ by cohort", () => {
    const lifetime = [fixed(1), fixed(3), fixed(2)];
    expect(stockFromInflow([1, 10, 100], { lifetime }).stock).toEqual([1, 10, 110]);
    expect(() => stockFromInflow([1, 10], { lifetime })).toThrow(RangeError);
  });
});

describe("mass balance", () => {
  test("what came in is in use or has left, whatever the lifetimes", () => {
    const cohorts = fc.array(fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), anyLifetime), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(cohorts, inflowAt, masses, (pairs, when, initialStock) => {
        const inflows = pairs.map(([mass]) => mass);
        const lifetime = pairs.map(([, each]) => each);
        const flows = stockFromInflow(inflows, { lifetime, inflowAt: when, initialStock });
        const total = flows.opening + sum(flows.inflow);
        expect(Math.max(...massBalance(flows).map(Math.abs))).toBeLessThanOrEqual(total * 1e-13);
        expect(Math.abs(sum(flows.outflow) + flows.stock.at(-1)! - total)).toBeLessThanOrEqual(total * 1e-13);
        expect(Math.min(...flows.stock, ...flows.outflow)).toBeGreaterThanOrEqual(-total * 1e-15);
      }),
    );
  });

  test("shows a mistake: an outflow that is too small is left over", () => {
    const flows = stockFromInflow([1, 1, 1], { lifetime: fixed(2) });
    expect(massBalance({ ...flows, outflow: [0, 0, 0.75] })).toEqual([0, 0, 0.25]);
    expect(stockChange(flows)).toEqual([1, 1, 0]);
  });
});

describe("the inverse", () => {
  test("inflow → stock → inflow, and stock → inflow → stock", () => {
    fc.assert(
      fc.property(masses, lifetimeFromOne, fc.boolean(), (inflows, lifetime, corrected) => {
        const { stock, outflow } = stockFromInflow(inflows, { lifetime });
        const negativeInflow = corrected ? ("corrected" as const) : ("allowed" as const);
        const back = inflowFromStock(stock, { lifetime, negativeInflow });
        // Rounding in the stock returns as inflow and outflow of its size: misses are shares of the stock.
        const greatest = Math.max(...stock) || 1;
        expect(worstMiss(back.inflow, inflows, 1, greatest)).toBeLessThan(1e-9);
        expect(worstMiss(back.outflow, outflow, 1, greatest)).toBeLessThan(1e-9);
        expect(worstMiss(back.stock, stock, 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test("the inflow makes any stock, be it negative in years in which the stock falls fast", () => {
    fc.assert(
      fc.property(masses, lifetimeFromOne, masses, (stocks, lifetime, initialStock) => {
        const { inflow } = inflowFromStock(stocks, { lifetime, initialStock });
        const { stock } = stockFromInflow(inflow, { lifetime, initialStock });
        const scale = Math.max(...stocks, sum(initialStock), 1);
        const misses = stock.map((mass, year) => Math.abs(mass - stocks[year]!) / scale);
        expect(Math.max(...misses)).toBeLessThan(1e-9);
      }),
    );
  });

  test("corrected inflows are never negative, and still make the stock with a closed balance", () => {
    fc.assert(
      fc.property(masses, lifetimeFromOne, masses, (stocks, lifetime, initialStock) => {
        const flows = inflowFromStock(stocks, { lifetime, initialStock, negativeInflow: "corrected" });
        const scale = Math.max(...stocks, flows.opening, 1);
        expect(Math.min(...flows.inflow)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...flows.outflow)).toBeGreaterThanOrEqual(-scale * 1e-12);
        const misses = flows.stock.map((mass, year) => Math.abs(mass - stocks[year]!));
        expect(Math.max(...misses)).toBeLessThan(scale * 1e-12);
        expect(Math.max(...massBalance(flows).map(Math.abs))).toBeLessThan(scale * 1e-12);
      }),
    );
  });

  test("a corrected year takes the same share from every cohort, and later years feel it", () => {
    // Ten a year for four years, then half of all is gone at once; lifetime 3.
    const flows = inflowFromStock([10, 20, 30, 10, 30], { lifetime: fixed(3), negativeInflow: "corrected" });
    // In year 4 the first cohort dies of age (10), the others lose half (10); in year 5 half of the second dies.
    expect(flows.inflow).toEqual([10, 10, 10, 0, 25]);
    expect(flows.outflow).toEqual([0, 0, 0, 20, 5]);
    expect(flows.byCohort).toEqual([0, 0, 5, 0, 25]);
  });

  test("no inflow can make a stock of what dies within its year", () => {
    expect(() => inflowFromStock([1], { lifetime: fixed(0.5), inflowAt: "start" })).toThrow(NothingSurvives);
  });
});

describe("an initial stock", () => {
  test("goes on as the years before it would have", () => {
    fc.assert(
      fc.property(masses, masses, anyLifetime, inflowAt, (before, after, lifetime, when) => {
        const options = { lifetime, inflowAt: when };
        const whole = stockFromInflow([...before, ...after], options);
        const then = stockFromInflow(before, options);
        const initialStock = [...then.byCohort].reverse();
        const continued = stockFromInflow(after, { ...options, initialStock });
        const scale = Math.max(...whole.stock, 1);
        expect(Math.abs(continued.opening - then.stock.at(-1)!)).toBeLessThanOrEqual(scale * 1e-12);
        whole.stock.slice(before.length).forEach((mass, year) => {
          expect(Math.abs(continued.stock[year]! - mass)).toBeLessThanOrEqual(scale * 1e-12);
        });
      }),
    );
  });

  test("spread as a steady stock stays what it is under the inflow that keeps it", () => {
    const initialStock = steadyAges(300, lognormal);
    const replaced = inflowFromStock([300, 300, 300, 300], { lifetime: lognormal, initialStock });
    // The inflow of a steady stock is the stock over the sum of the survivals; that sum is the mean lifetime and half a year.
    for (const inflow of replaced.inflow) expect(inflow).toBeCloseTo(300 / 30.5, 8);
  });

  test("that has outlived its kind leaves in the first year", () => {
    const { stock, outflow } = stockFromInflow([0, 0], { lifetime: fixed(2), initialStock: [3, 4, 5] });
    // Ages 0, 1 and 2 at the opening: the first lives one year more, the others have reached the lifetime or passed it.
    expect(stock).toEqual([3, 0]);
    expect(outflow).toEqual([9, 3]);
  });
});

test("rises with inflow and lifetime", () => {
  fc.assert(
    fc.property(masses, fc.double({ min: 1, max: 60, noNaN: true }), (inflows, lifetime) => {
      const shorter = stockFromInflow(inflows, { lifetime: fixed(lifetime) }).stock;
      const longer = stockFromInflow(inflows, { lifetime: fixed(lifetime + 5) }).stock;
      longer.forEach((mass, year) => {
        expect(mass).toBeGreaterThanOrEqual(shorter[year]! * (1 - 1e-12));
      });
    }),
  );
});
