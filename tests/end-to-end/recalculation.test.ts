/** A second engine, LibreOffice, recalculates the built workbooks and must find the stored values. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { RoadmapOptions } from "../../src/roadmap/options";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { differences, errorCells, formulaCount, namedValue } from "../support/compare-workbook";
import { describeWithLibreOffice, recalculate, type Recalculated } from "../support/libreoffice";

/** Every scenario and case from the default start; then other starts, one metal and both; another pair, other languages. */
const choices: Readonly<Record<string, Partial<RoadmapOptions>>> = {
  reference: {},
  accelerated: { scenario: "accelerated" },
  "net-zero": { scenario: "net-zero" },
  own: { scenario: "own" },
  low: { case: "low" },
  "net-zero-high": { scenario: "net-zero", case: "high" },
  "reference-2028-copper": { start: 2028, metals: ["copper"] },
  "net-zero-2028": { scenario: "net-zero", start: 2028 },
  "accelerated-2040-zinc": { scenario: "accelerated", start: 2040, metals: ["zinc"] },
  "net-zero-2040": { scenario: "net-zero", start: 2040 },
  japanese: { language: "ja", scenario: "accelerated" },
  "spanish-2028-copper": { language: "es", start: 2028, metals: ["copper"] },
  "japan-chile-net-zero-2030": { partners: "japan-chile", scenario: "net-zero", start: 2030 },
};

describeWithLibreOffice("recalculation in a second engine", () => {
  const built = new Map(
    Object.entries(choices).map(([name, choice]) => [name, buildRoadmap({ date: "2026-11-24", ...choice })]),
  );
  let recalculated: Readonly<Record<string, Recalculated>>;

  beforeAll(async () => {
    const files = await Promise.all(
      [...built].map(async ([name, { workbook }]) => [name, await writeWorkbook(workbook)] as const),
    );
    recalculated = await recalculate(Object.fromEntries(files));
  }, 300_000);

  describe.each([...built])("%s", (name, { workbook }) => {
    test("every cell recalculates to its stored value", () => {
      expect(formulaCount(workbook)).toBeGreaterThan(2000);
      expect(differences(workbook, recalculated[name]!.values)).toEqual([]);
    });

    test("no cell holds an error", () => {
      expect(errorCells(recalculated[name]!.values)).toEqual([]);
    });

    test("the check total is 0", () => {
      expect(namedValue(workbook, recalculated[name]!.values, "Check_Total")).toBe(0);
    });
  });
});
