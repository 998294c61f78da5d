/** What the file of the command carries for the add-in, as Excel hands it over. */
import { readFileSync } from "node:fs";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties, shippedTo } from "../../src/roadmap/kept-properties";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { readMark } from "../../src/workbook-plan/sheet-mark";
import { freshFolder, run } from "../cli/run";

const place = freshFolder();
const roadmap = buildRoadmap({ date: "2026-11-24", metals: ["zinc"] });

async function propertiesAfter(...args: string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  expect(await run(["--out", place.file, "--metals", "zinc", ...args])).toMatchObject({ exitCode: 0 });
  const { sheets } = readWorkbook(readFileSync(place.file), { addin: "", functions: [] });
  return new Map(
    sheets.map(({ document }) => {
      const properties = document.customProperties;
      return [readMark(properties.get("MineralsRoadmap.sheet") ?? "")?.sheet ?? "", properties];
    }),
  );
}

test("every sheet is marked, the first has the choices, and those to fill in have what was shipped", async () => {
  const found = await propertiesAfter();
  expect([...found.keys()]).toEqual(roadmap.workbook.sheets.map(({ id }) => id));
  for (const [id, properties] of keptProperties(roadmap))
    for (const { key, value } of properties) expect([id, found.get(id)?.get(key)]).toEqual([id, value]);
});

test("the version agreed counts as an entry, not as shipped", async () => {
  const found = await propertiesAfter("--freeze", "as agreed");
  const figures = shippedTo(found.get("agreed") ?? new Map<string, string>());
  expect(figures?.get("agreed.name@")).toBeNull();
});
