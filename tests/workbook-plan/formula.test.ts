/** How each kind of expression is written in A1, from the places of its items. */
import {
  at,
  base,
  block,
  blockWithGaps,
  call,
  column,
  equal,
  field,
  join,
  over,
  plus,
  previous,
  sum,
  text,
  times,
  when,
  year,
  years as allYears,
  yearsOf,
} from "../../src/line-items/build";
import type { Expression } from "../../src/line-items/expression";
import { ModelError } from "../../src/line-items/model-error";
import { field as fieldCell, formulasOver, item, row, series, sheet, yearColumns, years } from "./plan";

const mines = { id: "mines", columns: ["name", "copper"], rows: 2 };

const inputs = sheet("inputs", "Inputs", [
  row(),
  row(item(5, "rate")),
  row(item(5, "name.reference")),
  row(item(5, "name.own")),
  row(),
  row(fieldCell(2, "mines", 0, "name"), fieldCell(3, "mines", 0, "copper")),
  row(fieldCell(2, "mines", 1, "name"), fieldCell(3, "mines", 1, "copper")),
]);
const demand = sheet(
  "demand",
  "Demand Copper",
  [row(), row(years), row(series("solar")), row(series("wind")), row(), row(series("use"))],
  { years: yearColumns("model") },
);
const dashboard = sheet("dashboard", "Dashboard", [row(), row(years), row(series("shown"))], {
  years: yearColumns("plan"),
});

const formulas = formulasOver([inputs, demand, dashboard], [mines]);

/** The formula in the second year on Demand Copper, column H. */
const inDemand = (expression: Expression): string =>
  formulas.compile(expression, { sheet: demand, offset: 1 });
/** The formula of a single cell on Inputs. */
const onInputs = (expression: Expression): string =>
  formulas.compile(expression, { sheet: inputs, offset: null });

test.each<[string, Expression, string]>([
  ["a scalar of another sheet, fixed", times("use", "rate"), "H6*Inputs!$E$2"],
  ["a series of the same year moves with its column", plus("solar", "wind"), "H3+H4"],
  ["the year before", previous("use"), "G6"],
  ["the first year, with its column fixed", base("use"), "$G6"],
  ["the year, with its row fixed", year, "H$2"],
  ["all years, fixed", sum(allYears("use")), "SUM($G$6:$I$6)"],
  ["the years of a series, fixed", sum(yearsOf("use")), "SUM($G$2:$I$2)"],
  ["a block in the same year", sum(block(["solar", "wind"])), "SUM(H3:H4)"],
  [
    "a block of scalars, fixed",
    call("INDEX", block(["name.reference", "name.own"]), 1),
    "INDEX(Inputs!$E$3:$E$4,1)",
  ],
  [
    "single cells with gaps between them, fixed",
    call("COUNTIF", blockWithGaps(["rate", "name.own"]), text(">0")),
    'COUNTIF(Inputs!$E$2:$E$4,">0")',
  ],
  ["a year by its number", at("use", plus(year, 1)), "INDEX($G$6:$I$6,MATCH(H$2+1,$G$2:$I$2,0))"],
  ["a table field, fixed", field("mines", 1, "copper"), "Inputs!$C$7"],
  ["a table column, fixed", sum(column("mines", "copper")), "SUM(Inputs!$C$6:$C$7)"],
  ["a text, with its quotation marks doubled", text('the "own" case'), '"the ""own"" case"'],
  ["a number", over("use", 1000), "H6/1000"],
  ["minus one", times("use", -1), "H6*-1"],
  ["a condition", when(equal(year, "rate"), 0, "solar"), "IF(H$2=Inputs!$E$2,0,H3)"],
  ["joined texts", join("name.own", text(": "), "use"), 'Inputs!$E$4&": "&H6'],
])("%s", (_title, expression, expected) => {
  expect(inDemand(expression)).toBe(expected);
});

test("a lookup is always exact", () => {
  const names = block(["name.reference", "name.own"]);
  expect(onInputs(call("MATCH", text("own"), names))).toBe('MATCH("own",$E$3:$E$4,0)');
});

test("another sheet is named, and quoted where need be; the own sheet is not", () => {
  expect(onInputs(sum(allYears("use")))).toBe("SUM('Demand Copper'!$G$6:$I$6)");
  expect(onInputs(plus("rate", 1))).toBe("$E$2+1");
});

test("a year of the model on a sheet of plan years is looked up, both parts on its own sheet", () => {
  expect(formulas.compile(at("use", year), { sheet: dashboard, offset: 0 })).toBe(
    "INDEX('Demand Copper'!$G$6:$I$6,MATCH(G$2,'Demand Copper'!$G$2:$I$2,0))",
  );
});

test("charts and names get the sheet even where they stand on it", () => {
  expect(formulas.yearsRange("use", null)).toBe("'Demand Copper'!$G$6:$I$6");
  expect(formulas.headerRange("shown", null)).toBe("Dashboard!$G$2:$H$2");
});

describe("what cannot be written", () => {
  const place = { sheet: inputs, offset: null };

  test.each<[string, Expression]>([
    ["an item without a place", plus("gone", 1)],
    ["a field without a place", field("mines", 2, "copper")],
    ["a column without a place", sum(column("ports", "name"))],
    ["a series in a cell that stands in no year", plus("use", 1)],
    ["the year where there is none", year],
    ["all years of a scalar", sum(allYears("rate"))],
    ["the first year of a scalar", base("rate")],
    ["an empty block", sum(block([]))],
  ])("%s", (_title, expression) => {
    expect(() => formulas.compile(expression, place)).toThrow(ModelError);
  });

  test.each<[string, string[]]>([
    ["a gap", ["solar", "use"]],
    ["the wrong order", ["wind", "solar"]],
    ["another column", ["solar", "rate"]],
  ])("a block with %s", (_title, ids) => {
    expect(() => inDemand(sum(block(ids)))).toThrow(ModelError);
  });

  test.each<[string, string[]]>([
    ["nothing", []],
    ["the wrong order", ["name.own", "rate"]],
    ["series", ["solar", "use"]],
    ["another sheet", ["rate", "solar"]],
  ])("single cells with gaps of %s", (_title, ids) => {
    expect(() => inDemand(sum(blockWithGaps(ids)))).toThrow(ModelError);
  });

  test("a series of one axis in a year of the other", () => {
    expect(() => formulas.compile(plus("use", 1), { sheet: dashboard, offset: 0 })).toThrow(ModelError);
    expect(() => inDemand(plus("shown", 1))).toThrow(ModelError);
  });
});
