/** Survival against closed forms, values with 40 digits, and what every survival function is. */
import fc from "../../support/properties";
import type { LifetimeDistribution } from "../../../src/model/stocks/lifetime";
import { survivalOf } from "../../../src/model/stocks/survival";
import { weibullFromMoments } from "../../../src/model/stocks/weibull-from-moments";
import { anyLifetime, lifetimeFromOne } from "./arbitrary";

const surviving = (distribution: LifetimeDistribution, lifetime: number, spread: number, age: number) =>
  survivalOf({ distribution, lifetime, spread })(age);

test.each<[LifetimeDistribution, number, number, number, number]>([
  ["fixed", 5, 0, 4.999, 1],
  ["fixed", 5, 0, 5, 0],
  ["normal", 30, 9, 30, 0.5],
  ["normal", 30, 9, 0, 0.999570939666803],
  ["normal", 30, 9, 39, 0.158655253931457],
  ["folded-normal", 10, 10, 10, 0.522750131948179],
  ["weibull-scale-shape", 20, 2.5, 20, Math.exp(-1)],
  ["weibull-scale-shape", 13.9, 2.2, 10, 0.615954501069564],
  ["weibull", 20, 20, 20, Math.exp(-1)],
])("%s of %d and %d at age %d survives to %d", (distribution, lifetime, spread, age, share) => {
  expect(surviving(distribution, lifetime, spread, age)).toBeCloseTo(share, 13);
});

test("mean and standard deviation of a lognormal are those of the lognormal itself", () => {
  // sigma² = ln 2 where both are equal: the median is mean / √2, and one sigma above it is that times exp(√ln 2).
  const median = 20 / Math.SQRT2;
  expect(surviving("lognormal", 20, 20, median)).toBeCloseTo(0.5, 14);
  expect(surviving("lognormal", 20, 20, median * Math.exp(Math.sqrt(Math.LN2)))).toBeCloseTo(
    0.158655253931457,
    14,
  );
});

test.each<[LifetimeDistribution, number, number]>([
  ["lognormal", 30, 9],
  ["lognormal", 10, 12],
  ["weibull", 30, 9],
  ["weibull", 10, 12],
])("%s has the mean %d and the standard deviation %d it was asked for", (distribution, lifetime, spread) => {
  // E L = ∫ S, E L² = ∫ 2 a S: by Simpson's rule in a = u³, which tames the long tail.
  const survival = survivalOf({ distribution, lifetime, spread });
  const steps = 20_000;
  const width = Math.cbrt(lifetime * 400) / steps;
  let mean = 0;
  let square = 0;
  for (let step = 0; step <= steps; step += 1) {
    const u = step * width;
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    const part = (weight * width * 3 * u * u * survival(u ** 3)) / 3;
    mean += part;
    square += 2 * u ** 3 * part;
  }
  expect(mean / lifetime).toBeCloseTo(1, 7);
  expect(Math.sqrt(square - mean * mean) / spread).toBeCloseTo(1, 5);
});

test("the shape of a Weibull follows from its moments", () => {
  expect(weibullFromMoments(20, 20).shape).toBeCloseTo(1, 13);
  // Shape 2 is the Rayleigh distribution: sd / mean = √(4 / π − 1).
  const rayleigh = weibullFromMoments(10, 10 * Math.sqrt(4 / Math.PI - 1));
  expect(rayleigh.shape).toBeCloseTo(2, 12);
  expect(rayleigh.scale).toBeCloseTo(20 / Math.sqrt(Math.PI), 11);
  // Shape ½: mean 2 scale, variance 20 scale².
  expect(weibullFromMoments(2, Math.sqrt(20)).shape).toBeCloseTo(0.5, 13);
});

test("no Weibull for a spread beyond 100 means", () => {
  for (const sd of [0, -1, 1001, NaN]) expect(() => weibullFromMoments(10, sd)).toThrow(RangeError);
});

test("survival falls, and stays between 0 and 1", () => {
  const ages = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(anyLifetime, ages, ages, (lifetime, one, other) => {
      const [young, old] = [Math.min(one, other), Math.max(one, other)].map(survivalOf(lifetime));
      expect(old).toBeGreaterThanOrEqual(0);
      expect(young).toBeLessThanOrEqual(1);
      expect(old! - young!).toBeLessThanOrEqual(1e-15);
    }),
  );
});

test("all are in use at age 0, but for the share of a normal lifetime below 0", () => {
  fc.assert(
    fc.property(lifetimeFromOne, (lifetime) => {
      expect(survivalOf(lifetime)(0)).toBe(1);
    }),
  );
  expect(surviving("normal", 5, 5, 0)).toBeCloseTo(0.841344746068543, 14);
});

test("no lifetime leads to NaN, however short or long", () => {
  const size = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  const kinds: LifetimeDistribution[] = ["fixed", "normal", "folded-normal", "lognormal", "weibull"];
  const age = fc.oneof(size, fc.constant(0), fc.double({ min: 0, max: 100, noNaN: true }));
  const ratios = fc.double({ min: 1e-200, max: 100, noNaN: true, minExcluded: true });
  fc.assert(
    fc.property(fc.constantFrom(...kinds), size, ratios, age, (distribution, lifetime, ratio, years) => {
      const spread = Math.max(lifetime * ratio, Number.MIN_VALUE);
      fc.pre(distribution !== "weibull" || ratio > 1e-7);
      const share = survivalOf({ distribution, lifetime, spread })(years);
      expect(share >= 0 && share <= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
