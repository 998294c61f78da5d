import { ModelError } from "../../src/line-items/model-error";
import { item as lineItem } from "../line-items/evaluate";
import { compile, item, marked, row, sheet } from "./plan";

const inputs = sheet("inputs", "Inputs", [row(), marked("first", item(5, "rate")), row(), marked("last")]);
const trade = sheet("trade", "Peru's trade", [marked("only", item(2, "tonnes"))]);
const items = [lineItem("rate", "scalar"), lineItem("tonnes", "scalar")];
const namesFor = (target: Parameters<typeof compile>[0]["names"]) =>
  compile({ sheets: [inputs, trade], items, ...(target === undefined ? {} : { names: target }) }).workbook
    .names;

test("names stand for the cell of an item, with its sheet", () => {
  expect(namesFor([{ name: "Rate", target: { kind: "item", id: "rate" }, comment: "share" }])).toEqual([
    { name: "Rate", reference: "Inputs!$E$2", comment: "share" },
  ]);
  expect(namesFor([{ name: "Tonnes", target: { kind: "item", id: "tonnes" }, comment: "" }])).toMatchObject([
    { reference: "'Peru''s trade'!$B$1" },
  ]);
});

test("names may stand for a range between two marks", () => {
  const target = {
    kind: "range",
    sheet: "inputs",
    from: { mark: "first", column: 2 },
    to: { mark: "last", column: 5 },
  } as const;
  expect(namesFor([{ name: "All", target, comment: "" }])).toMatchObject([{ reference: "Inputs!$B$2:$E$4" }]);
});

test("names do not stand for what has no place", () => {
  expect(() => namesFor([{ name: "Gone", target: { kind: "item", id: "gone" }, comment: "" }])).toThrow(
    ModelError,
  );
});
