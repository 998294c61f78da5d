import fc from "../../support/properties";
import { pastUse } from "../../../src/model/secondary/past-use";

const use = [
  { year: 2001, value: 200 },
  { year: 2003, value: 288 },
  { year: 2005, value: 300 },
];
const output = [
  { year: 1999, value: 50 },
  { year: 2001, value: 100 },
];

test("published years are as published, those between grow at one rate, those before follow mine output", () => {
  const found = pastUse({ use, output }, 1999, 2004);
  expect(found.map(({ basis }) => basis)).toEqual([
    "output",
    "output",
    "published",
    "between",
    "published",
    "between",
  ]);
  const expected = [100, 200 / Math.SQRT2, 200, 240, 288, Math.sqrt(288 * 300)];
  found.forEach(({ value }, index) => {
    expect(value).toBeCloseTo(expected[index]!, 9);
  });
});

test("where nothing but the base year is known, use follows mine output", () => {
  const values = pastUse({ use: [{ year: 2001, value: 300 }], output }, 1999, 2000).map(({ value }) => value);
  expect(values[0]).toBeCloseTo(150, 9);
  expect(values[1]).toBeCloseTo(300 / Math.SQRT2, 9);
});

test("without any use there is no history", () => {
  expect(() => pastUse({ use: [], output }, 1999, 2000)).toThrow(RangeError);
});

test("twice the published use is twice the history", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), (value) => {
      const once = pastUse({ use: [{ year: 2001, value }], output }, 1999, 2000);
      const twice = pastUse({ use: [{ year: 2001, value: 2 * value }], output }, 1999, 2000);
      once.forEach((found, index) => {
        expect(twice[index]!.value / found.value).toBeCloseTo(2, 9);
      });
    }),
  );
});
