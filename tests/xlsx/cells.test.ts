import fc from "../support/properties";
import { ErrorValue, type ErrorName, type Value } from "../../src/line-items/value";
import { readValues } from "../support/read-xlsx";
import { cell, formula, sheet, workbook } from "./sample-workbook";
import { attributes, cellAt, one, write } from "./written";

const values: readonly Value[] = [
  0,
  -1.5,
  1e-300,
  123456789.123456,
  true,
  false,
  "",
  "plain",
  " blanks kept ",
  "two\nlines",
  `<&>"'`,
  "銅と亜鉛 – ペルー",
  "#N/A",
  "#1 priority",
  ErrorValue.of("#N/A"),
];

test("constants of every kind come back as they went in", async () => {
  const cells = values.map((value, index) => cell(index + 1, 1, value));
  const { file } = await write(workbook([sheet("Values", { cells })]));
  const read = readValues(file).get("Values")!;
  values.forEach((value, index) => {
    expect(read.get(`A${index + 1}`)).toBe(value);
  });
});

test("any text, number and truth value comes back as it went in", async () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1 }), async (values) => {
      const cells = values.map((value, index) => cell(index + 1, 1, value));
      const { file } = await write(workbook([sheet("Values", { cells })]));
      const read = [...readValues(file).get("Values")!.values()];
      // A sheet knows no negative zero.
      expect(read).toEqual(values.map((value) => (value === 0 ? 0 : value)));
    }),
    { numRuns: 50 },
  );
});

test("a cell without a value keeps its style", async () => {
  const { part } = await write(
    workbook([sheet("Values", { cells: [cell(2, 2, null, { style: "input" })] })]),
  );
  expect(attributes(cellAt(part("xl/worksheets/sheet1.xml"), "B2"))).toEqual({ r: "B2", s: "1" });
});

describe("formulas", () => {
  const text = `IF(A1<B1,"a & ""b""",'Demand Copper'!$F$8)`;

  test("are stored exactly as given", async () => {
    const { part } = await write(workbook([sheet("Values", { cells: [formula(1, 3, text)] })]));
    expect(one(cellAt(part("xl/worksheets/sheet1.xml"), "C1"), "f").textContent).toBe(text);
  });

  test.each<[Value, string | null, string]>([
    [1234.5, null, "1234.5"],
    [0, null, "0"],
    ["100 kt", "str", "100 kt"],
    ["", "str", ""],
    [true, "b", "1"],
    [false, "b", "0"],
  ])("carry the stored result %p with its type", async (value, type, stored) => {
    const { part } = await write(
      workbook([sheet("Values", { cells: [cell(1, 1, value, { formula: text })] })]),
    );
    const element = cellAt(part("xl/worksheets/sheet1.xml"), "A1");
    expect(element.getAttribute("t")).toBe(type);
    expect(one(element, "v").textContent).toBe(stored);
  });

  test.each<ErrorName>(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"])(
    "carry the stored error %s as an error, not as a text",
    async (name) => {
      const cells = [
        cell(1, 1, ErrorValue.of(name), { formula: "1/0" }),
        cell(2, 1, name, { formula: `"${name}"` }),
      ];
      const { file, part } = await write(workbook([sheet("Values", { cells })]));
      expect(cellAt(part("xl/worksheets/sheet1.xml"), "A1").getAttribute("t")).toBe("e");
      expect(cellAt(part("xl/worksheets/sheet1.xml"), "A2").getAttribute("t")).toBe("str");
      expect(readValues(file).get("Values")).toEqual(
        new Map<string, Value>([
          ["A1", ErrorValue.of(name)],
          ["A2", name],
        ]),
      );
    },
  );
});
