import { boundingBlock, type Block } from "../../engine/block";

/** Empty rows that may lie within a band. */
const gap = 20;

/** Blocks around cells that come in the order of their rows, so that empty stretches of a sheet cost nothing. */
export function bands(cells: readonly { readonly row: number; readonly column: number }[]): Block[] {
  const found: Block[] = [];
  for (const { row, column } of cells) {
    const one = { row, column, rows: 1, columns: 1 };
    const last = found.at(-1);
    if (last === undefined || row > last.row + last.rows + gap) found.push(one);
    else found.splice(-1, 1, boundingBlock(last, one));
  }
  return found;
}
