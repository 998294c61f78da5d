/** Unit conversions against exact definitions and printed prices. */
import fc from "../support/properties";
import { failure, table, value } from "./calls";

describe("masses", () => {
  test.each([
    [1, "short ton", "t", 0.90718474],
    [1, "lt", "kg", 1016.0469088],
    [1, "lb", "kg", 0.45359237],
    [1, "Mlb", "kt", 0.45359237],
    [1, "Mt", "kt", 1000],
    [26717.225, "kt", "Mt", 26.717225],
    [2204.62262184878, "libras", "toneladas", 1],
    [1, "tonne", "metric ton", 1],
    [5, "KG", "g", 5000],
    [null, "t", "kt", 0],
  ])("%s %s in %s is %d", (quantity, from, to, result) => {
    expect(value("convert", quantity, from, to)).toBeCloseTo(result, 10);
  });
});

describe("prices", () => {
  test.each([
    [9142.1, "$/t", "¢/lb", 414.6786805777],
    [9142.1, "US$/t", "US$/lb", 4.146786805777],
    [2775.8, "USD / tonne", "$ / lb", 1.259081700646],
    [1, "$/lb", "$/kg", 2.2046226218],
    [100, "c/lb", "$/lb", 1],
  ])("%d %s in %s is %d", (price, from, to, result) => {
    expect(value("convert", price, from, to)).toBeCloseTo(result, 9);
  });
});

describe("concentrate and contained metal", () => {
  test.each([
    [100, "kt concentrate 28%", "kt contained", 28],
    [28, "kt", "kt concentrate 28 %", 100],
    [100, "t concentrado 27,5 %", "t contenido", 27.5],
    [56, "kt concentrate 25%", "kt concentrate 28%", 50],
    [5, "kt concentrate", "t concentrate", 5000],
    [5, "kt concentrate 28%", "t concentrate", 5000],
  ])("%d %s in %s is %d", (quantity, from, to, result) => {
    expect(value("convert", quantity, from, to, "copper")).toBeCloseTo(result, 9);
  });

  test("without a grade there is no figure", () => {
    expect(failure("convert", 100, "kt concentrate", "kt contained", "copper")).toBe(
      "#N/A Concentrate converts to metal by its grade, and none is cited: add yours, as in 'kt concentrate 28%'.",
    );
  });

  test.each(["kt concentrate 0%", "kt concentrate 130%"])("%s is refused", (unit) => {
    expect(failure("convert", 1, unit, "kt")).toBe(
      `#VALUE! The grade in '${unit}' must be above 0 % and at most 100 %.`,
    );
  });
});

describe("refused", () => {
  test.each([
    ["mt", "t", "'mt' could be metric tons or million tonnes. Write t for tonnes or Mt for million tonnes."],
    ["tons", "t", "'tons' could be three tons. Write t for tonnes, st for short tons or lt for long tons."],
    ["kt", "$/t", "kt is a mass of metal and $/t is a price: they do not convert."],
    [
      "$/t",
      "t concentrate",
      "$/t is a price and t concentrate is a mass of concentrate: they do not convert.",
    ],
  ])("%s to %s", (from, to, sentence) => {
    expect(failure("convert", 1, from, to)).toBe(`#VALUE! ${sentence}`);
  });

  test.each(["barrel", "€/t", "$/t/yr", "kt 28%", "/", "$/", "%"])("unknown unit %s", (unit) => {
    expect(failure("convert", 1, unit, "t")).toMatch(/^#VALUE! Unknown unit '/);
  });

  test.each([
    ["short tonne", "Did you mean st (short ton)?"],
    ["US$/short tonne", "Did you mean st (short ton)?"],
    ["long tonnes", "Did you mean lt (long ton)?"],
    ["kilogramm", "Did you mean kg (kilogram)?"],
    ["milion pounds", "Did you mean Mlb (million pounds)?"],
    ["barrel", "Choose kg, t, kt, "],
    ["€/t", "Choose kg, t, kt, "],
  ])("%s: %s", (unit, advice) => {
    expect(failure("convert", 1, unit, "t")).toContain(`#VALUE! Unknown unit '${unit}'. ${advice}`);
  });

  test("an unknown metal, and text in the place of a quantity", () => {
    expect(failure("convert", 1, "t", "kt", "gold")).toContain("Unknown metal 'gold'.");
    expect(failure("convert", "much", "t", "kt")).toBe("#VALUE! The value must be a number, not 'much'.");
    expect(failure("convert", 1, "", "kt")).toMatch(/^#VALUE! The unit is missing\. Choose kg, /);
  });
});

test("there and back again gives the quantity, for every pair of units of one kind", () => {
  const masses = ["g", "kg", "t", "kt", "Mt", "lb", "klb", "Mlb", "st", "lt"];
  const prices = ["US$/t", "$/kg", "¢/lb", "$/lb", "c/st"];
  const pairs = fc.oneof(
    ...[masses, prices].map((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units))),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), pairs, (quantity, [from, to]) => {
      const there = value("convert", quantity, from, to);
      const back = Number(value("convert", there, to, from));
      expect(Math.abs(back - quantity)).toBeLessThanOrEqual(Math.abs(quantity) * 1e-12);
    }),
  );
});

test("a column of quantities", () => {
  expect(table("convert", [[1], [2]], "kt", "t")).toEqual([[1000], [2000]]);
});
