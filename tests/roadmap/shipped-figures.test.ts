/** What a build ships, kept as text and read again. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { formerFigures } from "../../src/roadmap/former-figures";
import { cellKey, inputSheets } from "../../src/roadmap/input-sheet";
import { keptProperties, shippedTo } from "../../src/roadmap/kept-properties";
import { readFigures, writtenFigures } from "../../src/roadmap/shipped-figures";

const roadmap = buildRoadmap({ date: "2026-01-01" });
const sheets = inputSheets(roadmap);

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))("%s is read as it was kept", (_, sheet) => {
  const cells = sheet.inputs.map(({ target, value }): [string, unknown] => [cellKey(target), value]);
  const read = readFigures(writtenFigures(sheet));
  expect([...(read ?? [])].sort()).toEqual(cells.sort());
});

test("all of it together is a small part of a file", () => {
  const bytes = sheets.reduce((sum, sheet) => sum + 2 * writtenFigures(sheet).length, 0);
  expect(bytes).toBeLessThan(200_000);
});

const whole = writtenFigures(sheets[0]!);
test.each([
  ["nothing", ""],
  ["half of it", whole.slice(0, whole.length / 2)],
  ["another layout", whole.replace('"layout":1', '"layout":2')],
  ["a list", "[]"],
  ["a value that no cell holds", '{"layout":1,"items":{"a":[1]},"years":{},"tables":{}}'],
  [
    "a run that never ends",
    '{"layout":1,"items":{},"years":{"a":{"first":1,"count":1e9,"values":[]}},"tables":{}}',
  ],
])("%s is not taken for figures", (_, text) => {
  expect(readFigures(text)).toBeNull();
});

test("the choices stand on the first sheet and on the Log, figures on each sheet with cells to fill in", () => {
  const kept = keptProperties(roadmap);
  expect([...kept.keys()].sort()).toEqual(["cover", "log", ...sheets.map(({ id }) => id)].sort());
  for (const id of ["cover", "log"]) {
    const [origin] = kept.get(id) ?? [];
    expect(JSON.parse(origin?.value ?? "")).toEqual(roadmap.options);
  }
  expect(shippedTo(new Map())).toBeNull();
  expect(shippedTo(new Map([["MineralsRoadmap.shipped", "{"]]))).toBeUndefined();
});

test("figures of the same version are no former ones, and what that version had not is left out", () => {
  const kept = new Map(sheets.map((sheet) => [sheet.id, readFigures(writtenFigures(sheet))]));
  expect(formerFigures(roadmap, kept)).toEqual({ items: new Map(), fields: [] });
  const before = new Map(kept.get("inputs"));
  before.delete("copper.elasticity.price@");
  before.set("copper.elasticity.income@", 0.5);
  for (const key of [...before.keys()]) if (key.startsWith("mines[0].")) before.delete(key);
  const { items, fields } = formerFigures(roadmap, new Map([...kept, ["inputs", before]]));
  expect([...(items ?? [])]).toEqual([["copper.elasticity.income", 0.5]]);
  expect(fields?.length).toBeGreaterThan(0);
  expect(fields?.every(({ table, row, value }) => table === "mines" && row === 0 && value === null)).toBe(
    true,
  );
});
