/** Series of numbers with holes, ties and extremes, which arguments of any kind seldom are: answers, or an error with its reason. */
import fc from "fast-check";
import { FunctionError } from "../../src/functions/function-error";
import { callable, type FunctionName } from "./calls";

const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: 0.5, max: 100, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e308, -1e308, 5e-324, 1e-200, 1e200, 2024),
);
const cell = fc.oneof({ weight: 12, arbitrary: number }, fc.constantFrom(null, "", "7"));
const pair = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.tuple(...Array.from({ length: 3 }, () => fc.array(cell, { minLength: size, maxLength: size }))),
  );

/** A table whose cells are numbers and texts, or an error with a sentence. */
async function check(name: FunctionName, ...args: unknown[]): Promise<void> {
  try {
    const cells = (await callable(name)(...args)).flat();
    expect(cells.filter((each) => typeof each !== "string" && !Number.isFinite(each))).toEqual([]);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/s);
    expect(error.message).not.toMatch(/undefined|NaN|Something went wrong/);
  }
}

test("FIT", async () => {
  const curve = fc.constantFrom("exponential", "logistic", "gompertz", "bass", "bass rate");
  await fc.assert(
    fc.asyncProperty(pair, curve, fc.option(number), async ([x, y], name, start) => {
      await check("fit", [x], [y], name, start);
    }),
    { numRuns: 150 },
  );
});

test("ELASTICITY", async () => {
  const form = fc.constantFrom("with trend", "without trend", "saturation");
  const positive = (series: unknown[]) =>
    series.map((each) => (typeof each === "number" ? Math.abs(each) : each));
  await fc.assert(
    fc.asyncProperty(pair, form, fc.boolean(), async ([demand, gdp, price], name, hasPrice) => {
      await check(
        "elasticity",
        [positive(demand!)],
        [positive(gdp!)],
        hasPrice ? [positive(price!)] : null,
        name,
      );
    }),
    { numRuns: 150 },
  );
});

test("CURVE", async () => {
  const curve = fc.constantFrom("exponential", "logistic", "gompertz", "bass", "bass rate");
  await fc.assert(
    fc.asyncProperty(
      curve,
      number,
      fc.array(cell, { minLength: 2, maxLength: 4 }),
      async (name, x, parameters) => {
        await check("curve", name, x, [parameters]);
      },
    ),
    { numRuns: 500 },
  );
});
