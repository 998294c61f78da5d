import type { Metal } from "../../model/metals";
import { buildRoadmap } from "../../roadmap/build-roadmap";
import { afterPaint } from "./moments";
import type { PlannedSheet } from "./pane-work";

/** Any day will do, for nothing of the sheets is shown but their names. */
const date = "2024-01-01";

const known = new Map<string, readonly PlannedSheet[]>();

/** Which sheets there are depends on the metals alone, so a roadmap is composed once for each choice of them. */
export async function planSheets(metals: readonly Metal[]): Promise<readonly PlannedSheet[]> {
  const key = metals.join();
  const found = known.get(key);
  if (found !== undefined) return found;
  await afterPaint();
  const { workbook } = buildRoadmap({ metals, date });
  const sheets = workbook.sheets.map(({ id, name }) => ({ id, name }));
  known.set(key, sheets);
  return sheets;
}
