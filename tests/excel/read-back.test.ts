/** Edits out of what stands on the sheets; Excel itself is not needed for that. */
import { collectEdits } from "../../src/excel/read-back/collect-edits";
import { inputSheets } from "../../src/roadmap/input-sheet";
import { starterRisks } from "../../src/data/starter-risks";
import type { Value } from "../../src/line-items/value";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { frozen } from "../../src/roadmap/freeze";

type Cell = string | number | boolean;

const shipped = buildRoadmap({ date: "2026-01-01" });
const sheets = inputSheets(shipped);
const inputSheet = (id: string) => sheets.find((sheet) => sheet.id === id)!;
const { book } = shipped;

const shown = (value: Value): Cell => (value === null || typeof value === "object" ? "" : value);

/** What Excel would give as the values of a sheet. */
function valuesOf(id: string, roadmap = shipped): Cell[][] {
  const { cells } = roadmap.workbook.sheets.find((sheet) => sheet.id === id)!;
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => ""));
  for (const { row, column, value } of cells) grid[row - 1]![column - 1] = shown(value);
  return grid;
}

function set(grid: Cell[][], at: { row: number; column: number }, value: Cell): void {
  grid[at.row - 1]![at.column - 1] = value;
}

const blankRow = (grid: Cell[][]): Cell[] => grid[0]!.map(() => "");

test.each(["inputs", "scenarios", "actions", "risks", "targets", "agreed", "actuals", "history"])(
  "%s as it was built has no edits",
  (id) => {
    expect(collectEdits(inputSheet(id), valuesOf(id))).toEqual({ items: [], fields: [], overflow: [] });
  },
);

test("the sheets with cells to fill in are those of inputs, registers, targets, actuals and past use", () => {
  expect(sheets.map(({ id }) => id)).toEqual([
    "inputs",
    "scenarios",
    "actions",
    "targets",
    "risks",
    "agreed",
    "actuals",
    "history",
  ]);
});

test("a changed input is read by its id, wherever rows were inserted or removed above it", () => {
  const id = "copper.elasticity.income";
  const grid = valuesOf("inputs");
  set(grid, book.item(id), 0.77);
  grid.splice(7, 0, blankRow(grid), blankRow(grid));
  expect(collectEdits(inputSheet("inputs"), grid)).toMatchObject({
    items: [{ id, year: null, value: 0.77 }],
    fields: [],
  });
  grid.splice(6, 1);
  expect(collectEdits(inputSheet("inputs"), grid).items).toEqual([{ id, year: null, value: 0.77 }]);
});

test("a row moved to another place is still read by its id", () => {
  const id = "copper.elasticity.income";
  const grid = valuesOf("inputs");
  set(grid, book.item(id), 0.77);
  const [row] = grid.splice(book.item(id).row - 1, 1);
  grid.splice(10, 0, row!);
  expect(collectEdits(inputSheet("inputs"), grid).items).toEqual([{ id, year: null, value: 0.77 }]);
});

test("a column inserted before the values moves nothing", () => {
  const id = "copper.elasticity.income";
  const grid = valuesOf("inputs");
  set(grid, book.item(id), 0.77);
  for (const row of grid) row.splice(2, 0, "");
  expect(collectEdits(inputSheet("inputs"), grid)).toMatchObject({
    items: [{ id, year: null, value: 0.77 }],
    fields: [],
  });
});

test("years of a driver are read by year; an emptied cell is an edit to empty", () => {
  const place = book.item("driver.electric-cars.reference");
  const grid = valuesOf("scenarios");
  set(grid, { row: place.row, column: place.column + 2 }, 99);
  set(grid, { row: place.row, column: place.column + 3 }, "");
  expect(collectEdits(inputSheet("scenarios"), grid).items).toEqual([
    { id: "driver.electric-cars.reference", year: 2026, value: 99 },
    { id: "driver.electric-cars.reference", year: 2027, value: null },
  ]);
});

test("actuals are read by year and kept by the next build", () => {
  const id = "actuals.copper.use.total";
  const place = book.item(id);
  const grid = valuesOf("actuals");
  set(grid, { row: place.row, column: place.column + 1 }, 27000);
  grid.splice(place.row - 1, 0, blankRow(grid));
  const { items } = collectEdits(inputSheet("actuals"), grid);
  expect(items).toEqual([{ id, year: 2025, value: 27000 }]);
  const rebuilt = buildRoadmap({ date: "2026-01-01" }, { items: new Map([[id, new Map([[2025, 27000]])]]) });
  expect(rebuilt.evaluation.value(id, 2025)).toBe(27000);
});

