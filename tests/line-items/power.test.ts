/** Powers against exact ones. */
import fc from "../support/properties";
import { powerOf } from "../../src/line-items/power";

test.each([
  [1.5, 2, 2.25],
  [-2, 3, -8],
  [2, 64, 18446744073709551616],
  [7, 1, 7],
  [7, 0, 1],
  [4, -0.5, 0.5],
  [2, -3, 0.125],
  [2, 100, 1267650600228229401496703205376],
  [1e200, 2, Infinity],
  [0, 5, 0],
])("%d to the power of %d is %d", (base, exponent, result) => {
  expect(powerOf(base, exponent)).toBe(result);
});

test("growth over years keeps fourteen digits", () => {
  // Whole numbers of thousandths are raised exactly, as big integers.
  fc.assert(
    fc.property(
      fc.integer({ min: 900, max: 1100 }),
      fc.integer({ min: 1, max: 64 }),
      (thousandths, years) => {
        const exact = Number(BigInt(thousandths) ** BigInt(years)) / Number(1000n ** BigInt(years));
        expect(Math.abs(powerOf(thousandths / 1000, years) / exact - 1)).toBeLessThan(1e-14);
      },
    ),
  );
});
