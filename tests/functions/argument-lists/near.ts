/** Values near a good one: what a user changes, and what a slip makes of it. */
import fc from "../../support/properties";
import type { Value } from "../good-calls";

const extremes = [0, 1, -1, 1e308, -1e308, 5e-324, 1e-200, 1e200, 1e6, 45658, 2024, 2050, 2051];

/** Other numbers a parameter may well take. */
export const nearNumber = (good: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(good) },
    { weight: 4, arbitrary: fc.integer({ min: -4, max: 12 }).map((step) => good + step) },
    { weight: Number.isInteger(good) ? 1 : 4, arbitrary: scaled(good) },
  );

const scaled = (good: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: 40 }).map((twentieths) => Number(((good * twentieths) / 20).toPrecision(6)));

/** Other texts, those of the list that Excel offers first. */
const nearText = (good: string, choices: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(good) },
    { weight: 6, arbitrary: fc.constantFrom(good, ...choices) },
    { weight: 1, arbitrary: fc.constantFrom(good.toUpperCase(), ` ${good} `, good.replaceAll(" ", "-")) },
  );

/** Values that are right, or nearly. */
export const nearValue = (good: Value, choices: readonly string[] = []): fc.Arbitrary<Value> =>
  typeof good === "number" ? nearNumber(good) : nearText(good, choices);

/** Values of the right kind out of range, of the wrong kind, and in another dress. */
export const wrongValue = (good: Value): fc.Arbitrary<unknown> =>
  typeof good === "number"
    ? fc.constantFrom<unknown>(
        ...extremes,
        -good,
        good * 1000,
        String(good),
        `${String(good)}x`,
        "text",
        true,
      )
    : fc.constantFrom<unknown>(good.slice(1), `${good}e`, good.slice(0, 3), 7, 2030, true, "text", "=1+1");

/** A cell that gives nothing. */
export const blank = fc.constantFrom<unknown>(null, undefined, "", [[null]], [[""]], 0);
