/** Operators with Excel's rules for mixed kinds. Expected values are what Excel shows. */
import {
  atLeast,
  atMost,
  block,
  call,
  differs,
  equal,
  join,
  less,
  minus,
  more,
  over,
  plus,
  power,
  text,
  times,
} from "../../src/line-items/build";
import type { ErrorName, Value } from "../../src/line-items/value";
import { column, error, valueOf } from "./evaluate";

test.each<[Value, Value]>([
  [3, 4],
  ["3", 4],
  [" 5 ", 6],
  ["1e3", 1001],
  ["-0.5", 0.5],
  [true, 2],
  [false, 1],
  [null, 1],
])("%p + 1 is %p", (value, sum) => {
  expect(valueOf(plus("a", 1), { a: value })).toBe(sum);
});

test.each<Value>(["abc", "", " ", "3 kt"])("%p is no number, so adding 1 gives #VALUE!", (value) => {
  expect(valueOf(plus("a", 1), { a: value })).toBe(error("#VALUE!"));
});

test("arithmetic", () => {
  const cells = { a: 7, b: -2 };
  expect(valueOf(plus("a", "b"), cells)).toBe(5);
  expect(valueOf(minus("a", "b"), cells)).toBe(9);
  expect(valueOf(times("a", "b"), cells)).toBe(-14);
  expect(valueOf(over("a", "b"), cells)).toBe(-3.5);
  expect(valueOf(power("a", "b"), cells)).toBeCloseTo(1 / 49, 15);
});

test("several operands are taken from the left", () => {
  const cells = { a: 10, b: 3, c: 2 };
  expect(valueOf(minus("a", "b", "c"), cells)).toBe(5);
  expect(valueOf(over("a", "b", "c"), cells)).toBeCloseTo(1.6666666666666667, 15);
  expect(valueOf(power("c", "b", "c"), cells)).toBe(64);
});

test("errors of arithmetic", () => {
  expect(valueOf(over("a", "b"), { a: 1, b: 0 })).toBe(error("#DIV/0!"));
  expect(valueOf(over("a", "b"), { a: 0, b: null })).toBe(error("#DIV/0!"));
  expect(valueOf(power("a", "b"), { a: 0, b: 0 })).toBe(error("#NUM!"));
  expect(valueOf(power("a", "b"), { a: 0, b: -2 })).toBe(error("#DIV/0!"));
  expect(valueOf(power("a", "b"), { a: -8, b: 0.5 })).toBe(error("#NUM!"));
  expect(valueOf(times("a", "a"), { a: 1e200 })).toBe(error("#NUM!"));
});

test("an error passes through, the left one first", () => {
  const cells = { a: error("#N/A"), b: error("#DIV/0!"), c: 1 };
  for (const operator of [plus, times, join, equal, less]) {
    expect(valueOf(operator("a", "c"), cells)).toBe(error("#N/A"));
    expect(valueOf(operator("c", "b"), cells)).toBe(error("#DIV/0!"));
    expect(valueOf(operator("a", "b"), cells)).toBe(error("#N/A"));
    expect(valueOf(operator("b", "a"), cells)).toBe(error("#DIV/0!"));
  }
});

test.each<[Value, string]>([
  [2024, "2024"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333333333"],
  [-1.5, "-1.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [null, ""],
  ["kt", "kt"],
])("%p joined to a text reads %p", (value, words) => {
  expect(valueOf(join(text("<"), "a", text(">")), { a: value })).toBe(`<${words}>`);
});

// Numbers come before text, text before FALSE, FALSE before TRUE.
const ascending: readonly Value[] = [-1, 0, 10, "5", "a", "B", "z", false, true];
const pairs = ascending.flatMap((low, index) =>
  ascending.slice(index + 1).map((high) => [low, high] as const),
);

test.each(pairs)("%p comes before %p", (low, high) => {
  const cells = { low, high };
  const results = [less, atMost, differs, more, atLeast, equal].map((compare) =>
    valueOf(compare("low", "high"), cells),
  );
  expect(results).toEqual([true, true, true, false, false, false]);
});

test.each<[Value, Value]>([
  ["Copper", "COPPER"],
  [null, 0],
  [null, ""],
  [null, false],
  [null, null],
  [2, 2],
])("%p equals %p, and is neither less nor more", (a, b) => {
  const results = [equal, atMost, atLeast, differs, less, more].map((compare) =>
    valueOf(compare("a", "b"), { a, b }),
  );
  expect(results).toEqual([true, true, true, false, false, false]);
});

test.each<[Value, Value]>([
  [5, "5"],
  [0, ""],
  [1, true],
  ["TRUE", true],
])("%p does not equal %p, though they look alike", (a, b) => {
  expect(valueOf(equal("a", "b"), { a, b })).toBe(false);
});

test("an empty cell is less than anything above 0 and more than anything below", () => {
  expect(valueOf(less("a", "b"), { a: null, b: 1 })).toBe(true);
  expect(valueOf(more("a", "b"), { a: null, b: -1 })).toBe(true);
});

describe("over ranges, row by row", () => {
  const cells = { ...column([1, 2, 3]), ...column([10, 20, 30], "s"), factor: 2 };
  const r = block(["r1", "r2", "r3"]);
  const s = block(["s1", "s2", "s3"]);

  test("a range and a range", () => {
    expect(valueOf(call("SUMPRODUCT", times(r, s)), cells)).toBe(140);
  });

  test("a range and one value, on either side", () => {
    expect(valueOf(call("SUMPRODUCT", times(r, "factor")), cells)).toBe(12);
    expect(valueOf(call("SUMPRODUCT", minus("factor", r)), cells)).toBe(0);
  });

  test("a comparison gives truth values, which count once they are multiplied", () => {
    expect(valueOf(call("SUMPRODUCT", times(more(r, 1), s)), cells)).toBe(50);
  });
});

test.each<[ErrorName]>([["#VALUE!"], ["#N/A"], ["#NUM!"], ["#DIV/0!"], ["#REF!"], ["#NAME?"], ["#NULL!"]])(
  "there is one %s, so that errors can be compared",
  (name) => {
    expect(error(name)).toBe(error(name));
    expect(error(name).name).toBe(name);
  },
);
