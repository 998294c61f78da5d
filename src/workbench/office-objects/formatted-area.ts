import type { Block } from "../engine/block";
import { sheetColumns, sheetRows } from "../engine/block";
import type { CellStyle } from "../engine/cell-style";
import type { RangeTarget } from "./model";

/** Formats of whole rows and columns are written this far: to the end of what is used, and at least so many cells. */
const rowsAtLeast = 200;
const columnsAtLeast = 30;

/** The cells whose look a format of a range sets. */
export function formattedBlock({ model, sheet, block }: RangeTarget): Block {
  if (block.rows < sheetRows && block.columns < sheetColumns) return block;
  const used = model.engine.usedBlock(sheet, true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    ...block,
    rows: block.rows === sheetRows ? Math.max(rowsAtLeast, used.row + used.rows) : block.rows,
    columns:
      block.columns === sheetColumns ? Math.max(columnsAtLeast, used.column + used.columns) : block.columns,
  };
}

/** What all cells of a range have in common of a look; null where they differ. */
export function common<T>(target: RangeTarget, pick: (style: CellStyle) => T): T | null {
  const { row, column, rows, columns } = formattedBlock(target);
  const { engine } = target.model;
  const first = pick(engine.style(target.sheet, row, column));
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      if (pick(engine.style(target.sheet, row + r, column + c)) !== first) return null;
    }
  }
  return first;
}
