/**
 * How the add-in knows its own sheets: by a custom property, which stays when a sheet is renamed or moved.
 * (Excel's worksheet id changes between sessions; a name may be anyone's.) People see the role in cell A2.
 */
import type { Extent } from "../sheet/extent";

/** Tells the sheets of one roadmap from those of another; a workbook seldom has two. */
export const defaultRoadmapId = "roadmap";

export const markKey = "MineralsRoadmap.sheet";

/** Property of the first sheet: what the builder wants to know again at the next build. */
export const originKey = "MineralsRoadmap.origin";

export interface SheetMark extends Extent {
  readonly roadmap: string;
  /** Id of the sheet in the plan. */
  readonly sheet: string;
  /** Its name when it was built. */
  readonly name: string;
  /** Version that built it. */
  readonly version: string;
  /** Its print area as it was set; Excel moves the area with rows that people insert. */
  readonly printed: string;
  /** Names of the charts it was given. */
  readonly charts: readonly string[];
}

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
