/** The sheets of a roadmap as they are now: what stands in their cells, and how the tabs stand. Reads only. */
import { type Gate, type GateOptions, throughGate } from "../gate/gate";
import { requireExcel } from "../gate/requirements";
import { filledRange, type OpenRoadmap, originals, readSheets } from "../read-back";
import type { Grid } from "../read-back/align";
import { type FoundName, type FoundSheet, takeSurvey } from "../workbook/survey";
import { defaultRoadmapId } from "../../workbook-plan/sheet-mark";

/** A sheet of the roadmap. */
export interface LiveSheet {
  /** Id of the sheet in the plan. */
  readonly id: string;
  /** The name it has now. */
  readonly name: string;
  /** Version that built it. */
  readonly version: string;
  readonly protected: boolean;
  readonly visible: boolean;
  /** Six hexadecimal digits. */
  readonly tabColor: string;
  readonly values: Grid;
  /** Formulas with their "=", and constants, from A1. */
  readonly formulas: Grid;
}

export interface LiveRoadmap {
  readonly open: OpenRoadmap;
  /** In the order of their tabs. */
  readonly sheets: readonly LiveSheet[];
  /** Names of the sheets that are not of the roadmap. */
  readonly otherSheets: readonly string[];
  /** Names of the workbook. */
  readonly names: readonly FoundName[];
}

/**
 * Reads a roadmap in four requests, of which two read cells: Excel on the web limits what one answer may hold. Null
 * where the workbook has none.
 * @throws ExcelError
 */
export async function readLive(options: GateOptions = {}): Promise<LiveRoadmap | null> {
  requireExcel();
  return throughGate(options, async (gate) => {
    const { sheets, names } = await takeSurvey(gate);
    const own = originals(sheets, defaultRoadmapId);
    if (own.size === 0) return null;
    const open = await readSheets(gate, own);
    const owned = new Set(own.values());
    return {
      open,
      sheets: await readTabs(
        gate,
        sheets.filter(({ name }) => owned.has(name)),
        open,
      ),
      otherSheets: sheets.map(({ name }) => name).filter((name) => !owned.has(name)),
      names,
    };
  });
}

async function readTabs(
  gate: Gate,
  sheets: readonly FoundSheet[],
  { values }: OpenRoadmap,
): Promise<readonly LiveSheet[]> {
  const read = await gate.send(({ workbook }) =>
    sheets.map((found) => {
      const sheet = workbook.worksheets.getItem(found.name);
      const range = filledRange(sheet);
      sheet.load("visibility,tabColor");
      range.load("formulas");
      return { found, sheet, range };
    }),
  );
  return read.map(({ found, sheet, range }) => {
    const id = found.mark?.sheet ?? "";
    return {
      id,
      name: found.name,
      version: found.mark?.version ?? "",
      protected: found.protected,
      visible: sheet.visibility === "Visible",
      tabColor: sheet.tabColor.replace("#", "").toUpperCase(),
      values: values.get(id) ?? [],
      formulas: range.formulas as Grid,
    };
  });
}
