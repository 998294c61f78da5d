import { jsonBytes, packJobs } from "../../src/excel/gate/requests";
import { cellInput, sameInput } from "../../src/excel/sheet/cell-input";
import { columnPoints } from "../../src/excel/sheet/column-points";
import { joinedAddresses } from "../../src/excel/sheet/areas";
import { grown } from "../../src/excel/sheet/extent";
import { rectangleAddress, rectangles } from "../../src/excel/sheet/rectangles";
import { splitReference } from "../../src/excel/sheet/reference";
import { splitRows } from "../../src/excel/sheet/write-cells";
import { ErrorValue } from "../../src/line-items/value";
import { cell } from "./plan";

test.each([
  "=1+1",
  "+5",
  "- no",
  "@name",
  "'quoted'",
  "#N/A",
  "TRUE",
  "false",
  "12",
  "1-2",
  "50 %",
  "5 May",
  "May 2024",
  "2024-05-01",
  "12:30 pm",
  "1e5",
  "$ 5",
])("%p is written as a text and not as what Excel would make of it", (value) => {
  expect(cellInput(cell(1, 1, { value }))).toBe(`'${value}`);
});

test.each(["Copper", "–", "", "kt", "Refined use of copper, 2024 to 2033", "May we?"])(
  "%p is plainly text and needs no apostrophe",
  (value) => {
    expect(cellInput(cell(1, 1, { value }))).toBe(value);
  },
);

test("numbers, logic, blanks, errors and formulas keep their kind", () => {
  expect(cellInput(cell(1, 1, { value: 0.1 }))).toBe(0.1);
  expect(cellInput(cell(1, 1, { value: false }))).toBe(false);
  expect(cellInput(cell(1, 1, { value: null }))).toBe("");
  expect(cellInput(cell(1, 1, { value: ErrorValue.of("#N/A") }))).toBe("#N/A");
  expect(cellInput(cell(1, 1, { value: 3, formula: "SUM(A1:A2)" }))).toBe("=SUM(A1:A2)");
});

test("what was read from formulas is written back unchanged", () => {
  expect(["=A1", "#REF!", "1-2", "Copper", 7, true, null].map((read) => sameInput(read, "General"))).toEqual([
    "=A1",
    "#REF!",
    "'1-2",
    "Copper",
    7,
    true,
    "",
  ]);
});

test("a cell formatted as text takes its text as it is", () => {
  expect(cellInput(cell(1, 1, { value: "1-2", style: "identifier" }))).toBe("1-2");
  expect(sameInput("1-2", "@")).toBe("1-2");
});

test("a column that shows 8.43 characters is 48 points wide, Excel's standard width", () => {
  expect(columnPoints(8.43)).toBeCloseTo(48, 0);
});

test("rows are split into blocks below the limit, and no row is lost or cut", () => {
  const grid = Array.from({ length: 50 }, (_, row) => [`row ${String(row)}`, row]);
  const blocks = splitRows(grid, 200);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.flatMap(({ rows }) => rows)).toEqual(grid);
  expect(blocks.map(({ first }) => grid[first])).toEqual(blocks.map(({ rows }) => rows[0]));
  for (const { rows } of blocks) expect(jsonBytes(rows)).toBeLessThanOrEqual(200 + 2 * rows.length);
});

test("a row larger than the limit stands alone", () => {
  const wide = ["x".repeat(300)];
  expect(splitRows([["a"], wide, ["b"]], 100).map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test("bytes are counted as UTF-8 with the quotes of JSON", () => {
  expect(jsonBytes('"–"')).toBe(2 + 2 * 2 + 3);
});

test("jobs are packed into requests in their order, none above the limit unless alone", () => {
  const jobs = [40, 40, 40, 200, 10].map((bytes) => ({ bytes, queue: () => undefined }));
  const packed = packJobs(jobs, 100);
  expect(packed.map((request) => request.map(({ bytes }) => bytes))).toEqual([[40, 40], [40], [200], [10]]);
  expect(packJobs([], 100)).toEqual([]);
});

test("cells of one style below and beside each other become one rectangle", () => {
  const cells = [1, 2, 3].flatMap((row) => [2, 3].map((column) => ({ row, column, word: "a" })));
  const other = { row: 2, column: 5, word: "a" };
  expect(rectangles([other, ...cells]).map(rectangleAddress)).toEqual(["B1:C3", "E2"]);
});

test("a gap, another style or another width starts a new rectangle", () => {
  const found = rectangles([
    { row: 1, column: 1, word: "a" },
    { row: 3, column: 1, word: "a" },
    { row: 4, column: 1, word: "b" },
    { row: 5, column: 1, word: "b" },
    { row: 5, column: 2, word: "b" },
  ]);
  expect(found.map(rectangleAddress)).toEqual(["A1", "A3", "A4", "A5:B5"]);
});

test("a reference falls into the sheet's name and the address", () => {
  expect(splitReference("'It''s copper'!$A$1:$B$2")).toEqual({ name: "It's copper", address: "$A$1:$B$2" });
  expect(splitReference("Inputs!A1")).toEqual({ name: "Inputs", address: "A1" });
  expect(splitReference("A1")).toEqual({ name: "", address: "A1" });
});

test("an extent grows with the rows and columns that moved the print area", () => {
  const extent = { rows: 20, columns: 8 };
  expect(grown(extent, "A1:F20", "Inputs!A1:F23")).toEqual({ rows: 23, columns: 8 });
  expect(grown(extent, "A1:F20", "'My inputs'!$A$1:$G$20")).toEqual({ rows: 20, columns: 9 });
  expect(grown(extent, "A1:F20", null)).toEqual(extent);
  expect(grown(extent, "A1:F20", "Inputs!A1:F10")).toEqual(extent);
  const parts = "'Copper, zinc'!A1:F9,'Copper, zinc'!A12:F23";
  expect(grown(extent, "A1:F9,A11:F20", parts)).toEqual({ rows: 23, columns: 8 });
});

test("addresses are joined into strings that Excel takes, in their order and none left out", () => {
  const addresses = Array.from({ length: 900 }, (_, index) => `B${String(index + 1)}:AA${String(index + 1)}`);
  const joined = joinedAddresses(addresses);
  expect(joined.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...joined.map(({ length }) => length))).toBeLessThanOrEqual(1000);
  expect(joined.length).toBeLessThan(addresses.length / 50);
  expect(joinedAddresses([])).toEqual([]);
});
