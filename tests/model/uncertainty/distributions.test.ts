/** Distributions against their closed forms, draws that go together as stated, and a generator that never changes. */
import fc from "../../support/properties";
import { betaQuantiles } from "../../../src/model/uncertainty/beta-quantile";
import { choleskyFactor } from "../../../src/model/uncertainty/cholesky";
import type { Distribution } from "../../../src/model/uncertainty/distribution";
import { drawShares } from "../../../src/model/uncertainty/draw-shares";
import { pertCovering } from "../../../src/model/uncertainty/pert-covering";
import { quantileFunction } from "../../../src/model/uncertainty/quantile-function";
import { randomStream } from "../../../src/model/uncertainty/random-source";
import { randomWords } from "../../../src/model/uncertainty/random-words";
import { correlationOfRanks, ranksOf } from "../../../src/model/uncertainty/rank-correlation";
import { incompleteBeta } from "../../../src/model/statistics/incomplete-beta";
import { normalQuantile } from "../../../src/model/statistics/normal-cdf";

const rankCorrelation = (x: ArrayLike<number>, y: ArrayLike<number>): number =>
  correlationOfRanks(ranksOf(x), ranksOf(y));

const draws = 20_000;
const [shares = new Float64Array(0)] = drawShares(["test"], { draws, seed: 7 });

function moments(distribution: Distribution): [number, number] {
  const values = shares.map(quantileFunction(distribution));
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws)];
}

// Mean and standard deviation in closed form; PERT with λ = 4 as the beta distribution that it is.
const closedForms: readonly (readonly [Distribution, number, number])[] = [
  [{ kind: "uniform", low: 2, high: 8 }, 5, Math.sqrt(3)],
  [{ kind: "triangular", low: 1, base: 2, high: 6 }, 3, Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18)],
  [{ kind: "pert", low: 0, base: 1, high: 4 }, 8 / 6, Math.sqrt(((8 / 6) * (4 - 8 / 6)) / 7)],
  [{ kind: "pert", low: 0, base: 6, high: 6 }, 5, Math.sqrt(5 / 7)],
  [{ kind: "pert", low: -1, base: -1, high: 5 }, 0, Math.sqrt(5 / 7)],
  [{ kind: "normal", mean: 3, sd: 2 }, 3, 2],
  [{ kind: "lognormal", mean: 30, sd: 9 }, 30, 9],
];

test.each(closedForms)(
  "%j has the mean and standard deviation of its closed form",
  (distribution, mean, sd) => {
    const [foundMean, foundSd] = moments(distribution);
    expect(Math.abs(foundMean - mean)).toBeLessThan(sd * 1e-3);
    expect(Math.abs(foundSd / sd - 1)).toBeLessThan(0.005);
  },
);

test("a range of no width has one value", () => {
  for (const kind of ["pert", "triangular"] as const) {
    expect(quantileFunction({ kind, low: 4, base: 4, high: 4 })(0.3)).toBe(4);
  }
});

test.each<Distribution>([
  { kind: "pert", low: 2, base: 1, high: 3 },
  { kind: "triangular", low: 0, base: 4, high: 3 },
  { kind: "uniform", low: 2, high: 1 },
  { kind: "normal", mean: 0, sd: -1 },
  { kind: "lognormal", mean: 0, sd: 1 },
])("%j is refused", (distribution) => {
  expect(() => quantileFunction(distribution)).toThrow(RangeError);
});

test.each([
  { most: 5, miss: 1e-7 },
  { most: 1000, miss: 1e-4 },
])("the beta table read backwards gives the share back, for parameters up to $most", ({ most, miss }) => {
  const parameter = fc.double({ min: 1, max: most, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, share) => {
      const value = betaQuantiles(a, b)(share);
      expect(Math.abs(incompleteBeta({ share: value, rest: 1 - value }, a, b) - share)).toBeLessThan(miss);
    }),
  );
});

test("values rise with the share, also where cells meet", () => {
  const parameter = fc.double({ min: 1, max: 5, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, (a, b) => {
      const values = Array.from({ length: 4001 }, (_, place) => place / 4000).map(betaQuantiles(a, b));
      expect(values).toEqual([...values].sort((one, other) => one - other));
    }),
  );
});

test("quartiles of the widened distribution are the cited ones where it is symmetric", () => {
  const wide = pertCovering({ low: 4, base: 5, high: 6 }, 0.5);
  const quantile = quantileFunction({ kind: "pert", ...wide });
  expect([quantile(0.25), quantile(0.75)]).toEqual([expect.closeTo(4, 7), expect.closeTo(6, 7)]);
});

test("half of the widened distribution lies between the cited quartiles", () => {
  const quantile = quantileFunction({
    kind: "pert",
    ...pertCovering({ low: 0.579, base: 0.757, high: 1.101 }, 0.5),
  });
  const inside = shares.map(quantile).filter((value) => value >= 0.579 && value <= 1.101).length;
  expect(inside / draws).toBeCloseTo(0.5, 3);
});

test("correlations of normal scores are as stated", () => {
  const stated = [
    [1, 0.8, -0.3],
    [0.8, 1, 0.1],
    [-0.3, 0.1, 1],
  ];
  const factor = choleskyFactor(stated);
  if (factor === undefined) throw new Error("These correlations are possible.");
  const lists = drawShares(["a", "b", "c"], { draws, seed: 1, factor });
  const scores = lists.map((list) => list.map(normalQuantile));
  const found = scores.map((one) =>
    scores.map((other) => one.reduce((sum, score, draw) => sum + score * (other[draw] ?? 0), 0) / draws),
  );
  found.flat().forEach((correlation, place) => {
    expect(Math.abs(correlation - (stated.flat()[place] ?? 0))).toBeLessThan(0.02);
  });
  expect(rankCorrelation(lists[0]!, lists[1]!)).toBeCloseTo((6 / Math.PI) * Math.asin(0.4), 1);
});

test("impossible correlations are none", () => {
  expect(
    choleskyFactor([
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]),
  ).toBeUndefined();
  expect(
    choleskyFactor([
      [1, 1],
      [1, 1],
    ]),
  ).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test("the generator gives its authors' numbers", () => {
  const next = randomWords([1, 2, 3, 4]);
  expect(Array.from({ length: 8 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849,
  ]);
  expect(() => randomWords([0, 0, 0, 0])).toThrow(RangeError);
});

test("the same seed and name give the same numbers, others give others", () => {
  const first = (seed: number, name: string) => randomStream(seed, name)();
  expect(first(1, "copper.elasticity.income")).toBe(1327706917);
  expect(new Set([first(1, "a"), first(2, "a"), first(1, "b"), first(0, "a")]).size).toBe(4);
});

test("one share lies in each stratum", () => {
  const places = [...shares].map((share) => Math.floor(share * draws)).sort((a, b) => a - b);
  expect(places).toEqual(Array.from({ length: draws }, (_, place) => place));
});

test("ranks correlate with ties as Spearman's coefficient says", () => {
  // Squared differences of ranks: 1 − 6 · 2 / (4 · 15); with ties by Pearson's coefficient of mean ranks.
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 40, 30])).toBeCloseTo(0.8, 12);
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
});
