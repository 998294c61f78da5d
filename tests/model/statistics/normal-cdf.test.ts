/** Values with 40 digits from the definition through erfc. */
import fc from "../../support/properties";
import { normalCdf, normalQuantile } from "../../../src/model/statistics/normal-cdf";

test.each([
  [-37.5, 4.605353009581955e-308],
  [-30, 4.906713927148187e-198],
  [-10, 7.61985302416052606e-24],
  [-5, 2.86651571879193912e-7],
  [-1.96, 0.0249978951482204341],
  [-0.1, 0.460172162722971015],
  [0, 0.5],
  [1, 0.841344746068542949],
  [3, 0.998650101968369905],
])("normalCdf(%d) is %d", (z, probability) => {
  expect(Math.abs(normalCdf(z) / probability - 1)).toBeLessThan(1e-14);
});

test.each([
  [1e-300, -37.0470962993612025],
  [1e-20, -9.26234008979840749],
  [0.025, -1.95996398454005423],
  [0.3, -0.524400512708040532],
  [0.975, 1.95996398454005423],
])("normalQuantile(%d) is %d", (probability, z) => {
  expect(Math.abs(normalQuantile(probability) / z - 1)).toBeLessThan(1e-14);
});

test("the ends, and what is no probability", () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
});

test("the quantile inverts the cdf, and both sides add up to 1", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
      // Above the middle, the probability itself is rounded: z is known to what one step of it moves.
      const digits = 1e-13 + 1e-16 / Math.exp((-z * z) / 2);
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(digits * Math.max(1, Math.abs(z)));
      expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
    }),
  );
});
