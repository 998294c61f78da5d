/** The workbook carries the version of the package, and its log says what changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { modelHistory, version } from "../../src/roadmap/version";
import { date } from "./cells";

const root = join(__dirname, "../..");

test("the model has the version of the package", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(version).toBe(manifest.version);
});

test("the changelog and the history of the model have an entry for it", () => {
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toMatch(
    new RegExp(`^## .*\\b${version.replaceAll(".", "\\.")}\\b`, "m"),
  );
  expect(modelHistory[0]?.version).toBe(version);
});

test("the workbook shows it in its properties and in its log", () => {
  const { workbook } = buildRoadmap({ date });
  const log = workbook.sheets.find(({ id }) => id === "log")!;
  expect(workbook.properties).toMatchObject({ version, date });
  expect(log.cells.map(({ value }) => value)).toEqual(expect.arrayContaining([version, date]));
});
