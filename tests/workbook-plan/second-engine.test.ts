/** Random formulas, written to one file and recalculated by LibreOffice, have the values that the evaluator finds. */
import fc from "../support/properties";
import {
  at,
  base,
  block,
  column,
  field,
  minus,
  plus,
  previous,
  sum,
  term,
  year,
  years as allYears,
} from "../../src/line-items/build";
import type { Expression } from "../../src/line-items/expression";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { item as lineItem, series as seriesItem } from "../line-items/evaluate";
import { differences, formulaCount, placedCells } from "../support/compare-workbook";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { compile, field as fieldCell, formula, item, row, series, sheet, yearColumns, years } from "./plan";
import { type Leaves, randomExpressions } from "./random-expressions";

const scalars = { two: 2, half: 0.5, minus: -4, eight: 8, three: 3.5, zero: 0 };
const names = ["Copper", "zinc", "Lead and tin"];
const drivers = {
  "driver-1": [3, 0.5, -2],
  "driver-2": [0, 12.25, 7],
  "driver-3": [1, 1, 1024],
};
const tonnes = [430, null, 0.75, 12];

const nameIds = names.map((_, index) => `name-${String(index)}`);
// An empty cell counts as 0 beside an operator, but not at all as an argument of MIN; here it stands beside one.
const mineFields = tonnes.map((_, index) => plus(field("mines", index, "tonnes"), 0));
const shared: Omit<Leaves, "numbers" | "ranges"> = {
  texts: nameIds.map(term),
  words: block(nameIds),
  exponents: [term("two"), term("half"), term(1)],
};

/** What a cell of its own may use. */
const single: Leaves = {
  ...shared,
  numbers: [
    ...Object.keys(scalars).map(term),
    ...mineFields,
    at("driver-2", plus("base-year", 1)),
    sum(allYears("driver-1")),
  ],
  ranges: [column("mines", "tonnes"), column("mines", "change")],
};

/** What a row of years may use, besides the row before it. */
const yearly = (before: readonly Expression[]): Leaves => ({
  ...shared,
  numbers: [
    ...Object.keys(drivers).map(term),
    ...Object.keys(drivers).map((id) => plus(previous(id), 0)),
    ...before,
    base("driver-1"),
    at("driver-3", minus("base-year", minus("base-year", year))),
    minus(year, "base-year"),
    term("three"),
  ],
  ranges: [block(Object.keys(drivers))],
});

const seed = 20_260_301;
const sample = (arbitrary: fc.Arbitrary<Expression>, count: number, part: number): Expression[] =>
  fc.sample(arbitrary, { numRuns: count, seed: seed + part });

/** Chains of three rows: numbers that the next row may use, in the same year or the first, then anything. */
function rowsOfYears(count: number): { readonly id: string; readonly expression: Expression }[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `row-${String(index)}`;
    const last = `row-${String(index - 1)}`;
    const { numbers, any } = randomExpressions(yearly(index % 3 === 0 ? [] : [term(last), base(last)]));
    const [expression = term(0)] = sample(index % 3 === 2 ? any : numbers, 1, index + 1);
    return { id, expression };
  });
}

function randomWorkbook() {
  const rows = rowsOfYears(120);
  const inputs = sheet("inputs", "Inputs", [
    row(item(2, "base-year")),
    ...Object.keys(scalars).map((id) => row(item(2, id))),
    ...nameIds.map((id) => row(item(3, id))),
    ...tonnes.map((_, index) =>
      row(fieldCell(2, "mines", index, "tonnes"), fieldCell(3, "mines", index, "change")),
    ),
  ]);
  const given = sheet(
    "drivers",
    "Peru's drivers",
    [row(), row(years), ...Object.keys(drivers).map((id) => row(series(id)))],
    {
      years: yearColumns("model"),
    },
  );
  const singles = sample(randomExpressions(single).any, 400, 0).map((expression) =>
    row(formula(2, expression, { style: "calculationText" })),
  );
  const yearRows = rows.map(({ id }) => row(series(id, { style: "calculationText" })));
  return compile({
    sheets: [
      inputs,
      given,
      sheet("singles", "Single cells", singles),
      sheet("rows", "Rows of years", [row(), row(years), ...yearRows], { years: yearColumns("model") }),
    ],
    items: [
      lineItem("base-year", "scalar"),
      ...[...Object.keys(scalars), ...nameIds].map((id) => lineItem(id, "scalar")),
      ...Object.keys(drivers).map((id) => seriesItem(id)),
      ...rows.map(({ id, expression }) => seriesItem(id, expression)),
    ],
    tables: [{ id: "mines", columns: ["tonnes", "change"], rows: tonnes.length }],
    records: { mines: { tonnes, change: [1, -2, 0.25, 3] } },
    given: {
      "base-year": 2024,
      ...scalars,
      ...Object.fromEntries(nameIds.map((id, index) => [id, names[index] ?? ""])),
      ...Object.fromEntries(
        Object.entries(drivers).map(([id, values]) => [
          id,
          new Map(values.map((value, index) => [2024 + index, value])),
        ]),
      ),
    },
  }).workbook;
}

describeWithLibreOffice("random formulas in a second engine", () => {
  const workbook = randomWorkbook();

  test("are many, and use every part of the language", () => {
    const formulas = placedCells(workbook).flatMap(({ cell }) => cell.formula ?? []);
    expect(formulaCount(workbook)).toBeGreaterThan(700);
    for (const part of [
      "+",
      "-",
      "*",
      "/",
      "^",
      "&",
      "<",
      ">=",
      "IF(",
      "IFERROR(",
      "SUMPRODUCT(",
      "COUNTIF(",
      "MATCH(",
      "INDEX(",
      "FIXED(",
      "ROUND(",
      "AND(",
      "NOT(",
      "NORMSDIST(",
    ]) {
      expect(formulas.filter((text) => text.includes(part)).length).toBeGreaterThan(5);
    }
  });

  test("have the same values", async () => {
    const { random } = await recalculate({ random: await writeWorkbook(workbook) });
    expect(differences(workbook, random.values)).toEqual([]);
  }, 120_000);
});
