/** Entries in rows that this version has no longer, or on another sheet; Excel itself is not needed for that. */
import { editsOf, type OpenRoadmap } from "../../src/excel/read-back";
import type { Value } from "../../src/line-items/value";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties, shippedTo } from "../../src/roadmap/kept-properties";
import { readEntries } from "../../src/roadmap/dropped-entries";

const roadmap = buildRoadmap({ date: "2026-01-01", metals: ["zinc"] });
const price = "zinc.elasticity.price";
type Cell = string | number | boolean;
const shown = (value: Value): Cell => (value === null || typeof value === "object" ? "" : value);

/** Inputs as an older version built it, with another id for one row, and what stands in its cells now. */
function opened(entries: Readonly<Record<string, Cell>>, then: string): OpenRoadmap {
  const { cells } = roadmap.workbook.sheets.find(({ id }) => id === "inputs")!;
  const width = Math.max(...cells.map(({ column }) => column));
  const grid = Array.from({ length: Math.max(...cells.map(({ row }) => row)) }, () =>
    Array.from({ length: width }, (): Cell => ""),
  );
  for (const { row, column, value } of cells)
    grid[row - 1]![column - 1] = value === price ? then : shown(value);
  for (const [id, value] of Object.entries(entries)) {
    const { row, column } = roadmap.book.item(id);
    grid[row - 1]![column - 1] = value;
  }
  const properties = keptProperties(roadmap).get("inputs") ?? [];
  const kept = properties.map(({ key, value }) => [key, value.replaceAll(`"${price}`, `"${then}`)] as const);
  return {
    origin: JSON.stringify(roadmap.options),
    values: new Map([["inputs", grid]]),
    shipped: new Map([["inputs", shippedTo(new Map(kept))]]),
    dropped: [],
  };
}

test("the figure and the end of its range are found by the id of their row", () => {
  const { retired, edits } = editsOf(roadmap, opened({ [price]: -0.3, [`${price}.low`]: -0.9 }, "zinc.old"));
  expect(retired.map(({ id, value }) => [id, value])).toEqual([
    ["zinc.old", -0.3],
    ["zinc.old.low", -0.9],
  ]);
  expect([...(edits.items ?? [])]).toEqual([]);
});

test("what nobody touched, and what somebody emptied, is no entry", () => {
  expect(editsOf(roadmap, opened({}, "zinc.old")).retired).toEqual([]);
  expect(editsOf(roadmap, opened({ [price]: "" }, "zinc.old")).retired).toEqual([]);
});

test("an input that this version has on another sheet is read where the older one had it", () => {
  const moved = "agreed.name";
  const { retired, edits } = editsOf(roadmap, opened({ [price]: "As agreed" }, moved));
  expect(edits.items?.get(moved)).toBe("As agreed");
  expect(retired).toEqual([]);
});

test.each(["", "{}", "[1, null]", '[{"date":"2026-01-01"}]'])(
  "of a text such as %j no entry is read",
  (text) => {
    expect(readEntries(text)).toEqual([]);
  },
);
