/** FORECAST and BACKTEST as a sheet sees them. */
import fc from "../support/properties";
import { FunctionError } from "../../src/functions/function-error";
import { failure, table } from "./later-calls";

const values = [[12], [14], [13], [16], [18], [17], [20]];

test("FORECAST answers with a row a year, numbered or in years", async () => {
  const rows = await table("forecast", values, 3);
  expect(rows[0]).toEqual(["Years ahead", "Mean", "Lower 95 %", "Upper 95 %"]);
  expect(rows.slice(1).map(([year]) => year)).toEqual([1, 2, 3]);
  const withYears = values.map(([value], place) => [2017 + place, value]);
  const years = await table("forecast", [["Year", "kt"], ...withYears], 3, "combination", 0.95);
  expect(years[0]?.[0]).toBe("Year");
  expect(years.slice(1).map(([year]) => year)).toEqual([2024, 2025, 2026]);
  expect(years.slice(1).map((row) => row.slice(1))).toEqual(rows.slice(1).map((row) => row.slice(1)));
});

test("methods have names, and a level is a share or a number of per cent", async () => {
  const naive = await table("forecast", values, 2, "Naive", 80);
  expect(naive[0]?.slice(2)).toEqual(["Lower 80 %", "Upper 80 %"]);
  expect(naive.slice(1).map(([, mean]) => mean)).toEqual([20, 20]);
  expect(await table("forecast", values, 2, "random walk", 0.8)).toEqual(naive);
});

test("several levels give their bands beside each other", async () => {
  const both = await table("forecast", values, 2, "", [[0.8, "", 95]]);
  expect(both[0]?.slice(2)).toEqual(["Lower 80 %", "Upper 80 %", "Lower 95 %", "Upper 95 %"]);
  const [eighty, ninetyFive] = await Promise.all(
    [0.8, 0.95].map((level) => table("forecast", values, 2, "", level)),
  );
  both.slice(1).forEach((row, step) => {
    expect(row.slice(0, 4)).toEqual(eighty?.[step + 1]);
    expect(row.slice(4)).toEqual(ninetyFive?.[step + 1]?.slice(2));
  });
  expect(await failure("forecast", values, 2, "", [[0.5, 0.6, 0.7, 0.8, 0.9, 0.95]])).toMatch(
    /at most 5 bands; 6/,
  );
  expect(await failure("forecast", values, 2, "", [[0.8, 2000]])).toMatch(
    /must be a probability .* not 2000/,
  );
});

test("FORECAST refuses what it cannot answer, and says what is allowed", async () => {
  expect(await failure("forecast", [[5], [6]], 1)).toMatch(/^#NUM! Combination needs at least 3 values/);
  expect(await failure("forecast", [[5], [6], [7], [8]], 1, "Holt")).toMatch(/^#NUM! Holt needs at least 5/);
  expect(await failure("forecast", values, 0)).toMatch(
    /^#VALUE! The horizon must be .* from 1 to 100, not 0/,
  );
  expect(await failure("forecast", values, 2, "Thetta")).toMatch(/Did you mean Theta\?/);
  expect(await failure("forecast", values, 2, null, 1)).toMatch(/^#VALUE! The level must be a probability/);
  expect(await failure("forecast", [[5], [null], [7], [8]], 2)).toMatch(/^#VALUE! .*2/);
  expect(await failure("forecast", [[5], [{ code: "#N/A" }], [7]], 2)).toMatch(/^#N\/A /);
  const long = Array.from({ length: 301 }, (_, year) => [year]);
  expect(await failure("forecast", long, 2)).toMatch(/at most 300/);
  const steep = [[1e290], [1e295], [1e300]];
  expect(await failure("forecast", steep, 100, "Log drift")).toMatch(/^#NUM! /);
});

test("Log drift refuses values without a logarithm, and every other method takes them", async () => {
  const series = [[100], [104], [0], [110], [-5], [112], [115], [118], [120], [121]];
  for (const name of ["forecast", "backTest"] as const) {
    expect(await failure(name, series, 2, "Log drift")).toBe(
      "#NUM! Log drift needs values above 0, because their logarithms count; 0 is not. Choose Drift or Combination.",
    );
    for (const method of [null, "Theta", "Holt", "Damped Holt", "Drift", "Naive"]) {
      expect((await table(name, series, 2, method)).length).toBeGreaterThan(2);
    }
  }
});

test("BACKTEST compares a method with the naive forecast", async () => {
  const line = Array.from({ length: 12 }, (_, year) => [10 + year]);
  const rows = await table("backTest", line, 2, "Drift");
  expect(rows[0]).toEqual(["Measure", "Drift", "Naive", "Ratio to naive"]);
  expect(rows[1]?.[1]).toBeCloseTo(0, 10);
  expect(rows[1]?.[2]).toBeCloseTo(1.5, 10);
  expect(rows[8]).toEqual(["Forecasts tried", 5, 5, ""]);
});

test("BACKTEST says how many values it needs, and leaves empty what does not exist", async () => {
  expect(await failure("backTest", values, 5)).toMatch(/^#NUM! .* at least 10 values; there are 7/);
  const constant = Array.from({ length: 12 }, () => [5]);
  const rows = await table("backTest", constant, 2);
  expect(rows[1]).toEqual(["Mean absolute scaled error (MASE)", "", "", ""]);
});

test("whatever the numbers are, the answer is finite or an error in words", async () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 300 }),
    fc.constantFrom(0, 1e308, -1e308, 5e-324),
  );
  const series = fc.array(number, { minLength: 8, maxLength: 30 });
  const method = fc.constantFrom(...[null, "Theta", "Holt", "Damped Holt", "Drift", "Log drift", "Naive"]);
  const name = fc.constantFrom("forecast" as const, "backTest" as const);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(name, series, fc.integer({ min: 1, max: 8 }), method, async (of, given, ahead, by) => {
      try {
        const rows = await table(
          of,
          given.map((value) => [value]),
          ahead,
          by,
        );
        answered += 1;
        expect(rows.flat().filter((cell) => typeof cell !== "string" && !Number.isFinite(cell))).toEqual([]);
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        expect(error.message).not.toMatch(/undefined|NaN|Something went wrong/);
      }
    }),
    { numRuns: 500 },
  );
  expect(answered).toBeGreaterThan(20);
});
