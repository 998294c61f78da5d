/** The quality rules hold on what is built, and the same options always give the same workbook. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties } from "../../src/roadmap/kept-properties";
import type { RoadmapOptions } from "../../src/roadmap/options";
import { checkQuality } from "../../src/workbook-plan/quality/check-quality";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { date } from "./cells";

export const describeQuality = (choices: readonly Partial<RoadmapOptions>[]): void => {
  describe.each(choices.map((choice) => ({ choice, name: JSON.stringify(choice) })))(
    "$name",
    ({ choice }) => {
      const built = buildRoadmap({ date, ...choice });

      test("no quality rule is broken", () => {
        const errors = checkQuality(built.workbook).filter(({ level }) => level === "E");
        expect(errors).toEqual([]);
      });

      test("the same options give the same workbook and the same bytes, below 2 MB", async () => {
        const again = buildRoadmap({ date, ...choice });
        expect(JSON.stringify(again.workbook)).toBe(JSON.stringify(built.workbook));
        const [first, second] = await Promise.all(
          [built, again].map((roadmap) => writeWorkbook(roadmap.workbook, keptProperties(roadmap))),
        );
        expect(Buffer.from(first!).equals(second!)).toBe(true);
        expect(first!.length).toBeLessThan(2_000_000);
      });
    },
  );
};
