/** Functions as Microsoft documents them; the examples of ROUND and FIXED are those of its reference. */
import { block, call, type Term } from "../../src/line-items/build";
import type { Expression, FunctionName } from "../../src/line-items/expression";
import type { Value } from "../../src/line-items/value";
import { column, error, valueOf } from "./evaluate";

/** A function over cells of its own, one for each argument. */
const apply = (name: FunctionName, ...values: readonly Value[]): Value =>
  valueOf(call(name, ...values.map((_, index) => `r${String(index + 1)}`)), column(values));

/** A range of cells below each other, and the cells. */
const range = (values: readonly Value[], name = "r"): [Expression, Readonly<Record<string, Value>>] => [
  block(values.map((_, index) => `${name}${String(index + 1)}`)),
  column(values, name),
];

const over = (name: FunctionName, values: readonly Value[], ...more: readonly Term[]): Value => {
  const [cells, given] = range(values);
  return valueOf(call(name, cells, ...more), given);
};

describe("SUM, MAX, MIN", () => {
  const mixed = [3, "4", null, true, "kt", -8];

  test("texts, truth values and empty cells of a range do not count", () => {
    expect(over("SUM", mixed)).toBe(-5);
    expect(over("MAX", mixed)).toBe(3);
    expect(over("MIN", mixed)).toBe(-8);
  });

  test("of nothing they are 0", () => {
    expect(over("SUM", [null, "kt"])).toBe(0);
    expect(over("MAX", [null, "kt"])).toBe(0);
    expect(over("MIN", [null, "kt"])).toBe(0);
  });

  test("several arguments count together", () => {
    const [cells, given] = range([1, 2, "x"]);
    expect(valueOf(call("SUM", cells, "more", 1), { ...given, more: 10 })).toBe(14);
    expect(apply("MAX", -3, -2)).toBe(-2);
    expect(apply("MIN", 3, 2)).toBe(2);
  });

  test("an error anywhere is the result", () => {
    expect(over("SUM", [1, error("#N/A"), 2])).toBe(error("#N/A"));
    expect(over("MAX", [1, error("#DIV/0!")])).toBe(error("#DIV/0!"));
    expect(apply("MIN", 1, error("#REF!"))).toBe(error("#REF!"));
  });
});

describe("ROUND", () => {
  test.each([
    [2.15, 1, 2.2],
    [2.149, 1, 2.1],
    [-1.475, 2, -1.48],
    [21.5, -1, 20],
    [626.3, -3, 1000],
    [1.98, -1, 0],
    [-50.55, -2, -100],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1.005, 2, 1.01],
    [-0.04, 1, 0],
  ])("of %d to %d places is %d", (value, places, rounded) => {
    expect(apply("ROUND", value, places)).toBe(rounded);
  });

  test("takes a text that reads as a number, and no other", () => {
    expect(apply("ROUND", "2.5", 0)).toBe(3);
    expect(apply("ROUND", "kt", 0)).toBe(error("#VALUE!"));
  });
});

describe("FIXED", () => {
  test.each([
    [1234.567, 1, "1,234.6"],
    [1234.567, -1, "1,230"],
    [44.332, 2, "44.33"],
    [1234567.5, 0, "1,234,568"],
    [-1234.567, 1, "-1,234.6"],
    [0.5, 0, "1"],
    [7, 2, "7.00"],
    [-0.04, 1, "0.0"],
  ])("of %d to %d places is %s", (value, places, words) => {
    expect(apply("FIXED", value, places)).toBe(words);
  });

  test("shows two places where none are given", () => {
    expect(apply("FIXED", 44.332)).toBe("44.33");
  });

  test("passes an error on", () => {
    expect(apply("FIXED", error("#N/A"), 0)).toBe(error("#N/A"));
  });
});

describe("AND, OR, NOT", () => {
  test.each<[FunctionName, Value[], boolean]>([
    ["AND", [true, true], true],
    ["AND", [true, false], false],
    ["AND", [1, 2], true],
    ["AND", [1, 0], false],
    ["OR", [false, true], true],
    ["OR", [false, 0], false],
    ["NOT", [true], false],
    ["NOT", [0], true],
    ["NOT", [null], true],
  ])("%s of %p is %p", (name, values, result) => {
    expect(apply(name, ...values)).toBe(result);
  });

  test("an error is the result, even where the outcome seems clear", () => {
    expect(apply("AND", false, error("#N/A"))).toBe(error("#N/A"));
    expect(apply("OR", true, error("#N/A"))).toBe(error("#N/A"));
    expect(apply("NOT", error("#N/A"))).toBe(error("#N/A"));
  });
});

test.each<[Value, boolean]>([
  [0, true],
  ["3", false],
  [null, false],
  [true, false],
  [error("#N/A"), false],
])("ISNUMBER of %p is %p", (value, result) => {
  expect(apply("ISNUMBER", value)).toBe(result);
});

test("ABS", () => {
  expect(apply("ABS", -3.5)).toBe(3.5);
  expect(apply("ABS", "-3")).toBe(3);
  expect(apply("ABS", null)).toBe(0);
  expect(apply("ABS", "kt")).toBe(error("#VALUE!"));
});

describe("SUMPRODUCT", () => {
  const product = (first: readonly Value[], second: readonly Value[]): Value => {
    const [a, cells] = range(first);
    const [b, more] = range(second, "s");
    return valueOf(call("SUMPRODUCT", a, b), { ...cells, ...more });
  };

  test("multiplies row by row and adds up", () => {
    expect(product([3, 4, 8], [2, 7, 6])).toBe(82);
  });

  test("what is no number counts as 0", () => {
    expect(product([3, "4", true, null], [2, 7, 6, 5])).toBe(6);
  });

  test("an error is the result", () => {
    expect(product([3, error("#N/A")], [2, 0])).toBe(error("#N/A"));
  });
});

describe("NORMSDIST", () => {
  test.each([
    [1.333333, 0.908788726],
    [0, 0.5],
    [-10, 7.619853024160527e-24],
  ])("of %d is %d", (z, probability) => {
    expect(Number(apply("NORMSDIST", z)) / probability).toBeCloseTo(1, 7);
  });

  test("an empty cell is 0, a text is an error", () => {
    expect(apply("NORMSDIST", null)).toBe(0.5);
    expect(apply("NORMSDIST", "kt")).toBe(error("#VALUE!"));
  });

  test("of a range there is one for each cell", () => {
    const [cells, given] = range([0, -40, null]);
    expect(valueOf(call("SUMPRODUCT", call("NORMSDIST", cells)), given)).toBe(1);
  });
});
