/** Columns and rows that hold the words of a sheet. A column of 10 characters is 75 pixels wide. */
import { fitColumns, fitRows } from "../../src/workbook-plan/fit-sheet";
import type { CompiledCell } from "../../src/workbook-plan/compiled-workbook";
import type { StyleName } from "../../src/workbook-plan/styles";
import { row, sheet, value } from "./plan";

const text = (column: number, words: string, style: StyleName = "label"): CompiledCell => ({
  row: 1,
  column,
  value: words,
  style,
});
const plan = sheet("s", "S", [row(value(1, "x"))], { print: { orientation: "landscape", titleRows: "" } });
const planned = [10, 10, 10];
/** 12 Japanese characters of 10 points: 160 pixels. */
const long = "精".repeat(12);

test("words that fit leave the planned widths", () => {
  expect(fitColumns(plan, [text(1, "Copper"), text(2, "kt")], planned)).toEqual(planned);
});

test("words run over blank cells beside them", () => {
  const blank: CompiledCell = { row: 1, column: 2, value: null, style: "unit" };
  expect(fitColumns(plan, [text(1, long), blank, text(3, "")], planned)).toEqual(planned);
});

test("a filled cell beside them stops them: their column grows by what is missing", () => {
  // 160 pixels in room for 165, and 5 of padding on both sides, less 75 are 100, and a character is 7.
  expect(fitColumns(plan, [text(1, long), text(2, "kt")], planned)).toEqual([10 + 15, 10, 10]);
});

test("of the columns they run over, the widest grows", () => {
  const cells = [text(1, "精".repeat(30)), text(3, "kt")];
  const [first, second] = fitColumns(plan, cells, [10, 20, 10]);
  expect([first, second! > 20]).toEqual([10, true]);
});

test("a formula that shows nothing stops them, too", () => {
  const empty: CompiledCell = { row: 1, column: 2, value: "", formula: "A2", style: "note" };
  expect(fitColumns(plan, [text(1, long), empty], planned)[0]).toBeGreaterThan(10);
});

test("beyond the printed columns words run on freely", () => {
  const printed = { ...plan, print: { ...plan.print, lastColumn: 2 } };
  expect(fitColumns(printed, [text(3, long)], planned)).toEqual(planned);
  expect(fitColumns(printed, [text(2, long)], planned)[1]).toBeGreaterThan(10);
});

test("a row with a planned height grows to the lines of its wrapping words; one without is Excel's to fit", () => {
  const low = { ...plan, rows: [{ height: 18, cells: [] }] };
  const wrapped = text(1, long, "inputTextWrapped");
  // Three lines of 5, 5 and 2 characters, 13 points each.
  const [fitted] = fitRows(low, [wrapped], planned);
  expect(fitted!.height).toBeGreaterThanOrEqual(3 * 13);
  expect(fitted!.height).toBeLessThan(3 * 15);
  expect(fitRows(low, [text(1, "精", "inputTextWrapped")], planned)).toEqual([{ row: 1, height: 18 }]);
  expect(fitRows(plan, [wrapped], planned)).toEqual([]);
});

test("words that all but fill a line get the room of two: paper sets them a little wider", () => {
  const low = { ...plan, rows: [{ height: 10, cells: [] }] };
  const heightOf = (words: string) => fitRows(low, [text(1, words, "noteWrapped")], planned)[0]!.height;
  const short = heightOf("ore");
  // Of the 70 pixels that a cell of 75 has, the first takes 66 and the second 69.
  expect(heightOf(`${"n".repeat(5)} ${"n".repeat(5)}`)).toBe(short);
  expect(heightOf(`${"n".repeat(6)} ${"n".repeat(4)}i`)).toBeGreaterThan(short);
});

test("lines with Japanese characters are higher than others", () => {
  const low = { ...plan, rows: [{ height: 10, cells: [] }] };
  const [japanese, latin] = [long, "zinc ".repeat(5)].map(
    (words) => fitRows(low, [text(1, words, "inputTextWrapped")], planned)[0]!.height,
  );
  expect(japanese).toBeGreaterThan(latin!);
});
