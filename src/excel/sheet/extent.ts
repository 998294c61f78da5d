import { cellAddress } from "../../workbook-plan/address";
import type { Extent } from "../../workbook-plan/extent";
import { readArea } from "../../workbook-plan/quality/area";
import { splitReference } from "./reference";

/** The extent that covers both. */
export const joined = (one: Extent, other: Extent): Extent => ({
  rows: Math.max(one.rows, other.rows),
  columns: Math.max(one.columns, other.columns),
});

export const addressOf = ({ rows, columns }: Extent): string => `A1:${cellAddress(rows, columns)}`;

/**
 * What an extent has grown to by rows and columns that people inserted. Excel moves the print area with them, so
 * the area now and the area as it was set tell how many.
 */
export function grown(extent: Extent, printed: string, now: string | null): Extent {
  const before = readArea(printed)?.last;
  const after = now === null ? undefined : readArea(splitReference(now).address)?.last;
  if (before === undefined || after === undefined) return extent;
  return {
    rows: extent.rows + Math.max(0, after.row - before.row),
    columns: extent.columns + Math.max(0, after.column - before.column),
  };
}
