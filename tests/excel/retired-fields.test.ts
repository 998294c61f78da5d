/** Entries in columns of tables that this version has no longer; Excel itself is not needed for that. */
import { composedUpdate, forgetUpdate } from "../../src/excel/composed-update";
import { editsOf, type OpenRoadmap, type ReadBack } from "../../src/excel/read-back";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { type Cells, opened, put } from "./opened";

const choices = { date: "2026-01-01", metals: ["zinc"] } as const;
const roadmap = buildRoadmap(choices);
const { book } = roadmap;

/** Columns as an older version had them, in the place of columns of this one. */
const older = [
  { sheet: "inputs", table: "mines", now: "stake", then: "owner", heading: "Owned by" },
  { sheet: "actions", table: "actions", now: "people", then: "team", heading: "Team" },
  { sheet: "risks", table: "risks", now: "response", then: "answer", heading: "Answer" },
] as const;
type OldColumn = (typeof older)[number];

interface Renaming {
  readonly table: string;
  readonly now: string;
  readonly then: string;
  readonly heading: string;
}

const renamed = (words: string, { table, now, then, heading }: Renaming): string => {
  const tables = words.replace(`"${now}":`, `"${then}":`);
  return tables.replace(new RegExp(`"${table}\\.${now}":"[^"]*"`), `"${table}.${then}":"${heading}"`);
};

function withOld(old: OldColumn, change: (grid: Cells) => void): OpenRoadmap {
  const first = book.field(old.table, 0, old.now);
  return opened(roadmap, {
    kept: (text) => renamed(text, old),
    sheets: {
      [old.sheet]: (grid) => {
        put(grid, { row: first.row - 1, column: first.column }, old.heading);
        change(grid);
      },
    },
  });
}

const labels = ({ retiredFields }: ReadBack): unknown[] =>
  retiredFields.map(({ sheet, label, value }) => [sheet, label, value]);

afterEach(forgetUpdate);

test.each(older)("an entry under “$heading” of $table is found by heading and row", (old) => {
  const place = book.field(old.table, 1, old.now);
  const { cells } = roadmap.workbook.sheets.find(({ id }) => id === old.sheet)!;
  const words = cells.find(({ row, column }) => row === place.row && column === 2)?.value as string;
  const read = editsOf(
    roadmap,
    withOld(old, (grid) => {
      put(grid, place, 77);
    }),
  );
  expect(labels(read)).toEqual([[old.sheet, `${words}: ${old.heading}`, 77]]);
  expect(read.edits.fields).toEqual([]);
});

test.each(older)("under “$heading” of $table nobody's entry is none", (old) => {
  expect(
    labels(
      editsOf(
        roadmap,
        withOld(old, () => undefined),
      ),
    ),
  ).toEqual([]);
});

test.each(older)("an emptied cell under “$heading” of $table leaves nothing to tell", (old) => {
  const place = book.field(old.table, 1, old.now);
  expect(
    labels(
      editsOf(
        roadmap,
        withOld(old, (grid) => {
          put(grid, place, "");
        }),
      ),
    ),
  ).toEqual([]);
});

const [mines, actions] = older;

test("rows that moved and columns that people inserted are no entries, and hide none", () => {
  const place = book.field("actions", 3, "people");
  const id = book.field("actions", 0, "id");
  const open = withOld(actions, (grid) => {
    put(grid, place, 12);
    const own = Array.from(grid[0]!, (): string => "");
    own[id.column - 1] = "OWN-1";
    own[place.column - 1] = "three of us";
    grid.splice(id.row - 1, 0, own);
    for (const row of grid) row.splice(place.column - 2, 0, "");
  });
  expect(editsOf(roadmap, open).retiredFields.map(({ from, value }) => [from, value])).toEqual([
    [null, "three of us"],
    [roadmap.evaluation.column("actions", "people")[3], 12],
  ]);
});

test.each([
  ["of this version too", "origins"],
  ["that is gone as well", "feeds"],
])("of two tables with the same headings each is read in its own rows, one %s", (_, name) => {
  // As if the origins of feed had stood under the headings that stand above the mines too.
  const origins = { table: "origins", now: "disruption", then: "until", heading: "Last year" };
  const disruption = book.field("origins", 1, "disruption");
  const first = book.field("origins", 0, "disruption");
  const before = roadmap.evaluation.column("origins", "disruption")[1];
  const open = opened(roadmap, {
    kept: (text) => renamed(text, origins).replace(/"origins(?=[".])/g, `"${name}`),
    sheets: {
      inputs: (grid) => {
        put(grid, { row: first.row - 1, column: first.column }, origins.heading);
        put(grid, disruption, 2031);
        // What stands in the mines under the same heading is theirs.
        put(grid, book.field("mines", 2, "lastYear"), 2029);
      },
    },
  });
  const read = editsOf(roadmap, open);
  expect(read.retiredFields.map(({ from, value }) => [from, value])).toEqual([[before, 2031]]);
  expect(read.edits.fields).toEqual([{ table: "mines", row: 2, column: "lastYear", value: 2029 }]);
});

test("a row that people gave another name is compared with what stood in its place", () => {
  const name = book.field("mines", 0, "name");
  const id = book.field("mines", 0, "id");
  const open = withOld(mines, (grid) => {
    put(grid, name, "Our mine");
    put(grid, id, "OUR-1");
  });
  expect(labels(editsOf(roadmap, open))).toEqual([]);
});

test("it is told before the update in the words of its row, and listed on the Log", () => {
  const open = withOld(mines, (grid) => {
    put(grid, book.field("mines", 0, "stake"), "a bank");
  });
  const { lost, dropped, next } = composedUpdate(open, { choices: { ...choices, date: "2027-05-01" } });
  const label = "Cerro Verde: Owned by";
  expect(lost).toEqual([
    { sheet: "Inputs", label, from: expect.anything() as unknown, to: "a bank", cause: "no-cell" },
  ]);
  expect(dropped.map(({ place, value }) => [place, value])).toEqual([[`Inputs: ${label}`, "a bank"]]);
  const log = next.workbook.sheets.find(({ id }) => id === "log")!.cells.map(({ value }) => value);
  expect(log).toEqual(expect.arrayContaining([`Inputs: ${label}`, "a bank"]));
});

test("a workbook whose build kept no headings is read as before", () => {
  const open = withOld(mines, (grid) => {
    put(grid, book.field("mines", 0, "stake"), "a bank");
  });
  expect(labels(editsOf(roadmap, { ...open, headings: new Map() }))).toEqual([]);
});
