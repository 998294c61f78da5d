/** What holds for any set of items: values depend neither on the order of definition nor on the order of questions. */
import fc from "../support/properties";
import { base, minus, plus, previous, sum, times, when, year, years, less } from "../../src/line-items/build";
import { Evaluation } from "../../src/line-items/evaluation";
import type { Expression } from "../../src/line-items/expression";
import { ItemModel } from "../../src/line-items/item-model";
import type { LineItem } from "../../src/line-items/line-item";
import type { Value } from "../../src/line-items/value";
import { series } from "./evaluate";

const axes = { model: { first: 2024, last: 2027 } };
const asked = [2024, 2025, 2026, 2027];
const id = (index: number): string => `item-${String(index)}`;

/** An expression over earlier items only, so that nothing is circular; itself a year before is fine. */
const expressionOver = (index: number): fc.Arbitrary<Expression> => {
  const earlier = fc.integer({ min: 0, max: index - 1 }).map(id);
  return fc.oneof(
    fc.tuple(earlier, earlier).map(([a, b]) => plus(a, b)),
    fc.tuple(earlier, earlier).map(([a, b]) => minus(a, b)),
    earlier.map((a) => plus(previous(id(index)), a)),
    earlier.map((a) => minus(a, base(a))),
    earlier.map((a) => sum(years(a))),
    fc.tuple(earlier, earlier).map(([a, b]) => when(less(a, b), a, times(b, -1))),
    fc.constant(minus(year, 1000)),
  );
};

const inputs = 3;
const definitions: fc.Arbitrary<LineItem[]> = fc
  .tuple(...Array.from({ length: 12 }, (_, index) => expressionOver(index + inputs)))
  .map((expressions) => [
    ...Array.from({ length: inputs }, (_, index) => series(id(index))),
    ...expressions.map((expression, index) => series(id(index + inputs), expression)),
  ]);

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: inputs * 4, maxLength: inputs * 4 });

/** Values of the inputs by item and year, and how often each was asked for. */
function givenFrom(numbers: readonly number[]) {
  const counts = new Map<string, number>();
  const items = (name: string): ReadonlyMap<number, Value> => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const from = Number(name.slice("item-".length)) * 4;
    return new Map(asked.map((when, index) => [when, numbers[from + index] ?? null]));
  };
  return { counts, items };
}

const all = (items: readonly LineItem[]): [string, number][] =>
  items.flatMap((item) => asked.map((when): [string, number] => [item.id, when]));

const answers = (evaluation: Evaluation, questions: readonly [string, number][]): Map<string, Value> =>
  new Map(questions.map(([name, when]) => [`${name} ${String(when)}`, evaluation.value(name, when)]));

test("neither the order of definitions nor that of questions matters", () => {
  const scenario = definitions.chain((items) =>
    fc.record({
      items: fc.constant(items),
      shuffled: fc.shuffledSubarray(items, { minLength: items.length }),
      questions: fc.shuffledSubarray(all(items), { minLength: items.length * 4 }),
      numbers: values,
    }),
  );
  fc.assert(
    fc.property(scenario, ({ items, shuffled, questions, numbers }) => {
      const straight = answers(new Evaluation(new ItemModel(items), axes, givenFrom(numbers)), all(items));
      const other = answers(new Evaluation(new ItemModel(shuffled), axes, givenFrom(numbers)), questions);
      expect(Object.fromEntries(other)).toEqual(Object.fromEntries(straight));
    }),
  );
});

test("a value asked for twice is the same, and computed once", () => {
  fc.assert(
    fc.property(definitions, values, (items, numbers) => {
      const given = givenFrom(numbers);
      const evaluation = new Evaluation(new ItemModel(items), axes, given);
      const first = answers(evaluation, all(items));
      const askedOnce = new Map(given.counts);
      expect(answers(evaluation, all(items))).toEqual(first);
      expect(given.counts).toEqual(askedOnce);
      for (const count of given.counts.values()) expect(count).toBeLessThanOrEqual(asked.length);
    }),
  );
});

test("one model serves several sets of inputs at a time without mixing them", () => {
  fc.assert(
    fc.property(definitions, values, values, (items, one, two) => {
      const model = new ItemModel(items);
      const [a, b] = [one, two].map((numbers) => new Evaluation(model, axes, givenFrom(numbers)));
      const alone = answers(new Evaluation(new ItemModel(items), axes, givenFrom(one)), all(items));
      answers(b!, all(items));
      expect(answers(a!, all(items))).toEqual(alone);
    }),
  );
});
