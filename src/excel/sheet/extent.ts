import { cellAddress } from "../../workbook-plan/address";
import type { Extent } from "../../workbook-plan/extent";
import { type Corner, readArea } from "../../workbook-plan/quality/area";
import { splitReference } from "./reference";

/** The extent that covers both. */
export const joined = (one: Extent, other: Extent): Extent => ({
  rows: Math.max(one.rows, other.rows),
  columns: Math.max(one.columns, other.columns),
});

export const addressOf = ({ rows, columns }: Extent): string => `A1:${cellAddress(rows, columns)}`;

/**
 * What an extent has grown to by rows and columns that people inserted. Excel moves the print area with them, so
 * the end of its last part now and as it was set tell how many.
 */
export function grown(extent: Extent, printed: string, now: string | null): Extent {
  const before = lastCorner(printed);
  const after = now === null ? undefined : lastCorner(now);
  if (before === undefined || after === undefined) return extent;
  return {
    rows: extent.rows + Math.max(0, after.row - before.row),
    columns: extent.columns + Math.max(0, after.column - before.column),
  };
}

/** Where the last of the areas ends; a sheet's name may hold a comma too. */
const lastCorner = (areas: string): Corner | undefined =>
  readArea(splitReference(areas).address.split(",").at(-1) ?? "")?.last;
