/** Arrays in, arrays out; blanks, years and the objects Excel hands over. */
import { FunctionError } from "../../src/functions/function-error";
import { Memo } from "../../src/functions/cells/memo";
import { failure, invocation, shown, table, value } from "./calls";

const one = (metal: string, year: number, scenario?: string): unknown =>
  value("demand", metal, year, scenario);

describe("arrays", () => {
  test("a column of years answers with a column", () => {
    expect(table("demand", "copper", [[2025], [2030]])).toEqual([
      [one("copper", 2025)],
      [one("copper", 2030)],
    ]);
  });

  test("a column against a row makes a grid", () => {
    expect(table("demand", [["copper"], ["zinc"]], [[2025, 2026, 2027]])).toEqual([
      [one("copper", 2025), one("copper", 2026), one("copper", 2027)],
      [one("zinc", 2025), one("zinc", 2026), one("zinc", 2027)],
    ]);
  });

  test("arrays of equal shape go cell by cell", () => {
    expect(table("demand", [["copper", "zinc"]], [[2030, 2040]])).toEqual([
      [one("copper", 2030), one("zinc", 2040)],
    ]);
  });

  test("shapes that do not go together are refused with both shapes", () => {
    expect(failure("demand", [["copper", "zinc"]], [[2030, 2031, 2032]])).toBe(
      "#VALUE! Arrays of one call must have the same shape, or be one row and one column; these are 1 × 2, 1 × 3, 1 × 1, 1 × 1 cells.",
    );
  });

  test("an error stays in its cell", () => {
    expect(shown(table("demand", "copper", [[2024, 2060, "soon"]]))).toEqual([
      [expect.closeTo(26717.225, 6), "#N/A", "#VALUE!"],
    ]);
  });

  test("an error of the sheet stays in its cell, with its own name", () => {
    const missing = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    const divided = Object.assign(new Error(""), { code: "#DIV/0!" });
    const misnamed = { code: "#NAME?" };
    const answer = table("demand", "copper", [[2030, missing, divided, misnamed]]);
    expect(shown(answer)).toEqual([[one("copper", 2030), "#N/A", "#DIV/0!", "#VALUE!"]]);
    expect((answer[0]?.[3] as FunctionError).message).toBe(
      "A cell given to this function is #NAME?: correct that cell first.",
    );
  });

  test("a table in which every cell has the same error is that error once", () => {
    expect(failure("demand", "coper", [[2025], [2030]])).toBe(
      "#VALUE! Unknown metal 'coper'. Did you mean copper?",
    );
  });

  test("at most 5,000 cells are answered", () => {
    const column = Array.from({ length: 101 }, () => [2030]);
    const row = [Array.from({ length: 50 }, () => "copper")];
    expect(failure("demand", row, column)).toBe(
      "#VALUE! This would fill 5,050 cells; at most 5,000 are answered at once. Ask for less.",
    );
    expect(table("demand", row, column.slice(1))).toHaveLength(100);
  });
});

describe("what is left out", () => {
  const reference = one("copper", 2035);

  test.each([[undefined], [null], [""], ["  "], [0], [[[null]]], [[[0]]], [[[""]]], [[]], [[[]]]])(
    "%j as scenario, end use and assumptions",
    (nothing) => {
      expect(value("demand", "copper", 2035, nothing, nothing, nothing)).toBe(reference);
    },
  );

  test("a required name or year says that it is missing", () => {
    expect(failure("demand", null, 2035)).toBe("#VALUE! The metal is missing. Choose copper or zinc.");
    expect(failure("demand", "copper", 0)).toBe("#VALUE! The year is missing.");
    expect(failure("data", "")).toBe("#VALUE! The series is missing. MINERALS.CATALOG() lists every id.");
  });

  test("Excel's invocation object counts as nothing, wherever it lands", () => {
    expect(value("demand", "copper", 2035, invocation)).toBe(reference);
    expect(value("demand", "copper", 2035, "Reference", "Total", invocation)).toBe(reference);
    expect(value("data", "copper.elasticity.income", invocation)).toBe(0.757);
    expect(value("convert", 1, "t", "kg", invocation)).toBe(1000);
    expect(table("catalog", invocation).length).toBeGreaterThan(100);
    expect(table("series", "copper.refined-use.world", invocation, invocation).length).toBeGreaterThan(5);
  });
});

describe("years", () => {
  test.each([
    [45658, "#VALUE! 45658 is a date in 2025, not a year. Give the year alone, or wrap the date in YEAR()."],
    [
      45657.5,
      "#VALUE! 45657.5 is a date in 2024, not a year. Give the year alone, or wrap the date in YEAR().",
    ],
    [2035.5, "#VALUE! 2035.5 is not a year. Give a whole number such as 2035."],
    [-3, "#VALUE! -3 is not a year. Give a whole number such as 2035."],
    ["soon", "#VALUE! The year must be a number, not 'soon'."],
    [true, "#VALUE! The year must be a number, not 'true'."],
    [2023, "#N/A The scenarios cover 2024 to 2050; 2023 is outside."],
    [2051, "#N/A The scenarios cover 2024 to 2050; 2051 is outside."],
    [NaN, "#NUM! The result is no finite number: check the size of the values given."],
  ])("%s", (year, sentence) => {
    expect(failure("demand", "copper", year)).toBe(sentence);
  });

  test("written as text, they count", () => {
    expect(value("demand", "copper", " 2035 ")).toBe(one("copper", 2035));
  });
});

describe("data types of Excel", () => {
  test("a number with a format counts as its number", () => {
    const formatted = { type: "FormattedNumber", basicValue: 2035, numberFormat: "0" };
    expect(value("demand", "copper", [[formatted]])).toBe(one("copper", 2035));
  });

  test("an entity has no value to compute with", () => {
    const entity = { type: "Entity", text: "2035", basicType: "Error", basicValue: "#VALUE!" };
    expect(failure("demand", "copper", [[entity]])).toBe(
      "#VALUE! A cell given to this function holds something that is neither number nor text.",
    );
  });
});

test("a whole column of a sheet is refused before it is read", () => {
  const column = Array.from({ length: 1_048_576 }, () => [2030]);
  expect(failure("demand", "copper", column)).toBe(
    "#VALUE! This would fill 1,048,576 cells; at most 5,000 are answered at once. Ask for less.",
  );
});

test("the memory of results forgets all of them before it grows beyond bounds", () => {
  const memo = new Memo<number>();
  for (let key = 0; key < 5000; key += 1) memo.set(["copper", key], key);
  expect(memo.get(["copper", 0])).toBe(0);
  memo.set(["zinc", 1], 1);
  expect(memo.get(["copper", 0])).toBeUndefined();
  expect(memo.get(["zinc", 1])).toBe(1);
});
