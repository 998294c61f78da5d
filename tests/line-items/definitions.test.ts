/** Definitions that contradict themselves are refused, or show an error as a workbook would. */
import { at, base, block, plus, previous, sum, times, when, year, years } from "../../src/line-items/build";
import { ModelError } from "../../src/line-items/model-error";
import { error, evaluation, scalar, series } from "./evaluate";

test("an item defined twice", () => {
  expect(() => evaluation({ items: [scalar("a"), scalar("a")] })).toThrow('"a" is defined twice');
});

test("a reference to an item that does not exist, wherever it stands", () => {
  for (const broken of [
    plus("gone", 1),
    previous("gone"),
    block(["gone"]),
    sum(years("gone")),
    at("gone", year),
    base("gone"),
  ]) {
    expect(() => evaluation({ items: [series("a", broken)] })).toThrow(ModelError);
  }
});

test("a range where one value is needed", () => {
  const found = evaluation({ items: [scalar("a"), scalar("b", block(["a"]))] });
  expect(() => found.value("b")).toThrow(ModelError);
});

test("a question for an unknown item, or for a year that is missing or outside", () => {
  const found = evaluation({ items: [series("a")] });
  expect(() => found.value("b")).toThrow(ModelError);
  expect(() => found.value("a")).toThrow(ModelError);
  expect(() => found.value("a", 2023)).toThrow(ModelError);
  expect(() => found.value("a", 2027)).toThrow(ModelError);
});

describe("circular references", () => {
  test("show an error instead of running forever", () => {
    const items = [scalar("a", plus("b", 1)), scalar("b", plus("a", 1)), scalar("self", times("self", 1))];
    const found = evaluation({ items });
    for (const id of ["a", "b", "self"]) expect(found.value(id)).toBe(error("#REF!"));
  });

  test("are none where a condition never takes them", () => {
    const items = [
      scalar("a", when("switch", "b", 1)),
      scalar("b", when("switch", 1, "a")),
      scalar("switch"),
    ];
    expect(evaluation({ items, given: { switch: true } }).value("a")).toBe(1);
    expect(evaluation({ items, given: { switch: false } }).value("b")).toBe(1);
  });
});

test("a model knows its items", () => {
  const { model } = evaluation({ items: [scalar("a")] });
  expect(model.has("a")).toBe(true);
  expect(model.has("b")).toBe(false);
  expect(model.find("a").item.id).toBe("a");
});
