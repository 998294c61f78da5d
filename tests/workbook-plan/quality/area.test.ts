import {
  addresses,
  columnNumber,
  contains,
  readArea,
  readAreas,
} from "../../../src/workbook-plan/quality/area";

test.each([
  ["A", 1],
  ["Z", 26],
  ["AA", 27],
  ["AZ", 52],
  ["BA", 53],
  ["ZZ", 702],
  ["AAA", 703],
  ["XFD", 16384],
])("column %s is number %i", (letters, number) => {
  expect(columnNumber(letters)).toBe(number);
});

test("a cell is its own first and last corner", () => {
  const corner = { row: 4, column: 2, fixedRow: false, fixedColumn: true };
  expect(readArea("$B4")).toEqual({ first: corner, last: corner, single: true, whole: false });
});

test("a range keeps the dollar signs of both corners", () => {
  expect(readArea("B$4:$F9")).toEqual({
    first: { row: 4, column: 2, fixedRow: true, fixedColumn: false },
    last: { row: 9, column: 6, fixedRow: false, fixedColumn: true },
    single: false,
    whole: false,
  });
});

test("whole columns and rows reach to the end of the sheet", () => {
  expect(readArea("A:C")).toMatchObject({ whole: true, last: { row: 1_048_576, column: 3 } });
  expect(readArea("$2:5")).toMatchObject({
    whole: true,
    first: { row: 2, fixedRow: true },
    last: { column: 16_384 },
  });
});

test.each(["", "4", "B", "B0", "B4:", "F9:B4", "B9:B4", "A:3", "XFE1", "A1048577", "A1:B2:C3", "B4 C5"])(
  "%p is no area",
  (text) => {
    expect(readArea(text)).toBeNull();
  },
);

test("ranges may stand side by side", () => {
  expect(readAreas("B4 F8:G9")).toHaveLength(2);
  expect(readAreas("B4 here")).toBeNull();
});

test("an area contains its edges and nothing beyond", () => {
  const area = readArea("B4:D6");
  const inside = [
    [4, 2],
    [6, 4],
    [3, 2],
    [4, 1],
    [7, 4],
    [6, 5],
  ].map(([row = 0, column = 0]) => area !== null && contains(area, row, column));
  expect(inside).toEqual([true, true, false, false, false, false]);
});

test("neighbours in a row are one range, in reading order", () => {
  const cells = [
    { row: 7, column: 3 },
    { row: 2, column: 5 },
    { row: 7, column: 2 },
    { row: 7, column: 5 },
    { row: 7, column: 2 },
  ];
  expect(addresses(cells)).toEqual(["E2", "B7:C7", "E7"]);
});

test("rows of the same width below each other are one range", () => {
  const rows = [
    { row: 2, columns: [2, 3] },
    { row: 3, columns: [2, 3, 5] },
    { row: 4, columns: [2, 3, 4] },
    { row: 6, columns: [2, 3] },
  ];
  const cells = rows.flatMap(({ row, columns }) => columns.map((column) => ({ row, column })));
  expect(addresses(cells)).toEqual(["B2:C3", "E3", "B4:D4", "B6:C6"]);
});
