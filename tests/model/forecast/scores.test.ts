/** Scores worked out by hand from the definitions of the M4 competition. */
import { backTest, backTestOrigins } from "../../../src/model/forecast/back-test";
import {
  coverage,
  intervalScore,
  naiveError,
  scaledBias,
  scaledError,
  symmetricError,
} from "../../../src/model/forecast/forecast-scores";

const past = [10, 12, 11, 15];

test("errors", () => {
  // Changes of 2, 1 and 4.
  expect(naiveError(past)).toBeCloseTo(7 / 3, 12);
  const outcome = { past, actual: [14, 20], mean: [16, 16] };
  expect(scaledError(outcome)).toBeCloseTo(3 / (7 / 3), 12);
  expect(scaledBias(outcome)).toBeCloseTo(-1 / (7 / 3), 12);
  // 200 × 2 / 30 and 200 × 4 / 36.
  expect(symmetricError(outcome)).toBeCloseTo((400 / 30 + 800 / 36) / 2, 12);
  expect(symmetricError({ past, actual: [0], mean: [0] })).toBe(0);
});

test("bands", () => {
  const outcome = { past, actual: [14, 20], lower: [13, 14], upper: [17, 18] };
  expect(coverage(outcome)).toBe(0.5);
  // Widths of 4; the second is 2 above, which counts 40 times.
  expect(intervalScore(outcome, 0.95)).toBeCloseTo((4 + 4 + 40 * 2) / 2 / (7 / 3), 10);
});

test("a back-test begins at half of the series, with at least five values", () => {
  expect(backTestOrigins(20, 5)).toEqual([10, 15]);
  expect(backTestOrigins(7, 2)).toEqual([5, 5]);
  expect(backTestOrigins(300, 10)).toEqual([251, 290]);
});

test("drift makes no error on a line, where the naive forecast lags behind", () => {
  const { origins, method, naive } = backTest([1, 2, 3, 4, 5, 6, 7, 8], 2, "drift");
  expect(origins).toBe(2);
  expect(method.scaledError).toBeCloseTo(0, 12);
  expect(naive.scaledError).toBeCloseTo(1.5, 12);
  expect(naive.bias).toBeCloseTo(-1.5, 12);
});

test("only what came before an origin is known there", () => {
  const values = [3, 4, 6, 5, 7, 8, 7, 9, 12, 11];
  const [first] = backTestOrigins(values.length, 5);
  const changed = values.map((value, year) => (year < first ? value : value * 2));
  const before = backTest(values, 5, "naive").naive;
  const after = backTest(changed, 5, "naive").naive;
  // One origin: the forecast stays 7 while what came has doubled.
  expect((after.bias - before.bias) * naiveError(values.slice(0, first))).toBeCloseTo(-9.4, 10);
});

test("too short a series is refused", () => {
  expect(() => backTest([1, 2, 3, 4, 5], 2, "drift")).toThrow(RangeError);
});
