/** Arguments that are nearly right, of every size: the stock functions answer with numbers or a sentence, at once. */
import fc from "fast-check";
import { FunctionError } from "../../src/functions/function-error";
import { callable, type FunctionName } from "./calls";

const extreme = fc.oneof(
  fc.double({ min: -1e308, max: 1e308, noNaN: true }),
  fc.constantFrom(0, 1, -1, 5e-324, 1e308, 1e-7, 1e4),
);
const upTo = (max: number) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.double({ min: max / 100, max, noNaN: true }) },
    { weight: 1, arbitrary: extreme },
  );
const size = upTo(100);
const wrong = fc.constantFrom<unknown>(null, "", "x", "0.5", { code: "#N/A" });
const column = fc.array(fc.tuple(size), { minLength: 1, maxLength: 12 });
const years = fc
  .array(size, { minLength: 1, maxLength: 12 })
  .map((values) => values.map((value, place) => [2020 + place, value]));
const one = (max: number) =>
  fc.oneof(
    { weight: 20, arbitrary: upTo(max) },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: column },
  );
const distribution = fc.constantFrom(
  ...[null, "Fixed", "Normal", "Folded normal", "Lognormal", "Weibull", "Weibull (scale, shape)"],
);
const inflowAt = fc.tuple(fc.constant("inflow at"), fc.constantFrom("start", "middle", "end"));
const initialStock = fc.oneof(
  fc.tuple(fc.constant("initial stock"), size, size, size),
  fc.tuple(fc.constant("initial stock"), size),
);
const negative = fc.tuple(fc.constant("negative inflow"), fc.constantFrom("allowed", "corrected"));
const share = fc.tuple(fc.constantFrom("dissipative loss", "fabrication yield"), upTo(1));
const named = fc.tuple(fc.constant("distribution"), distribution);
const settings = (...rows: fc.Arbitrary<unknown[]>[]) =>
  fc.oneof(fc.constant(null), fc.array(fc.oneof(...rows), { minLength: 1, maxLength: 3 }));
const series = fc.oneof(column, years);

const calls: readonly (readonly [FunctionName, fc.Arbitrary<readonly unknown[]>])[] = [
  ["survival", fc.tuple(one(100), one(60), one(20), distribution)],
  ["stock", fc.tuple(series, one(60), one(20), distribution, settings(inflowAt, initialStock))],
  ["inflow", fc.tuple(series, one(60), one(20), distribution, settings(inflowAt, initialStock, negative))],
  [
    "scrap",
    fc.tuple(series, one(60), one(20), one(1), one(1), settings(inflowAt, initialStock, share, named)),
  ],
  ["recyclingRate", fc.tuple(one(9), one(9), one(9), one(9), fc.constantFrom(null, "RIR", "EOL-RR", "ORER"))],
];

const isAnswer = (value: unknown): boolean =>
  value instanceof FunctionError || typeof value === "string" || Number.isFinite(value);

test.each(calls)("%s", async (name, args) => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(args, async (given) => {
      try {
        const unusable = (await callable(name)(...given)).flat().filter((value) => !isAnswer(value));
        answered += 1;
        expect(unusable).toEqual([]);
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        expect(error.message).not.toMatch(/undefined|NaN|\[object|Something went wrong/);
      }
    }),
    { numRuns: 500 },
  );
  // Enough of them are right, so that the test looks at answers and not only at refusals.
  expect(answered).toBeGreaterThan(20);
});
