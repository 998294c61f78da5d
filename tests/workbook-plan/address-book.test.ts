import { ItemModel } from "../../src/line-items/item-model";
import { ModelError } from "../../src/line-items/model-error";
import { AddressBook } from "../../src/workbook-plan/address-book";
import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";
import { compile, field, item, marked, row, series, sheet, value, yearColumns, years } from "./plan";

const book = (...sheets: SheetPlan[]): AddressBook =>
  new AddressBook({
    properties: compile({ sheets: [] }).workbook.properties,
    model: new ItemModel([]),
    sheets,
    names: [],
  });

const inputs = sheet("inputs", "Inputs", [
  marked("headings", value(2, "Line")),
  row(item(5, "rate")),
  row(field(3, "mines", 0, "copper")),
]);
const demand = sheet("demand", "Demand", [row(), row(years), row(series("use"))], {
  years: yearColumns("model"),
});

test("a scalar has its cell, a series the column of its first year", () => {
  const found = book(inputs, demand);
  expect(found.item("rate")).toMatchObject({ sheet: inputs, row: 2, column: 5, years: null });
  expect(found.item("use")).toMatchObject({ sheet: demand, row: 3, column: 7, years: demand.years });
  expect(found.field("mines", 0, "copper")).toEqual({ sheet: inputs, row: 3, column: 3 });
});

test("it knows what has a place", () => {
  expect(book(inputs).has("rate")).toBe(true);
  expect(book(inputs).has("use")).toBe(false);
});

test("rows are found by their marks, sheets by their ids", () => {
  const found = book(inputs, demand);
  expect(found.markedRow("inputs", "headings")).toBe(1);
  expect(found.sheet("demand")).toBe(demand);
});

test("the first sheet with years of the model is the master of all years", () => {
  const dashboard = sheet("dashboard", "Dashboard", [], { years: yearColumns("plan") });
  const other = sheet("supply", "Supply", [], { years: yearColumns("model") });
  expect(book(inputs, dashboard, demand, other).masterSheet()).toBe(demand);
  expect(() => book(inputs, dashboard).masterSheet()).toThrow(ModelError);
});

describe("what it refuses", () => {
  test.each<[string, () => AddressBook]>([
    [
      "an item with two homes on one sheet",
      () => book(sheet("a", "A", [row(item(1, "rate")), row(item(1, "rate"))])),
    ],
    ["an item with homes on two sheets", () => book(inputs, sheet("a", "A", [row(item(1, "rate"))]))],
    ["a series with two homes", () => book(demand, { ...demand, id: "again" })],
    ["a field with two homes", () => book(inputs, sheet("a", "A", [row(field(1, "mines", 0, "copper"))]))],
    ["a series on a sheet without years", () => book(sheet("a", "A", [row(series("use"))]))],
  ])("%s", (_title, make) => {
    expect(make).toThrow(ModelError);
  });

  test.each<[string, (found: AddressBook) => unknown]>([
    ["an unknown item", (found) => found.item("gone")],
    ["an unknown row of a table", (found) => found.field("mines", 1, "copper")],
    ["an unknown column of a table", (found) => found.field("mines", 0, "zinc")],
    ["an unknown mark", (found) => found.markedRow("inputs", "last")],
    ["a mark of another sheet", (found) => found.markedRow("demand", "headings")],
    ["an unknown sheet", (found) => found.sheet("gone")],
  ])("%s", (_title, ask) => {
    expect(() => ask(book(inputs, demand))).toThrow(ModelError);
  });
});
