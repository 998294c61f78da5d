import type { CompiledPrint } from "../compiled-workbook";
import { type Area, readArea } from "./area";

/** The parts of a printed area; null where there is none, or one is no rectangle of cells. */
export function printedParts({ areas }: Pick<CompiledPrint, "areas">): readonly [Area, ...Area[]] | null {
  const [first, ...others] = areas.flatMap((area) => readArea(area) ?? []);
  const isArea = first !== undefined && 1 + others.length === areas.length;
  return isArea && ![first, ...others].some(({ whole }) => whole) ? [first, ...others] : null;
}

/** Rows from the first printed one to the last of a sheet that no part of the area holds. */
export function rowsLeftOut(parts: readonly [Area, ...Area[]], lastRow: number): readonly number[] {
  const from = parts[0].first.row;
  const rows = Array.from({ length: Math.max(0, lastRow - from + 1) }, (_, index) => from + index);
  return rows.filter((row) => !parts.some(({ first, last }) => row >= first.row && row <= last.row));
}
