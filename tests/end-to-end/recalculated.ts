/** A second engine, LibreOffice, recalculates built workbooks and must find the stored values. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties } from "../../src/roadmap/kept-properties";
import type { RoadmapOptions } from "../../src/roadmap/options";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { differences, errorCells, formulaCount, namedValue } from "../support/compare-workbook";
import { describeWithLibreOffice, recalculate, type Recalculated } from "../support/libreoffice";

/** Choices of a build by a name for the test. */
export type NamedChoices = Readonly<Record<string, Partial<RoadmapOptions>>>;

export const describeRecalculation = (choices: NamedChoices): void => {
  describeWithLibreOffice("recalculation in a second engine", () => {
    const built = new Map(
      Object.entries(choices).map(([name, choice]) => [
        name,
        buildRoadmap({ date: "2026-11-24", ...choice }),
      ]),
    );
    let recalculated: Readonly<Record<string, Recalculated>>;

    beforeAll(async () => {
      const files = await Promise.all(
        [...built].map(async ([name, roadmap]) => {
          const bytes = await writeWorkbook(roadmap.workbook, keptProperties(roadmap));
          return [name, bytes] as const;
        }),
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
};
