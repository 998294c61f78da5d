/** Two sections with the same words, as people leave them; places by hand. */
import { alignedRows } from "../../../src/excel/live/aligned-rows";
import type { InputSheet } from "../../../src/roadmap/input-sheet";

const labels = ["Copper", "Mined", "Refined", "", "Zinc", "Mined", "Refined"];
const anchors = new Map(labels.map((text, index) => [index + 1, text === "" ? [] : [{ column: 1, text }]]));
const sheet: InputSheet = {
  id: "s",
  inputs: [],
  anchors,
  identified: new Set(),
  headings: { row: 1, anchors: [] },
  rows: labels.length,
  columns: 1,
};
const isFigure = (label: string): boolean => /^(Mined|Refined|\?)$/.test(label);
const rowsOf = (standing: readonly string[]): Set<number> =>
  new Set(standing.flatMap((label, index) => (isFigure(label) ? [index + 1] : [])));

const placesIn = (standing: readonly string[], plan = sheet): (number | undefined)[] => {
  const grid = standing.map((label) => [label]);
  const formulas = { planned: rowsOf(labels), found: rowsOf(standing) };
  const places = alignedRows(plan, grid, new Map([[1, 1]]), formulas);
  return labels.map((_, index) => places.get(index + 1));
};

test.each<[string, string[], (number | undefined)[]]>([
  ["as built", labels, [1, 2, 3, 4, 5, 6, 7]],
  ["a row deleted", ["Copper", "Refined", "", "Zinc", "Mined", "Refined"], [1, undefined, 2, 3, 4, 5, 6]],
  ["a row emptied", ["Copper", "", "Refined", "", "Zinc", "Mined", "Refined"], [1, 2, 3, 4, 5, 6, 7]],
  ["a row renamed", ["Copper", "?", "Refined", "", "Zinc", "Mined", "Refined"], [1, 2, 3, 4, 5, 6, 7]],
  [
    "rows added",
    ["x", "Copper", "Mined", "y", "Refined", "", "Zinc", "Mined", "Refined"],
    [2, 3, 5, 6, 7, 8, 9],
  ],
  ["the end emptied", ["Copper", "Mined", "Refined", "", "Zinc", "Mined"], [1, 2, 3, 4, 5, 6, 7]],
])("%s", (_, standing, expected) => {
  expect(placesIn(standing)).toEqual(expected);
});

test("a row with an identifier is found where people moved it, and nowhere once it is gone", () => {
  const known = { ...sheet, identified: new Set([1, 5]) };
  expect(placesIn(["Zinc", "Copper", "Mined", "Refined"], known)).toEqual([2, 3, 4, 5, 1, 6, 7]);
  expect(placesIn(["Mined", "Refined", "", "Zinc", "Mined", "Refined"], known)[0]).toBeUndefined();
});
