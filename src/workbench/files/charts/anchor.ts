/** Places on a sheet: points from its corner, and cells with what remains, in EMU, as drawings have them. */
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { emuPerPoint } from "../measures";

export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Sums of sizes have a noise far below this. */
const tolerance = 0.005;
const farthest = 100_000;

export function cornerAt(engine: WorkbookEngine, sheet: SheetId, left: number, top: number): Corner {
  const across = placeAt(left, (column) => engine.columnWidth(sheet, column));
  const down = placeAt(top, (row) => engine.rowHeight(sheet, row));
  return {
    row: down.index,
    rowOffset: Math.round(down.rest * emuPerPoint),
    column: across.index,
    columnOffset: Math.round(across.rest * emuPerPoint),
  };
}

function placeAt(points: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = points;
  let index = 0;
  while (index < farthest && rest > size(index) - tolerance) rest -= size(index++);
  return { index, rest: rest < tolerance ? 0 : rest };
}

export function pointsAt(
  engine: WorkbookEngine,
  sheet: SheetId,
  corner: Corner,
): { left: number; top: number } {
  const sum = (count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, each) => total + each, 0);
  return {
    left:
      sum(corner.column, (column) => engine.columnWidth(sheet, column)) + corner.columnOffset / emuPerPoint,
    top: sum(corner.row, (row) => engine.rowHeight(sheet, row)) + corner.rowOffset / emuPerPoint,
  };
}
