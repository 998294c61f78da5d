/** Distributions against tables, against values computed to 40 digits elsewhere, and against their own identities. */
import fc from "../../support/properties";
import { incompleteBeta } from "../../../src/model/statistics/incomplete-beta";
import { incompleteGamma } from "../../../src/model/statistics/incomplete-gamma";
import { logBeta, logGamma } from "../../../src/model/statistics/log-gamma";
import { normalQuantile } from "../../../src/model/statistics/normal-cdf";
import { studentCdf, studentQuantile, studentTwoSided } from "../../../src/model/statistics/student-t";
import { digits } from "./digits";

describe("the gamma and beta functions", () => {
  test.each([
    [0.001, 6.90717888538385368],
    [0.5, 0.572364942924700087],
    [3.7, 1.42807232666538792],
    [9.99, 12.7793152143501929],
    [100, 359.134205369575399],
    [12345.6, 103959.185066168456],
  ])("ln Γ(%d)", (x, value) => {
    expect(digits(logGamma(x), value)).toBeGreaterThan(14);
  });

  test("Γ of whole numbers is a factorial", () => {
    for (let n = 2, factorial = 1; n <= 20; n += 1) {
      factorial *= n;
      expect(digits(Math.exp(logGamma(n + 1)), factorial)).toBeGreaterThan(13);
    }
  });

  test("B(a, b) of whole numbers, and of a large and a small one", () => {
    expect(digits(logBeta(2, 3), Math.log(1 / 12))).toBeGreaterThan(14);
    // For large a, B(a, 1) is 1/a.
    expect(digits(logBeta(1e12, 1), -Math.log(1e12))).toBeGreaterThan(14);
    expect(logBeta(0.3, 70)).toBe(logBeta(70, 0.3));
  });

  test.each([
    [0.3, 2.5, 0.5, 0.018927124071945654],
    [0.9, 8, 3, 0.9298091736],
    [0.001, 0.5, 40, 0.22208013236431179],
    [0.5, 300, 310, 0.65732518251491629],
  ])("I(%d; %d, %d)", (share, a, b, value) => {
    expect(digits(incompleteBeta({ share, rest: 1 - share }, a, b), value)).toBeGreaterThan(12.5);
  });

  test.each([
    [0.5, 0.1, 0.34527915398142297, 0.65472084601857703],
    [3, 2, 0.32332358381693654, 0.67667641618306346],
    [3, 20, 0.99999954448504944, 4.5551495055892128e-7],
    [50, 30, 0.00051889146254803429, 0.99948110853745197],
    [50, 80, 0.99986921602340859, 0.00013078397659141034],
  ])("P and Q(%d, %d)", (a, x, lower, upper) => {
    const shares = incompleteGamma(a, x);
    expect(digits(shares.lower, lower)).toBeGreaterThan(12.5);
    expect(digits(shares.upper, upper)).toBeGreaterThan(12.5);
  });

  test("the ends of both", () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(incompleteBeta({ share: 0, rest: 1 }, 2, 3)).toBe(0);
    expect(incompleteBeta({ share: 1, rest: 0 }, 2, 3)).toBe(1);
  });
});

describe("Student's t", () => {
  test.each([
    [-2, 1, 0.14758361765043327],
    [-2, 2.5, 0.078695747878982993],
    [-4.5, 7, 0.0013991650389213149],
    [-0.001, 3, 0.49963244748473047],
    [-12, 30, 2.790092707599628e-13],
    [1.5, 120, 0.93187958238464007],
    [-2, 1e6, 0.022750266925659604],
    [-40, 4, 1.1670081613006343e-6],
  ])("below %d with %d degrees of freedom", (t, degrees, share) => {
    expect(digits(studentCdf(t, degrees), share)).toBeGreaterThan(12);
  });

  // Abramowitz and Stegun, table 26.10, two-sided 0.95 and 0.99.
  test.each([
    [1, 12.706, 63.657],
    [2, 4.303, 9.925],
    [5, 2.571, 4.032],
    [10, 2.228, 3.169],
    [30, 2.042, 2.75],
    [120, 1.98, 2.617],
  ])("the quantiles of %d degrees as printed", (degrees, t95, t99) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(t95, 3);
    expect(studentQuantile(0.995, degrees)).toBeCloseTo(t99, 3);
  });

  test("with one degree it is Cauchy's, with two it has a closed form", () => {
    for (const share of [1e-9, 0.01, 0.2, 0.3, 0.499]) {
      expect(digits(studentQuantile(share, 1), -1 / Math.tan(Math.PI * share))).toBeGreaterThan(12);
      const closed = (2 * share - 1) / Math.sqrt(2 * share * (1 - share));
      expect(digits(studentQuantile(share, 2), closed)).toBeGreaterThan(12);
    }
  });

  test("quantile and share are inverse", () => {
    const share = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
    const degrees = fc.double({ min: 0.3, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(share, degrees, (wanted, freedom) => {
        const t = studentQuantile(wanted, freedom);
        expect(digits(studentCdf(t, freedom), wanted)).toBeGreaterThan(12);
        expect(digits(studentTwoSided(t, freedom), 2 * wanted)).toBeGreaterThan(11);
      }),
    );
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(studentQuantile(0, 3)).toBe(-Infinity);
    expect(studentQuantile(1, 3)).toBe(Infinity);
  });

  test("with many degrees it is the normal distribution", () => {
    expect(studentQuantile(0.975, 1e13)).toBeCloseTo(normalQuantile(0.975), 11);
  });
});
