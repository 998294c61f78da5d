import type { Block } from "../../engine/block";
import type { FileCell } from "./file-workbook";

export interface Area<T> {
  readonly block: Block;
  readonly value: T;
}

/**
 * Cells of one value gathered into runs along rows, and equal runs of rows below each other.
 *
 * @param valueOf what a cell has; undefined where it is as usual
 */
export function areasOf<T>(
  cells: readonly FileCell[],
  valueOf: (cell: FileCell) => T | undefined,
  keyOf: (value: T) => string,
): Area<T>[] {
  const areas: Area<T>[] = [];
  const above = new Map<string, number>();
  for (const { block, value } of runsOf(cells, valueOf, keyOf)) {
    const key = [block.column, block.columns, keyOf(value)].join();
    const index = above.get(key);
    const before = index === undefined ? undefined : areas[index];
    if (index !== undefined && before !== undefined && before.block.row + before.block.rows === block.row) {
      areas[index] = { ...before, block: { ...before.block, rows: before.block.rows + 1 } };
    } else {
      above.set(key, areas.length);
      areas.push({ block, value });
    }
  }
  return areas;
}

function runsOf<T>(
  cells: readonly FileCell[],
  valueOf: (cell: FileCell) => T | undefined,
  keyOf: (value: T) => string,
): Area<T>[] {
  const runs: Area<T>[] = [];
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === undefined) continue;
    const { row, column } = cell;
    const last = runs.at(-1);
    const continues =
      last?.block.row === row &&
      last.block.column + last.block.columns === column &&
      keyOf(last.value) === keyOf(value);
    if (last !== undefined && continues)
      runs.splice(-1, 1, { value, block: { ...last.block, columns: last.block.columns + 1 } });
    else runs.push({ value, block: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}
