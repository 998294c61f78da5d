import fc from "../support/properties";
import {
  absoluteArea,
  cellAddress,
  lastColumn,
  lastRow,
  parseArea,
  parseSheetArea,
  quoteSheet,
} from "../../src/xlsx/a1";

test.each([
  [1, 1, "A1"],
  [4, 26, "Z4"],
  [4, 27, "AA4"],
  [9, 702, "ZZ9"],
  [9, 703, "AAA9"],
  [lastRow, lastColumn, "XFD1048576"],
])("row %i, column %i is %s", (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test("an area read back from its reference is the same, whatever the sheet is called", () => {
  const position = fc.record({
    row: fc.integer({ min: 1, max: lastRow }),
    column: fc.integer({ min: 1, max: lastColumn }),
  });
  fc.assert(
    fc.property(position, position, fc.string({ minLength: 1 }), (a, b, sheet) => {
      const area = {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      };
      expect(parseArea(absoluteArea(area))).toEqual(area);
      expect(parseSheetArea(`${quoteSheet(sheet)}!${absoluteArea(area)}`)).toEqual({ sheet, ...area });
    }),
  );
});

test("a single cell is an area, with dollar signs or without", () => {
  expect(parseSheetArea("Inputs!$F$8")).toEqual({ sheet: "Inputs", top: 8, left: 6, bottom: 8, right: 6 });
  expect(parseSheetArea("Inputs!f8")).toEqual(parseSheetArea("Inputs!$F$8"));
});

test.each(["", "A", "8", "A0", "B2:A1", "XFE1", "A1048577", "A1:B2:C3", "#REF!"])("%p is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each(["A1", "Demand Copper!A1", "'Open!A1", "Data!", "Data!#REF!"])(
  "%p is no area of a sheet",
  (text) => {
    expect(parseSheetArea(text)).toBeNull();
  },
);
