/** Random expressions over many draws at once give in every draw what the evaluation of that draw alone gives. */
import fc from "../support/properties";
import {
  at,
  base,
  block,
  call,
  column,
  field,
  over,
  plus,
  power,
  previous,
  sum,
  term,
  times,
  when,
  year,
  years as allYears,
  yearsOf,
} from "../../src/line-items/build";
import { MixedDraws, valueIn } from "../../src/line-items/drawn-value";
import { Evaluation } from "../../src/line-items/evaluation";
import type { Expression } from "../../src/line-items/expression";
import { ItemModel } from "../../src/line-items/item-model";
import { isError, type Value } from "../../src/line-items/value";
import { VectorEvaluation } from "../../src/line-items/vector-evaluation";
import { randomExpressions } from "../workbook-plan/random-expressions";
import { scalar, series } from "./evaluate";

const axes = { model: { first: 2024, last: 2026 } };
const scalars = ["one", "two", "exponent"];
const yearly = ["driver-1", "driver-2", "driver-3"];
const words = ["name-0", "name-1", "name-2"];
const tables = [{ id: "mines", columns: ["tonnes"], rows: 3 }];
const records = new Map([["mines", { tonnes: [430, null, 12] }]]);

const { any } = randomExpressions({
  numbers: [
    ...scalars.map(term),
    ...yearly.map(term),
    ...yearly.map((id) => previous(id)),
    base("driver-1"),
    at("driver-2", plus("one", year)),
    field("mines", 1, "tonnes"),
    sum(allYears("driver-3")),
    power("one", "two"),
    over("one", "driver-1"),
    call("INDEX", block(yearly), "one"),
  ],
  texts: words.map(term),
  ranges: [block(yearly), allYears("driver-1"), yearsOf("driver-1")],
  words: block(words),
  exponents: [term("exponent"), term(1)],
});

const draws = 5;
/** Small whole numbers, so that zeros, ties and places in lists come up; and any others. */
const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e3, max: 1e3, noNaN: true }));
const value = fc.oneof({ weight: 8, arbitrary: number }, fc.constantFrom<Value[]>(null, "zinc", true));
const oneOrAll = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    values.map((shared) => Array.from({ length: draws }, () => shared)),
    fc.array(values, { minLength: draws, maxLength: draws }),
  );
const inputs = fc.record({
  ...Object.fromEntries(scalars.map((id) => [id, oneOrAll(number)])),
  ...Object.fromEntries(
    yearly.map((id) => [id, fc.tuple(oneOrAll(number), oneOrAll(value), oneOrAll(value))]),
  ),
  ...Object.fromEntries(words.map((id) => [id, oneOrAll(fc.constantFrom("Copper", "zinc", "Lead"))])),
});

type Inputs = Readonly<Record<string, readonly unknown[]>>;

const model = (expression: Expression) =>
  new ItemModel(
    [
      ...scalars.map((id) => scalar(id)),
      ...yearly.map((id) => series(id)),
      ...words.map((id) => scalar(id)),
      series("answer", expression),
      series("sum", when(call("ISNUMBER", "answer"), plus(previous("sum"), "answer"), previous("sum"))),
    ],
    tables,
  );

const byYear = (lists: readonly unknown[]) => new Map(lists.map((list, index) => [2024 + index, list]));

function drawnItem(given: Inputs, id: string): never {
  const lists = given[id] ?? [];
  const drawn = (list: unknown) => {
    const values = list as readonly Value[];
    return values.every((each) => typeof each === "number") ? Float64Array.from(values) : mixed(values);
  };
  return (
    yearly.includes(id)
      ? new Map([...byYear(lists)].map(([when, list]) => [when, drawn(list)]))
      : drawn(lists)
  ) as never;
}

const mixed = (values: readonly Value[]): unknown =>
  values.every((each) => each === values[0]) ? values[0] : new MixedDraws(values);

function itemInDraw(given: Inputs, id: string, draw: number): never {
  const lists = given[id] ?? [];
  return (
    yearly.includes(id)
      ? new Map([...byYear(lists)].map(([year, list]) => [year, (list as readonly Value[])[draw]]))
      : lists[draw]
  ) as never;
}

const shown = (each: Value): unknown => (isError(each) ? each.name : each);

function compare(expression: Expression, given: Inputs): void {
  const items = model(expression);
  const together = new VectorEvaluation(items, axes, {
    draws,
    items: (id) => drawnItem(given, id),
    tables: records,
  });
  const found: unknown[] = [];
  const wanted: unknown[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const alone = new Evaluation(items, axes, {
      items: (id) => itemInDraw(given, id, draw),
      tables: records,
    });
    for (const id of ["answer", "sum"]) {
      for (const when of [2024, 2025, 2026]) {
        found.push(shown(valueIn(together.value(id, when), draw)));
        wanted.push(shown(alone.value(id, when)));
      }
    }
  }
  expect(found).toEqual(wanted);
}

test("any expression", () => {
  fc.assert(
    fc.property(any, inputs, (expression, given) => {
      compare(expression, given);
    }),
    { numRuns: 1500 },
  );
});

test("errors in some draws, powers of nothing, and places outside a list stay in their draws", () => {
  const given = {
    one: [0, 0, 2, -1, 9],
    two: [0, 1, 0.5, 0.5, 400],
    exponent: [0, 1, 2, 3, 4],
    "driver-1": [
      [0, 1, 0, 2, 1e308],
      [1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2],
    ],
    "driver-2": [
      [1, 2, 3, 4, 5],
      [1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2],
    ],
    "driver-3": [
      [5, 4, 3, 2, 1],
      [1, null, 1, "x", true],
      [2, 2, 2, 2, 2],
    ],
    "name-0": ["a", "a", "a", "a", "a"],
    "name-1": ["b", "b", "b", "b", "b"],
    "name-2": ["c", "c", "c", "c", "c"],
  };
  const expressions = [
    power("one", "two"),
    over("driver-2", "one"),
    times("driver-1", 1000, 1000),
    at("driver-2", plus("one", at("driver-1", 24))),
    call("INDEX", block(yearly), "one"),
    call("IFERROR", over(1, "one"), "driver-3"),
    when("one", "driver-3", over(1, 0)),
    call("MAX", "driver-3", "driver-2"),
    call("SUM", "driver-3", "one", 1),
    call("SUMPRODUCT", block(yearly), block(yearly)),
  ];
  for (const expression of expressions) compare(expression, given);
});

test("a table's column is the same in all draws", () => {
  const given = { one: [1, 2, 3, 4, 5] };
  compare(times(sum(column("mines", "tonnes")), "one"), given);
});
