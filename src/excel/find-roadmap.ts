/** What a shell wants to know before a build: whether the workbook has a roadmap, and from which choices. */
import { type GateOptions, throughGate } from "./gate/gate";
import { requireExcel } from "./gate/requirements";
import { originalOf } from "./workbook/assign-sheets";
import { originKey } from "../roadmap/kept-properties";
import { defaultRoadmapId } from "../workbook-plan/sheet-mark";
import { type FoundSheet, takeSurvey } from "./workbook/survey";

/** A roadmap that stands in the workbook. */
export interface FoundRoadmap {
  /** Its sheets by their ids in the plan, with the names they have now, in the order of their tabs. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** What the build kept with the workbook; null where it kept nothing. */
  readonly origin: string | null;
}

/**
 * Finds a roadmap in three requests, without reading its cells; null where the workbook has none.
 * @throws ExcelError
 */
export async function findRoadmap(
  options: GateOptions & { readonly roadmapId?: string } = {},
): Promise<FoundRoadmap | null> {
  requireExcel();
  return throughGate(options, async (gate) => {
    const { sheets } = await takeSurvey(gate);
    const found = originals(sheets, options.roadmapId ?? defaultRoadmapId);
    if (found.length === 0) return null;
    const properties = await gate.send(({ workbook }) =>
      found.map(({ name }) => {
        const { customProperties } = workbook.worksheets.getItem(name);
        const property = customProperties.getItemOrNullObject(originKey);
        property.load("value");
        return property;
      }),
    );
    return { sheets: found, origin: properties.find(({ isNullObject }) => !isNullObject)?.value ?? null };
  });
}

/** Own sheets without the copies that people made. */
function originals(sheets: readonly FoundSheet[], roadmap: string): FoundRoadmap["sheets"] {
  const own = sheets.filter(({ mark }) => mark?.roadmap === roadmap);
  return own.flatMap((sheet) => {
    const id = sheet.mark?.sheet ?? "";
    return originalOf(id, own) === sheet ? [{ id, name: sheet.name }] : [];
  });
}