test("a year of past use is read as the record of its year", () => {
  const grid = valuesOf("history");
  set(grid, book.field("history", 60, "zinc.other"), 2100);
  expect(collectEdits(inputSheet("history"), grid).fields).toEqual([
    { table: "history", row: 60, column: "zinc.other", value: 2100 },
  ]);
});

test("a record typed into a free row of a table becomes edits of that row", () => {
  const grid = valuesOf("inputs");
  const record = shipped.evaluation.model.tables.get("mines")!.rows - 1;
  set(grid, book.field("mines", record, "name"), "New mine");
  set(grid, book.field("mines", record, "copper"), 55);
  expect(collectEdits(inputSheet("inputs"), grid).fields).toEqual([
    { table: "mines", row: record, column: "name", value: "New mine" },
    { table: "mines", row: record, column: "copper", value: 55 },
  ]);
});

test("the version agreed is read as entries, so that a later build keeps it", () => {
  const kept = frozen(shipped, "as agreed");
  const built = buildRoadmap(shipped.options, kept);
  const grid = valuesOf("agreed", built);
  const { items } = collectEdits(inputSheet("agreed"), grid);
  const found = items.filter(({ id, year }) => id === "agreed.copper.unmet" && year === 2033);
  expect(found.map(({ value }) => value)).toEqual([shipped.evaluation.value("copper.unmet", 2033)]);
  expect(items.find(({ id }) => id === "agreed.name")?.value).toBe("as agreed");
});

test("a risk typed into a free row, and one inserted above it, become edits", () => {
  const grid = valuesOf("risks");
  const free = starterRisks.length;
  set(grid, book.field("risks", free, "title"), "A strike");
  set(grid, book.field("risks", free, "likelihood"), 2);
  expect(collectEdits(inputSheet("risks"), grid).fields).toEqual([
    { table: "risks", row: free, column: "title", value: "A strike" },
    { table: "risks", row: free, column: "likelihood", value: 2 },
  ]);
  const { row, column } = book.field("risks", 0, "id");
  const inserted = blankRow(grid);
  inserted[column - 1] = "NEW";
  grid.splice(row - 1, 0, inserted);
  const ids = collectEdits(inputSheet("risks"), grid).fields.filter((field) => field.column === "id");
  expect(ids.slice(0, 2).map(({ value }) => value)).toEqual(["NEW", starterRisks[0]!.id]);
});

test("a record inserted among others keeps its place, and the others move down", () => {
  const grid = valuesOf("actions");
  const first = book.field("actions", 0, "id");
  const inserted = blankRow(grid);
  inserted[first.column - 1] = "NEW";
  grid.splice(first.row, 0, inserted);
  const { fields, overflow } = collectEdits(inputSheet("actions"), grid);
  const ids = fields.filter(({ column }) => column === "id");
  expect(ids[0]).toEqual({ table: "actions", row: 1, column: "id", value: "NEW" });
  expect(ids[1]).toMatchObject({ row: 2, value: valuesOf("actions")[first.row]![first.column - 1] });
  expect(overflow).toEqual([]);
});

test("records beyond the room of a table are reported and not lost silently", () => {
  const grid = valuesOf("inputs");
  const first = book.field("countries", 0, "name");
  const extra = [...grid[first.row - 1]!];
  extra[first.column - 1] = "Atlantis";
  grid.splice(first.row, 0, extra);
  const [overflow, ...others] = collectEdits(inputSheet("inputs"), grid).overflow;
  expect([overflow?.table, others]).toEqual(["countries", []]);
  expect(overflow?.records.map((row) => row.get("name"))).toEqual(["Other countries"]);
});

test("edits that were read build the roadmap that people see", () => {
  const id = "copper.elasticity.income";
  const grid = valuesOf("inputs");
  set(grid, book.item(id), 0.77);
  const { items } = collectEdits(inputSheet("inputs"), grid);
  const rebuilt = buildRoadmap(
    { date: "2026-01-01" },
    { items: new Map(items.map((item) => [item.id, item.value])) },
  );
  expect(rebuilt.evaluation.value(id)).toBe(0.77);
});
