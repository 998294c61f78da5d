/** Whatever a cell may hold, a function answers with numbers, text or an error with its sentence. */
import fc from "fast-check";
import { FunctionError } from "../../src/functions/function-error";
import { maximumCells } from "../../src/functions/cells/grid";
import { callable, functionNames, invocation } from "./calls";

const names = [
  "copper",
  "Zn",
  "銅",
  "Net zero",
  "own",
  "solar",
  "wind-onshore",
  "Other uses",
  "Total",
  "EV",
  "kt",
  "$/t",
];
const ids = [
  "copper.refined-use.world",
  "copper.elasticity.income",
  "driver.solar.reference",
  "zinc.base-use.transport",
];

const cell = fc.oneof(
  fc.constantFrom<unknown>(...names, ...ids, "id", "value", "scenario.choice", "t concentrate 28%", "#N/A"),
  fc.constantFrom<unknown>(2024, 2030, 2050, 45658, 0, -1, 0.5, 1e308, -1e308, 5e-324, NaN, Infinity, "2035"),
  fc.constantFrom<unknown>(null, undefined, "", " ", true, false, invocation),
  fc.constantFrom<unknown>({ code: "#REF!" }, { type: "Error", basicValue: "#N/A" }, { basicValue: 2030 }),
  fc.constantFrom<unknown>({ type: "Entity", text: "x", basicValue: "#VALUE!" }, Symbol("s"), 10n, () => 1),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constant("x".repeat(40_000)),
  fc.double(),
  fc.integer({ min: 2020, max: 2055 }),
  fc.anything(),
);
const range = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 2, arbitrary: range }, fc.array(cell));

/** What is wrong with an answer; plain tests, because thousands of cells are looked at. */
function complaint(answer: unknown): string | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return "no rows";
  const rows = answer as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width))
    return "no columns, or rows of different length";
  if (rows.length * width > maximumCells) return "too many cells";
  const wrong = rows.flat().find((cell) => !isAnswer(cell));
  return wrong === undefined && !rows.flat().includes(undefined)
    ? undefined
    : `a cell holds ${String(wrong)}`;
}

function isAnswer(cell: unknown): boolean {
  if (cell instanceof FunctionError) checkError(cell);
  return cell instanceof FunctionError || typeof cell === "string" || Number.isFinite(cell);
}

const checkTable = (answer: unknown): void => {
  expect(complaint(answer)).toBeUndefined();
};

function checkError(error: unknown): void {
  if (!(error instanceof FunctionError)) throw error;
  expect(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"]).toContain(error.code);
  expect(error.message).toMatch(/^\S.*[.?]$/s);
  expect(error.message).not.toMatch(/undefined|NaN|\[object|Something went wrong/);
}

test.each(functionNames)("%s answers everything", async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.array(argument, { maxLength: 6 }), async (args) => {
      let answer: unknown;
      try {
        answer = await callable(name)(...args);
      } catch (error) {
        checkError(error);
        return;
      }
      checkTable(answer);
    }),
    { numRuns: 200 },
  );
});

test("DEMAND with a metal and a year answers every range of assumptions", async () => {
  const id = fc.constantFrom(
    ...["id", "copper.base-use.solar", "driver.solar.reference", "driver.solar.own-entry", "scenario.choice"],
    ...["copper.intensity-change.other-uses", "copper.elasticity.income", "driver.gdp-growth.reference"],
  );
  const row = fc.tuple(id, cell, cell, cell);
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 6 }),
      fc.integer({ min: 2024, max: 2050 }),
      async (rows, year) => {
        try {
          checkTable(await callable("demand")("copper", year, "", "", rows));
        } catch (error) {
          checkError(error);
        }
      },
    ),
    { numRuns: 500 },
  );
});
