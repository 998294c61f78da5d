/** Items over the years: what they look at, what is given, and what happens where something is missing. */
import {
  at,
  base,
  call,
  minus,
  plus,
  previous,
  sum,
  times,
  total,
  when,
  year,
  years,
  yearsOf,
} from "../../src/line-items/build";
import { ModelError } from "../../src/line-items/model-error";
import { error, evaluation, scalar, series } from "./evaluate";

const use = new Map([
  [2024, 100],
  [2025, 110],
  [2026, 130],
]);

/** The value of an expression in each of the years 2024 to 2026, beside a given series `use`. */
const overYears = (expression: Parameters<typeof series>[1], given = {}) => {
  const found = evaluation({
    items: [series("result", expression), series("use"), scalar("rate"), scalar("when")],
    given: { use, ...given },
  });
  return [2024, 2025, 2026].map((when) => found.value("result", when));
};

describe("in each year", () => {
  test("a series counts with its value of that year, a scalar with its only one", () => {
    expect(overYears(times("use", "rate"), { rate: 2 })).toEqual([200, 220, 260]);
  });

  test("the year itself", () => {
    expect(overYears(year)).toEqual([2024, 2025, 2026]);
  });

  test("the year before; nothing comes before the first", () => {
    expect(overYears(plus(previous("use"), 0))).toEqual([0, 100, 110]);
    expect(overYears(minus("use", previous("use")))).toEqual([100, 10, 20]);
  });

  test("the first year", () => {
    expect(overYears(minus("use", base("use")))).toEqual([0, 10, 30]);
  });

  test("all years", () => {
    expect(overYears(sum(years("use")))).toEqual([340, 340, 340]);
    expect(overYears(sum(yearsOf("use")))).toEqual([6075, 6075, 6075]);
  });

  test("a year by its number", () => {
    expect(overYears(at("use", "when"), { when: 2025 })).toEqual([110, 110, 110]);
    expect(overYears(at("use", plus(year, 1)))).toEqual([110, 130, error("#N/A")]);
  });

  test.each([2023, 2027, 2024.5, "soon", true, null])("there is no year %p", (when) => {
    expect(overYears(at("use", "when"), { when })).toEqual(Array.from({ length: 3 }, () => error("#N/A")));
  });

  test("an error instead of a year is the result", () => {
    expect(overYears(at("use", "when"), { when: error("#REF!") })[0]).toBe(error("#REF!"));
  });

  test("a balance carries on from what it closed with", () => {
    const items = [
      series("opening", when(call("AND", minus(year, "first")), previous("closing"), "start")),
      series("closing", minus("opening", "out")),
      series("out"),
      scalar("start"),
      scalar("first"),
    ];
    const found = evaluation({
      items,
      given: {
        start: 50,
        first: 2024,
        out: new Map([
          [2024, 1],
          [2025, 2],
          [2026, 3],
        ]),
      },
    });
    expect([2024, 2025, 2026].map((when) => found.value("closing", when))).toEqual([49, 47, 44]);
  });
});

describe("plan years", () => {
  const items = [
    series("use"),
    series("shown", at("use", year), { axis: "plan" }),
    scalar("sum", sum(years("shown"))),
  ];

  test("are an axis of their own", () => {
    const axes = { model: { first: 2024, last: 2026 }, plan: { first: 2025, last: 2026 } };
    const found = evaluation({ items, given: { use }, axes });
    expect(found.value("shown", 2025)).toBe(110);
    expect(found.value("sum")).toBe(240);
    expect(() => found.value("shown", 2024)).toThrow(ModelError);
  });

  test("are refused where there are none", () => {
    expect(() => evaluation({ items, given: { use } }).value("shown", 2025)).toThrow(ModelError);
  });
});

describe("what is given", () => {
  test("one value counts for every year", () => {
    expect(evaluation({ items: [series("a")], given: { a: 5 } }).value("a", 2026)).toBe(5);
  });

  test("what is not given is empty, and computes as 0", () => {
    const found = evaluation({
      items: [series("a"), series("b", plus("a", 1)), series("c", "a")],
      given: { a: new Map([[2024, 7]]) },
    });
    expect(found.value("a", 2025)).toBeNull();
    expect(found.value("b", 2025)).toBe(1);
    // A formula that is only a reference to an empty cell shows 0.
    expect(found.value("c", 2025)).toBe(0);
  });

  test("a value for a computed item does not replace its formula", () => {
    expect(evaluation({ items: [scalar("a", plus(1, 1))], given: { a: 9 } }).value("a")).toBe(2);
  });
});

test("a sum of items that stand apart", () => {
  const items = [scalar("a"), scalar("b"), scalar("sum", total(["a", "b"])), scalar("none", total([]))];
  const found = evaluation({ items, given: { a: 2, b: 3 } });
  expect(found.value("sum")).toBe(5);
  expect(found.value("none")).toBe(0);
});
