/** Percentiles as PERCENTILE.INC gives them. */
import fc from "../../support/properties";
import { quantile } from "../../../src/model/statistics/quantile";

test("lies between order statistics in a straight line", () => {
  // Excel documents PERCENTILE.INC({1,2,3,4},0.3) as 1.9.
  expect(quantile([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 14);
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([10, 20], 0.5)).toBe(15);
  expect(quantile([7], 0.9)).toBe(7);
});

test("goes from the smallest to the largest and never falls", () => {
  const sample = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(sample, share, share, (values, one, other) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(quantile(sorted, 0)).toBe(sorted[0]);
      expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high));
    }),
  );
});

test("needs a sample, and a share from 0 to 1", () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1, 2], 1.5)).toThrow(RangeError);
  expect(() => quantile([1, 2], NaN)).toThrow(RangeError);
});
