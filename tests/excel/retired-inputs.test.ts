/** Entries in rows that this version has no longer, or on another sheet; Excel itself is not needed for that. */
import { editsOf, type OpenRoadmap } from "../../src/excel/read-back";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { readEntries } from "../../src/roadmap/dropped-entries";
import { opened, put } from "./opened";

const roadmap = buildRoadmap({ date: "2026-01-01", metals: ["zinc"] });
const price = "zinc.elasticity.price";
type Entries = Readonly<Record<string, string | number>>;

/** Inputs as an older version built it, with another id for one row, and what stands in its cells now. */
const withOldRow = (entries: Entries, then: string): OpenRoadmap =>
  opened(roadmap, {
    kept: (text) => text.replaceAll(`"${price}`, `"${then}`),
    sheets: {
      inputs: (grid) => {
        for (const row of grid)
          row.splice(0, row.length, ...row.map((cell) => (cell === price ? then : cell)));
        for (const [id, value] of Object.entries(entries)) put(grid, roadmap.book.item(id), value);
      },
    },
  });

/** Inputs as an older version built it, with another column in the place of the high ends. */
const withOldColumn = (entries: Entries): OpenRoadmap =>
  opened(roadmap, {
    kept: (text) => text.replaceAll(".high", ".highest").replaceAll('"high"', '"highest"'),
    sheets: {
      inputs: (grid) => {
        for (const row of grid)
          row.splice(0, row.length, ...row.map((cell) => (cell === "high" ? "highest" : cell)));
        for (const [id, value] of Object.entries(entries)) put(grid, roadmap.book.item(id), value);
      },
    },
  });

test("the figure and the end of its range are found by the id of their row", () => {
  const { retired, edits } = editsOf(
    roadmap,
    withOldRow({ [price]: -0.3, [`${price}.low`]: -0.9 }, "zinc.old"),
  );
  expect(retired.map(({ id, value }) => [id, value])).toEqual([
    ["zinc.old", -0.3],
    ["zinc.old.low", -0.9],
  ]);
  expect([...(edits.items ?? [])]).toEqual([]);
});

test("in a column that this version has no longer they are found by the heading that was kept", () => {
  const { retired } = editsOf(roadmap, withOldColumn({ [`${price}.high`]: -0.1, [price]: -0.3 }));
  expect(retired.map(({ id, value }) => [id, value])).toEqual([[`${price}.highest`, -0.1]]);
  expect(editsOf(roadmap, withOldColumn({})).retired).toEqual([]);
});

test("what nobody touched, and what somebody emptied, is no entry", () => {
  expect(editsOf(roadmap, withOldRow({}, "zinc.old")).retired).toEqual([]);
  expect(editsOf(roadmap, withOldRow({ [price]: "" }, "zinc.old")).retired).toEqual([]);
});

test("an input that this version has on another sheet is read where the older one had it", () => {
  const moved = "agreed.name";
  const { retired, edits } = editsOf(roadmap, withOldRow({ [price]: "As agreed" }, moved));
  expect(edits.items?.get(moved)).toBe("As agreed");
  expect(retired).toEqual([]);
});

test.each(["", "{}", "[1, null]", '[{"date":"2026-01-01"}]'])(
  "of a text such as %j no entry is read",
  (text) => {
    expect(readEntries(text)).toEqual([]);
  },
);
