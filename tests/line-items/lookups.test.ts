/** INDEX, MATCH, and counting by criteria. */
import { block, call, less, text, times, type Term } from "../../src/line-items/build";
import type { Value } from "../../src/line-items/value";
import { column, error, valueOf } from "./evaluate";

const names = ["Copper", "Zinc", "copper", null, 5, "5", true];
const rows = block(names.map((_, index) => `r${String(index + 1)}`));
const on = (expression: Term, more: Readonly<Record<string, Value>> = {}): Value =>
  valueOf(expression, { ...column(names), ...more });

describe("MATCH", () => {
  test.each<[Value, number]>([
    ["Zinc", 2],
    ["COPPER", 1],
    [5, 5],
    ["5", 6],
    [true, 7],
  ])("finds %p in row %d, the first of its kind, whatever its case", (wanted, row) => {
    expect(on(call("MATCH", "wanted", rows), { wanted })).toBe(row);
  });

  test.each<Value>(["Cop", "Copper ", 1, false, ""])("does not find %p", (wanted) => {
    expect(on(call("MATCH", "wanted", rows), { wanted })).toBe(error("#N/A"));
  });

  test("passes an error on", () => {
    expect(on(call("MATCH", "wanted", rows), { wanted: error("#REF!") })).toBe(error("#REF!"));
  });
});

describe("LARGE", () => {
  const cells = block(["r1", "r2", "r3", "r4", "r5"]);
  const place = (values: readonly Value[], wanted: Value): Value =>
    valueOf(call("LARGE", cells, "wanted"), { ...column(values), wanted });

  test.each<[Value, Value]>([
    [1, 9],
    [2, 9],
    [3, -4],
    [4, error("#NUM!")],
    [0, error("#NUM!")],
  ])("of 9, text, -4, nothing, 9 number %p is %p", (wanted, value) => {
    expect(place([9, "12", -4, null, 9], wanted)).toBe(value);
  });

  test("passes an error on", () => {
    expect(place([9, error("#REF!"), 1, 2, 3], 1)).toBe(error("#REF!"));
  });
});

describe("INDEX", () => {
  test.each<[Value, Value]>([
    [1, "Copper"],
    [2.9, "Zinc"],
    ["3", "copper"],
    [7, true],
  ])("%p is row %p", (row, value) => {
    expect(on(call("INDEX", rows, "row"), { row })).toBe(value);
  });

  test("an empty cell shows 0", () => {
    expect(on(call("INDEX", rows, "row"), { row: 4 })).toBe(0);
  });

  test("a row beyond the last is #REF!", () => {
    expect(on(call("INDEX", rows, "row"), { row: 8 })).toBe(error("#REF!"));
  });

  test("passes an error on, such as that of a MATCH in vain", () => {
    expect(on(call("INDEX", rows, call("MATCH", text("Lead"), rows)))).toBe(error("#N/A"));
  });
});

// Of the seven rows, one is empty; "5" is a text and 5 a number.
describe("COUNTIF", () => {
  test.each<[Value, number]>([
    ["copper", 2],
    ["Lead", 0],
    ["<>zinc", 6],
    ["<>5", 6],
    ["<>0", 7],
    ["<>", 6],
    [">=5", 1],
    [">5", 0],
    ["<6", 1],
    ["<=5", 1],
    ["=Zinc", 1],
    [">copper", 1],
    [true, 1],
  ])("rows that meet %p: %d", (criterion, number) => {
    expect(on(call("COUNTIF", rows, "criterion"), { criterion })).toBe(number);
  });

  test("errors meet no criterion", () => {
    const cells = column([error("#N/A"), 5]);
    expect(valueOf(call("COUNTIF", block(["r1", "r2"]), "five"), { ...cells, five: 5 })).toBe(1);
  });

  test("inside SUMPRODUCT a range of criteria gives one count each", () => {
    const wanted = { w1: "copper", w2: "Lead", w3: "Zinc" };
    const counts = call("COUNTIF", rows, block(["w1", "w2", "w3"]));
    expect(on(call("SUMPRODUCT", times(less(counts, 1), 1)), wanted)).toBe(1);
    expect(on(call("SUMPRODUCT", counts), wanted)).toBe(3);
  });
});

describe("COUNTIFS and SUMIFS", () => {
  const cells = {
    ...column(["Offtake", "Recycling", "offtake", "Offtake"], "effect"),
    ...column([2026, 2027, 2030, 2031], "start"),
    ...column([10, 20, 40, "many"], "tonnes"),
  };
  const block4 = (name: string) => block([1, 2, 3, 4].map((row) => `${name}${String(row)}`));
  const [effect, start, tonnes] = ["effect", "start", "tonnes"].map(block4);

  test("a row counts where it meets every criterion", () => {
    expect(valueOf(call("COUNTIFS", effect!, text("Offtake"), start!, text("<=2030")), cells)).toBe(2);
    expect(valueOf(call("COUNTIFS", effect!, text("Recycling"), start!, text(">2027")), cells)).toBe(0);
  });

  test("numbers of those rows are summed, texts are not", () => {
    expect(valueOf(call("SUMIFS", tonnes!, effect!, text("Offtake")), cells)).toBe(50);
    expect(valueOf(call("SUMIFS", tonnes!, effect!, text("Offtake"), start!, text("<2030")), cells)).toBe(10);
  });

  test("an error counts only in the rows that are summed", () => {
    const withError = { ...cells, tonnes2: error("#DIV/0!") };
    expect(valueOf(call("SUMIFS", tonnes!, effect!, text("Offtake")), withError)).toBe(50);
    expect(valueOf(call("SUMIFS", tonnes!, effect!, text("Recycling")), withError)).toBe(error("#DIV/0!"));
  });

  test("inside SUMPRODUCT COUNTIFS takes a range of criteria", () => {
    const wanted = { ...cells, y1: 2026, y2: 2030 };
    const counts = call("COUNTIFS", effect!, text("Offtake"), start!, block(["y1", "y2"]));
    expect(valueOf(call("SUMPRODUCT", counts), wanted)).toBe(2);
  });
});
