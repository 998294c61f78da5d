/** Rules for entries, gathered into ranges. */
import type { SheetPlan, ValidationPlan } from "../../src/workbook-plan/sheet-plan";
import { item as lineItem, series as seriesItem } from "../line-items/evaluate";
import { compile, field, item, row, series, sheet, sheetOf, value, yearColumns } from "./plan";

const words = { promptTitle: "Number", prompt: "from 0 to 9", errorTitle: "Number", error: "not allowed" };
const number: ValidationPlan = { rule: { kind: "decimal", minimum: 0, maximum: 9.5 }, ...words };
const whole: ValidationPlan = { rule: { kind: "whole", minimum: -1, maximum: 9 }, ...words };
const compiled = (plan: SheetPlan, more: Partial<Parameters<typeof compile>[0]> = {}) =>
  sheetOf(
    compile({
      sheets: [plan],
      items: [seriesItem("a"), seriesItem("b"), lineItem("x", "scalar"), lineItem("y", "scalar")],
      ...more,
    }),
    plan.name,
  ).validations;

test("rules carry their bounds and words", () => {
  const [validation] = compiled(sheet("s", "S", [row(value(3, null, { validation: whole }))]));
  expect(validation).toEqual({
    range: "C1",
    allowBlank: true,
    rule: { kind: "whole", minimum: "-1", maximum: "9" },
    ...words,
  });
});

test("one rule for cells below each other, a new one after a gap or for another rule", () => {
  const cell = (validation: ValidationPlan) => row(value(3, null, { validation }));
  const plan = sheet("s", "S", [cell(number), cell(number), row(), cell(number), cell(whole), cell(number)]);
  expect(compiled(plan).map(({ range }) => range)).toEqual(["C1:C2", "C4", "C5", "C6"]);
});

test("columns side by side have rules of their own", () => {
  const both = row(value(3, null, { validation: number }), value(4, null, { validation: number }));
  expect(compiled(sheet("s", "S", [both, both])).map(({ range }) => range)).toEqual(["C1:C2", "D1:D2"]);
});

test("a series has one over all its years", () => {
  const plan = sheet(
    "s",
    "S",
    [row(series("a", { validation: number })), row(series("b", { validation: number }))],
    {
      years: yearColumns("model"),
    },
  );
  expect(compiled(plan).map(({ range }) => range)).toEqual(["G1:I2"]);
});

test("a list comes from cells below each other, on any sheet", () => {
  const choice: ValidationPlan = { rule: { kind: "list", items: ["x", "y"] }, ...words };
  const plan = sheet("s", "S", [
    row(item(2, "x"), value(4, null, { validation: choice })),
    row(item(2, "y")),
  ]);
  expect(compiled(plan)[0]?.rule).toEqual({ kind: "list", source: "$B$1:$B$2" });
});

test("a list may come from a column of a table", () => {
  const project: ValidationPlan = { rule: { kind: "fields", table: "mines", name: "id" }, ...words };
  const table = sheet("inputs", "Inputs", [row(field(2, "mines", 0, "id")), row(field(2, "mines", 1, "id"))]);
  const plan = sheet("s", "S", [row(value(4, null, { validation: project }))]);
  const found = compile({ sheets: [table, plan], tables: [{ id: "mines", columns: ["id"], rows: 2 }] });
  expect(sheetOf(found, "S").validations[0]?.rule).toEqual({ kind: "list", source: "Inputs!$B$1:$B$2" });
});
