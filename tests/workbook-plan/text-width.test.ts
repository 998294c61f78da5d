/** Widths of texts, against those that the metrics of the font (Carlito, which measures as Calibri does) give. */
import { lineCount, textPixels } from "../../src/workbook-plan/text-width";

const regular = { size: 10, bold: false };

test.each([
  ["Refined use in the base year", 152.69],
  ["Energía solar", 69.88],
])("%s", (text, pixels) => {
  expect(textPixels(text, regular)).toBeGreaterThan(pixels * 0.99);
  expect(textPixels(text, regular)).toBeLessThan(pixels * 1.05);
});

test.each([
  ["Refined use in the base year", 156.03],
  ["Energía solar", 71.39],
])("%s in bold", (text, pixels) => {
  expect(textPixels(text, { size: 10, bold: true })).toBeGreaterThan(pixels);
});

test("a Japanese character is as wide as the font is high: 13.33 pixels at 10 points", () => {
  expect(textPixels("精製消費量", regular)).toBeCloseTo((5 * 10 * 96) / 72, 9);
});

test("words wrap between spaces, Japanese between characters, and a long word over lines", () => {
  expect(lineCount("two words", regular, 200)).toBe(1);
  expect(lineCount("two words", regular, 40)).toBe(2);
  expect(lineCount("精製消費量", regular, 40)).toBe(2);
  expect(lineCount("無".repeat(6), regular, 40)).toBe(2);
  expect(lineCount("m".repeat(30), regular, 100)).toBe(4);
});
