/**
 * "Remove what was built". Excel cannot undo a build (adding and protecting sheets end its list of steps), so this
 * is the way back from a build that succeeded. Cell styles stay, since other sheets may have come to use them.
 */
import { type GateOptions, throughGate } from "./gate/gate";
import { requireExcel } from "./gate/requirements";
import { freeName } from "./workbook/assign-sheets";
import { defaultRoadmapId } from "../workbook-plan/sheet-mark";
import { takeSurvey } from "./workbook/survey";
import { isOwn } from "./workbook/write-names";

/**
 * Deletes the sheets of a roadmap and the names that refer to them.
 * @returns the names of the sheets that are gone
 * @throws ExcelError
 */
export async function removeRoadmap(
  options: GateOptions & { readonly roadmapId?: string } = {},
): Promise<readonly string[]> {
  requireExcel();
  const { roadmapId = defaultRoadmapId } = options;
  return throughGate(options, async (gate) => {
    const { sheets, names } = await takeSurvey(gate);
    const own = sheets.filter(({ mark }) => mark?.roadmap === roadmapId).map(({ name }) => name);
    if (own.length === 0) return [];
    const lost = names.filter((name) => !name.formula.includes("#REF!") && isOwn(name, new Set(own)));
    await gate.send(({ workbook }) => {
      // A workbook cannot be without a sheet.
      if (own.length === sheets.length) workbook.worksheets.add(freeName("Sheet1", lowerCase(own)));
      for (const { name } of lost) workbook.names.getItem(name).delete();
      for (const name of own) workbook.worksheets.getItem(name).delete();
    });
    return own;
  });
}

const lowerCase = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));
