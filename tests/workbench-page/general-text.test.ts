/** The format General as Excel describes it: decimals give way to the width, eleven characters at most, then exponents. */
import fc from "../support/properties";
import { generalText } from "../../src/workbench/page/univer/general-text";

test.each([
  [0, 8, "0"],
  [1 / 3, 8, "0.333333"],
  [-1 / 3, 8, "-0.33333"],
  [1693.000123, 8, "1693"],
  [26717.225, 8, "26717.23"],
  [26717.225, 20, "26717.225"],
  [2 / 3, 20, "0.666666667"],
  [12345678901, 20, "12345678901"],
  [123456789012, 20, "1.23457E+11"],
  [123456789, 8, "1.23E+08"],
  [0.00000000012, 20, "1.2E-10"],
  [123456, 4, "####"],
  [123456, 5, "1E+05"],
  [0.0001, 4, "0"],
])("%p with room for %i characters reads %s", (value, characters, text) => {
  expect(generalText(value, characters)).toBe(text);
});

const largest = 9.99999999999999e307;

test("a text never takes more than its room, and reads as the number it stands for", () => {
  fc.assert(
    fc.property(
      // The range of numbers in Excel.
      fc.double({ noNaN: true, min: -largest, max: largest }),
      fc.integer({ min: 1, max: 30 }),
      (value, room) => {
        const text = generalText(value, room);
        expect(text.length).toBeLessThanOrEqual(room);
        if (!/^(#+|-?0)$/.test(text))
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) / 2);
      },
    ),
  );
});
