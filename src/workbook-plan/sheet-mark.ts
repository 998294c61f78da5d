/**
 * How a sheet is known as one of a roadmap: by a custom property, which stays when a sheet is renamed or moved.
 * (Excel's worksheet id changes between sessions; a name may be anyone's.) People see the role in cell A2.
 */
import type { CompiledSheet, CompiledWorkbook } from "./compiled-workbook";
import { type Extent, extentOf } from "./extent";
import { ownKeys } from "./sheet-properties";

/** Tells the sheets of one roadmap from those of another; a workbook seldom has two. */
export const defaultRoadmapId = "roadmap";

export const markKey = `${ownKeys}sheet`;

export interface SheetMark extends Extent {
  readonly roadmap: string;
  /** Id of the sheet in the plan. */
  readonly sheet: string;
  /** Its name when it was built. */
  readonly name: string;
  /** Version that built it. */
  readonly version: string;
  /** Its print area as it was set, parts joined by commas; Excel moves the area with rows that people insert. */
  readonly printed: string;
  /** Names of the charts it was given. */
  readonly charts: readonly string[];
}

/** The mark of a sheet with the name that it has in the workbook. */
export const markOf = (
  sheet: CompiledSheet,
  {
    roadmap,
    workbook,
  }: { readonly roadmap: string; readonly workbook: Pick<CompiledWorkbook, "properties"> },
): SheetMark => ({
  roadmap,
  sheet: sheet.id,
  name: sheet.name,
  version: workbook.properties.version,
  ...extentOf(sheet),
  printed: sheet.print.areas.join(","),
  charts: sheet.charts.map(({ id }) => id),
});

export const writtenMark = (mark: SheetMark): string => JSON.stringify(mark);

/** The mark in a property's value; null where it is none of ours. */
export function readMark(value: string): SheetMark | null {
  try {
    const mark: unknown = JSON.parse(value);
    return isMark(mark) ? mark : null;
  } catch {
    return null;
  }
}

function isMark(value: unknown): value is SheetMark {
  if (typeof value !== "object" || value === null) return false;
  const { roadmap, sheet, name, version, rows, columns, printed, charts } = value as Record<string, unknown>;
  const words = [roadmap, sheet, name, version, printed].every((word) => typeof word === "string");
  const named = Array.isArray(charts) && charts.every((chart) => typeof chart === "string");
  return words && named && [rows, columns].every((count) => Number.isInteger(count) && Number(count) > 0);
}
