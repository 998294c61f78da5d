/**
 * The formulas of the default roadmap are those of tests/golden/formulas.txt, so that every change of a formula shows
 * in a review. After a change that is meant, write the file again and look at its difference:
 *
 *   UPDATE_GOLDEN=1 npx jest tests/golden
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { formulaLines } from "./formula-lines";

const file = join(__dirname, "formulas.txt");
const lines = formulaLines(buildRoadmap({ date: "2026-11-24" }));

if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, `${lines.join("\n")}\n`);

test("every formula is as recorded; UPDATE_GOLDEN=1 records what is meant", () => {
  const recorded = readFileSync(file, "utf8").split(/\r?\n/).slice(0, -1);
  expect(lines).toEqual(recorded);
});

test("the record stays small enough to read", () => {
  expect(readFileSync(file).length).toBeLessThan(200_000);
});
