/** The hindcast of docs/validation.md is the model's arithmetic on the figures of the World Bank, and nothing else. */
import fc from "../support/properties";
import {
  actualAtHeldPrice,
  actualEconomy,
  economyThoughtThen,
} from "../../docs/make/validation/hindcast-economy";
import { hindcast, hindcastBand } from "../../docs/make/validation/hindcast-model";
import { observedUses, valueIn } from "../../docs/make/validation/hindcast-series";
import { trials } from "../../docs/make/validation/hindcast-trials";
import { shippedInputs } from "../../src/data/shipped-inputs";
import type { Metal } from "../../src/model/metals";

const input = (id: string): number => shippedInputs[id]?.value ?? NaN;

/** World GDP in trillion US$ of 2015 and people in millions, World Bank, 2010 to 2013. */
const gdp = [65.177, 67.3587, 69.1823, 71.181] as const;
const people = [6969.99, 7054.04, 7141.39, 7229.3] as const;
/** Real price in US$ of 2010, World Bank, 2010 and 2013. */
const prices: Readonly<Record<Metal, readonly [number, number]>> = {
  copper: [7534.8, 6680.7],
  zinc: [2160.7, 1740.6],
};

/** Use of 2013 from that of 2010, without line items. */
function byHand(metal: Metal, use: number): number {
  let income = 1;
  for (const step of [1, 2, 3]) {
    const elasticity =
      input(`${metal}.elasticity.income`) - step * input(`${metal}.elasticity.income-decline`);
    const perHead =
      (gdp[step] ?? NaN) / (gdp[step - 1] ?? NaN) / ((people[step] ?? NaN) / (people[step - 1] ?? NaN));
    income *= perHead ** elasticity;
  }
  const [before, after] = prices[metal];
  const trend = input(`${metal}.intensity-change.${metal === "copper" ? "other-uses" : "construction"}`);
  const price = (after / before) ** input(`${metal}.elasticity.price`);
  return use * (people[3] / people[0]) * income * price * (1 + trend) ** 3;
}

test.each(["copper", "zinc"] as const)("%s of 2013 from 2010 is what a pocket calculator gives", (metal) => {
  const [, , in2013] = hindcast({ metal, baseYear: 2010, use: 1000, economy: actualEconomy(2010) });
  expect((in2013 ?? NaN) / byHand(metal, 1000)).toBeCloseTo(1, 11);
});

test("without elasticities and trends, use grows as people do", () => {
  const changes = new Map([
    ["copper.elasticity.income", 0],
    ["copper.elasticity.price", 0],
    ["copper.intensity-change.other-uses", 0],
  ]);
  const economy = actualEconomy(2000);
  const told = hindcast({ metal: "copper", baseYear: 2000, use: 20776, economy, changes });
  expect(told).toHaveLength(19);
  expect((told[18] ?? NaN) / ((20776 * 7741.77) / 6144.32)).toBeCloseTo(1, 11);
});

test("nothing after the base year enters what was thought then", () => {
  const [path] = economyThoughtThen(2000)("copper");
  const yearly = ((48.5017 / 26.5248) ** (1 / 20) - 1) * 100;
  expect(path?.[0]).toBe("gdp-growth");
  for (const growth of path?.[1].values() ?? []) expect(growth).toBeCloseTo(yearly, 10);
});

test("the model is proportional to the use it starts from", () => {
  const economy = actualAtHeldPrice(2010);
  const [one] = hindcast({ metal: "zinc", baseYear: 2010, use: 1, economy });
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (use) => {
      const [told] = hindcast({ metal: "zinc", baseYear: 2010, use, economy });
      expect((told ?? NaN) / (use * (one ?? NaN))).toBeCloseTo(1, 11);
    }),
    { numRuns: 20 },
  );
});

test("the band widens with the years, around what the model says", () => {
  const run = { metal: "copper", baseYear: 2010, use: 1000, economy: actualAtHeldPrice(2010) } as const;
  const told = hindcast(run);
  const { lower, upper } = hindcastBand(run);
  const widths = told.map((_, year) => (upper[year] ?? NaN) - (lower[year] ?? NaN));
  told.forEach((value, year) => {
    expect(value).toBeGreaterThan(lower[year] ?? NaN);
    expect(value).toBeLessThan(upper[year] ?? NaN);
  });
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
});

describe("observed use", () => {
  const sectors = observedUses.filter(({ label }) => !label.endsWith("total"));

  test("is copper in all, its five sectors, and zinc in all", () => {
    expect(observedUses).toHaveLength(7);
    expect(sectors).toHaveLength(5);
  });

  test("reaches to 2019 without a gap", () => {
    expect(observedUses.map(({ from, values }) => from + values.length - 1)).toEqual(Array(7).fill(2019));
  });

  test("sums to the source's sum of sectors in 2019", () => {
    const sum = sectors.reduce((total, sector) => total + valueIn(sector, 2019), 0);
    expect(sum).toBeCloseTo(31581.9, 1);
  });

  test("has no step where the compiler of the sectors changes", () => {
    for (const sector of sectors)
      expect(valueIn(sector, 2000) / valueIn(sector, 1999)).toBeCloseTo(20776 / 19129.2, 10);
  });
});

test("every use is told by every rival from both base years", () => {
  const missing = trials().flatMap(({ observed, baseYear, told }) =>
    (["naive", "trend", "forecast"] as const)
      .filter((rival) => told[rival] === undefined)
      .map((rival) => [observed.label, baseYear, rival]),
  );
  expect(trials()).toHaveLength(14);
  expect(missing).toEqual([]);
});

test("before 2000 zinc is what mines produced, scaled to the use of 2000", () => {
  const zinc = observedUses.find(({ label }) => label === "Zinc, total");
  // Mines: 6,150 kt in 1980, 7,964 in 1999, 8,975 in 2000.
  const use = zinc?.values[0] ?? NaN;
  expect(zinc?.earlier?.values).toHaveLength(20);
  expect(zinc?.earlier?.values[0]).toBeCloseTo((6150 / 8975) * use, 9);
  expect(zinc?.earlier?.values[19]).toBeCloseTo((7964 / 8975) * use, 9);
});
