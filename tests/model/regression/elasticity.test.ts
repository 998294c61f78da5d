/** Regressions of demand against results computed to 40 digits elsewhere, and against data made with known elasticities. */
import fc from "../../support/properties";
import { durbinWatson } from "../../../src/model/regression/durbin-watson";
import { elasticDemand } from "../../../src/model/regression/elastic-demand";
import { logRegression } from "../../../src/model/regression/log-regression";
import type { Regression, Term } from "../../../src/model/regression/regression";
import { saturationRegression } from "../../../src/model/regression/saturation-regression";
import { Unidentified } from "../../../src/model/regression/unidentified";
import { digits } from "../statistics/digits";

const demand = [12.4, 12.9, 13.8, 14.1, 15, 15.1, 15.9, 17.2, 17.6, 18.9];
const gdp = [50.1, 52, 54.3, 55.9, 58.8, 60.1, 61.2, 64.9, 67.2, 70.3];
const price = [6.1, 6.9, 5.2, 6.3, 5.9, 7.4, 7, 5.5, 6.2, 5.1];

const estimate = ({ estimates }: Regression, wanted: Term) => estimates.find(({ term }) => term === wanted)!;

describe("known answers", () => {
  const full = logRegression({ demand, gdp, price }, true);
  const plain = logRegression({ demand, gdp }, false);

  test.each([
    ["gdp", full, 0.297175710703829, 0.237394863168482],
    ["price", full, -0.108632915380741, 0.017079176192737],
    ["trend", full, 0.0331970392654866, 0.00858493435857214],
    ["constant", full, 1.55352159847055, 0.950877928202444],
    ["gdp", plain, 1.23382141163563, 0.0339909885169924],
    ["constant", plain, -2.31542779843875, 0.138732609804347],
  ] as const)("%s", (term, regression, value, standardError) => {
    const found = estimate(regression, term);
    expect(digits(found.value, value)).toBeGreaterThan(11);
    expect(digits(found.standardError, standardError)).toBeGreaterThan(11);
  });

  test("the figures they are judged by", () => {
    expect(full.rSquared).toBeCloseTo(0.99922290076107412, 13);
    expect(full.durbinWatson).toBeCloseTo(3.011258427971839, 11);
    expect(full.residualSd).toBeCloseTo(0.0046891011801447162, 14);
    expect([full.observations, full.degrees]).toEqual([10, 6]);
    expect(plain.rSquared).toBeCloseTo(0.99396490622980953, 13);
    expect(plain.durbinWatson).toBeCloseTo(2.3361729237335556, 11);
  });
});

describe("elasticities that made the data come back", () => {
  const growth = fc.array(fc.double({ min: -0.05, max: 0.1, noNaN: true }), { minLength: 12, maxLength: 12 });
  const paths = (steps: readonly number[]): number[] => {
    let level = 100;
    return steps.map((step, year) => (level *= 1 + step + 0.03 * Math.sin(year * year)));
  };
  const elasticity = fc.double({ min: -2, max: 2, noNaN: true });

  test("with price and trend", () => {
    fc.assert(
      fc.property(growth, elasticity, elasticity, (steps, income, own) => {
        const incomes = paths(steps);
        const prices = incomes.map((_, year) => 50 + 20 * Math.cos(1.7 * year));
        const data = incomes.map(
          (level, year) => 3 * level ** income * prices[year]! ** own * Math.exp(0.01 * year),
        );
        const regression = logRegression({ demand: data, gdp: incomes, price: prices }, true);
        expect(estimate(regression, "gdp").value).toBeCloseTo(income, 8);
        expect(estimate(regression, "price").value).toBeCloseTo(own, 8);
        expect(estimate(regression, "trend").value).toBeCloseTo(0.01, 8);
        expect(estimate(regression, "constant").value).toBeCloseTo(Math.log(3), 6);
      }),
    );
  });

  test("units of the series change the constant only", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (factor) => {
        const before = logRegression({ demand, gdp, price }, true);
        const after = logRegression(
          { demand: demand.map((value) => value * factor), gdp: gdp.map((value) => value / factor), price },
          true,
        );
        for (const term of ["gdp", "price", "trend"] as const) {
          expect(estimate(after, term).value).toBeCloseTo(estimate(before, term).value, 9);
          expect(estimate(after, term).standardError).toBeCloseTo(estimate(before, term).standardError, 9);
        }
      }),
    );
  });

  test("demand per head that saturates", () => {
    const incomes = Array.from({ length: 20 }, (_, year) => 2000 * 1.15 ** year);
    const prices = incomes.map((_, year) => 50 + 20 * Math.cos(1.7 * year));
    const mean = Math.exp(prices.reduce((sum, each) => sum + Math.log(each), 0) / prices.length);
    const data = incomes.map(
      (level, year) => (12 / (1 + (8000 / level) ** 1.6)) * (prices[year]! / mean) ** -0.2,
    );
    const regression = saturationRegression({ demand: data, gdp: incomes, price: prices });
    expect(estimate(regression, "saturation").value).toBeCloseTo(12, 7);
    expect(estimate(regression, "steepness").value).toBeCloseTo(1.6, 8);
    expect(estimate(regression, "halfway").value).toBeCloseTo(8000, 4);
    expect(estimate(regression, "price").value).toBeCloseTo(-0.2, 8);
    const last = incomes.at(-1)!;
    expect(regression.lastElasticity).toBeCloseTo(1.6 * (1 - 1 / (1 + (8000 / last) ** 1.6)), 8);
    const withoutPrice = saturationRegression({
      demand: incomes.map((level) => 12 / (1 + (8000 / level) ** 1.6)),
      gdp: incomes,
    });
    expect(withoutPrice.estimates.map(({ term }) => term)).toEqual(["saturation", "steepness", "halfway"]);
    expect(estimate(withoutPrice, "saturation").value).toBeCloseTo(12, 7);
  });
});

