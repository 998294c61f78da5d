import fc from "../support/properties";
import { cellAddress, columnLetters, quotedSheet } from "../../src/workbook-plan/address";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("letters follow each other as Excel orders columns: shorter first, then by the alphabet", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16383 }), (column) => {
      const [one, next] = [columnLetters(column), columnLetters(column + 1)];
      expect(one.length < next.length || (one.length === next.length && one < next)).toBe(true);
    }),
  );
});

test("dollar signs stand before what stays when a formula is copied", () => {
  expect(cellAddress(8, 7)).toBe("G8");
  expect(cellAddress(8, 7, { row: true })).toBe("G$8");
  expect(cellAddress(8, 7, { column: true })).toBe("$G8");
  expect(cellAddress(8, 7, { row: true, column: true })).toBe("$G$8");
});

test.each([
  ["Inputs", "Inputs"],
  ["Rest_of_world", "Rest_of_world"],
  ["Demand Copper", "'Demand Copper'"],
  ["Peru's mines", "'Peru''s mines'"],
  ["2030", "'2030'"],
  ["R&D", "'R&D'"],
  ["需要", "'需要'"],
])("formulas write the sheet %s as %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});

// Such a name without quotes would read as a cell or a truth value.
test.each(["CU2030", "A1", "R1C1", "RC", "c", "True"])(
  "a sheet named like something else, %s, is quoted",
  (name) => {
    expect(quotedSheet(name)).toBe(`'${name}'`);
  },
);
