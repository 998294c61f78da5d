/** Formulas over tables of records. */
import { call, column, field, sum, text } from "../../src/line-items/build";
import { ModelError } from "../../src/line-items/model-error";
import { evaluation, scalar } from "./evaluate";

const setting = {
  tables: [{ id: "mines", columns: ["name", "copper"], rows: 3 }],
  records: { mines: { name: ["A", "B"], copper: [10, "none", 5] } },
};

test("fields and columns", () => {
  const items = [
    scalar("second", field("mines", 1, "name")),
    scalar("sum", sum(column("mines", "copper"))),
    scalar("blanks", call("COUNTIF", column("mines", "name"), text("<>"))),
  ];
  const found = evaluation({ items, ...setting });
  expect(found.value("second")).toBe("B");
  expect(found.value("sum")).toBe(15);
  expect(found.value("blanks")).toBe(2);
});

test("rows that nobody filled are empty", () => {
  const items = [
    scalar("third", call("ISNUMBER", field("mines", 2, "name"))),
    scalar("none", sum(column("mines", "copper"))),
  ];
  expect(evaluation({ items, ...setting }).value("third")).toBe(false);
  expect(evaluation({ items, tables: setting.tables }).value("none")).toBe(0);
});

test("an unknown table or column is refused", () => {
  expect(() => evaluation({ items: [scalar("a", field("mines", 0, "zinc"))], ...setting })).toThrow(
    ModelError,
  );
  expect(() => evaluation({ items: [scalar("a", sum(column("ports", "name")))], ...setting })).toThrow(
    ModelError,
  );
});