describe("gaps", () => {
  const gap = (series: readonly number[]): number[] =>
    series.map((value, year) => (year === 4 ? NaN : value));
  const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, year) => year !== 4);

  test("a year with a gap is left out, and the trend goes on counting", () => {
    const whole = logRegression({ demand: gap(demand), gdp, price }, true);
    expect(whole.observations).toBe(9);
    const made = demand.map((_, year) => Math.exp(0.02 * year) * gdp[year]! ** 0.5);
    const trend = estimate(logRegression({ demand: gap(made), gdp }, true), "trend");
    expect(trend.value).toBeCloseTo(0.02, 10);
  });

  test("without a trend the rows left are all that counts, but no pair of neighbours spans the gap", () => {
    const gapped = logRegression({ demand, gdp: gap(gdp), price }, false);
    const short = logRegression({ demand: without(demand), gdp: without(gdp), price: without(price) }, false);
    expect(gapped.estimates).toEqual(short.estimates);
    expect(gapped.durbinWatson).toBeLessThan(short.durbinWatson);
    expect(durbinWatson([1, -1, NaN, 2])).toBeCloseTo(4 / 6, 14);
  });
});

describe("what cannot be told", () => {
  const reasonOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof Unidentified) return `${error.reason} ${error.detail}`;
      throw error;
    }
    return "identified";
  };

  test("GDP that grows at a constant rate is the trend", () => {
    const steady = demand.map((_, year) => 100 * 1.03 ** year);
    expect(reasonOf(() => logRegression({ demand, gdp: steady }, true))).toMatch(/^dependent [01]$/);
    expect(reasonOf(() => logRegression({ demand, gdp: steady }, false))).toBe("identified");
  });

  test("a price that follows GDP, and a series that never changes", () => {
    const following = gdp.map((value) => 7 * value ** -1.5);
    expect(reasonOf(() => logRegression({ demand, gdp, price: following }, true))).toMatch(
      /^dependent [01]$/,
    );
    expect(reasonOf(() => logRegression({ demand, gdp, price: gdp.map(() => 6.1) }, true))).toBe(
      "dependent 1",
    );
    expect(reasonOf(() => logRegression({ demand, gdp: gdp.map(() => 55.5) }, false))).toBe("dependent 0");
    expect(reasonOf(() => logRegression({ demand: demand.map(() => 3.3), gdp }, false))).toBe("constant 0");
    expect(reasonOf(() => saturationRegression({ demand: demand.map(() => 3.3), gdp }))).toBe("constant 0");
  });

  test("too few years", () => {
    const few = (series: readonly number[]): number[] => series.slice(0, 3);
    expect(reasonOf(() => logRegression({ demand: few(demand), gdp: few(gdp) }, true))).toBe("too-few 4");
    expect(reasonOf(() => logRegression({ demand: [], gdp: [] }, false))).toBe("too-few 3");
    expect(reasonOf(() => saturationRegression({ demand: few(demand), gdp: few(gdp) }))).toBe("too-few 4");
  });

  test("demand that grows with income without an end, or falls", () => {
    const endless = gdp.map((value) => 2 * value ** 1.2);
    const falling = gdp.map((value, year) => (500 / value) * (1 + 0.001 * Math.sin(year)));
    expect(reasonOf(() => saturationRegression({ demand: endless, gdp }))).toBe("no-saturation 0");
    expect(reasonOf(() => saturationRegression({ demand: falling, gdp }))).toBe("no-saturation 0");
  });
});

test("demand by elasticities", () => {
  const change = { driver: 1.2, elasticity: 0.8, priceRatio: 1.1, priceElasticity: -0.1 };
  // 1.2^0.8 = 1.157031005, 1.1^−0.1 = 0.990514268.
  expect(elasticDemand(100, change)).toBeCloseTo(114.6055707, 6);
  expect(elasticDemand(100, { ...change, driver: 1, priceRatio: 1 })).toBe(100);
});
