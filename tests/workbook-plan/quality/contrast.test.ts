import { contrastRatio } from "../../../src/workbook-plan/quality/contrast";

// Pairs whose ratio is widely published: 767676 is the palest grey that is legible on white.
test.each([
  ["000000", "FFFFFF", 21],
  ["FFFFFF", "FFFFFF", 1],
  ["767676", "FFFFFF", 4.54],
  ["777777", "FFFFFF", 4.48],
  ["0000FF", "FFFFFF", 8.59],
  ["FF0000", "FFFFFF", 4.0],
])("%s on %s has a ratio of %d", (text, ground, ratio) => {
  expect(contrastRatio(text, ground)).toBeCloseTo(ratio, 2);
});

test("text and ground may change places", () => {
  expect(contrastRatio("0B4F8A", "FFF8DB")).toBe(contrastRatio("FFF8DB", "0B4F8A"));
});
