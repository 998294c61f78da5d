/**
 * Random edits, five a workbook: the recalculated file, the evaluation in TypeScript and the custom functions, which get the
 * ranges of the file as their assumptions, must agree. Files keep the results from before the edits, so nothing
 * agrees unless it was recalculated.
 */
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { differences } from "../support/compare-workbook";
import { describeWithLibreOffice, recalculate, type Recalculated } from "../support/libreoffice";
import { seededRandom } from "../support/seeded-random";
import { assumptionsOf } from "./assumptions-of";
import { compareDemand } from "./demand-rows";
import { randomEdits } from "./random-edits";
import { staleWorkbook } from "./stale-workbook";

/** Set MINERALS_SEED to try other edits, or to repeat those of a failed run. */
const seed = Number(process.env.MINERALS_SEED ?? "20241117");
/** Five edits each. */
export const editedWorkbooks = 10;

interface Case {
  readonly before: Roadmap;
  readonly edited: Roadmap;
  readonly description: string;
}

const date = "2026-11-24";
const fromBase = buildRoadmap({ date });
const later = buildRoadmap({ date, start: 2028 });

const editedFrom = (before: Roadmap, edits: Edits, description: string): Case => ({
  before,
  edited: buildRoadmap(before.options, edits),
  description,
});

/** Each as it is asked for; the edits are drawn in one order whichever are. */
function cases(): Map<string, () => Case> {
  const random = seededRandom(seed);
  const all = Array.from({ length: editedWorkbooks }, (_, index): [string, () => Case] => {
    const before = index % 3 === 2 ? later : fromBase;
    const { edits, description } = randomEdits(before, random);
    return [`edits-${String(index + 1)}`, () => editedFrom(before, edits, description)];
  });
  const moved = (): Case =>
    editedFrom(later, { items: new Map([["plan.start-year", 2026]]) }, "plan.start-year = 2026");
  return new Map([["unedited", () => editedFrom(fromBase, {}, "nothing")], ...all, ["moved", moved]]);
}

/** @param names of the edited workbooks to compare; the unedited one always is */
export const describeEdits = (names: readonly string[]): void => {
  describeWithLibreOffice(`edits of inputs, drivers and tables (MINERALS_SEED=${String(seed)})`, () => {
    const all = new Map(
      [...cases()]
        .filter(([name]) => name === "unedited" || names.includes(name))
        .map(([name, make]) => [name, make()]),
    );
    let recalculated: Readonly<Record<string, Recalculated>>;

    beforeAll(async () => {
      const files = await Promise.all(
        [...all].map(async ([name, { before, edited }]) => {
          return [name, await writeWorkbook(staleWorkbook(before.workbook, edited.workbook))] as const;
        }),
      );
      recalculated = await recalculate(Object.fromEntries(files));
    }, 300_000);

    describe.each([...all].map(([name, each]) => ({ name, ...each })))(
      "$name: $description",
      ({ name, before, edited }) => {
        test("the recalculated file equals the evaluation of the model", () => {
          const { values } = recalculated[name]!;
          expect(differences(edited.workbook, values)).toEqual([]);
          const moved = differences(staleWorkbook(before.workbook, edited.workbook), values);
          expect(moved.length > 0).toBe(name !== "unedited");
        });

        test("MINERALS.DEMAND with the ranges of the file equals the Demand sheets", () => {
          const { values } = recalculated[name]!;
          const compared = compareDemand(edited, values, assumptionsOf(edited.workbook, values));
          expect(compared.cells).toBeGreaterThan(600);
          expect(compared.differences).toEqual([]);
        });
      },
    );

    test("MINERALS.DEMAND without assumptions equals the Demand sheets as shipped", () => {
      expect(compareDemand(all.get("unedited")!.edited, recalculated.unedited!.values).differences).toEqual(
        [],
      );
    });
  });
};
