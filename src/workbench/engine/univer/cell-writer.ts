import type { ICellData } from "@univerjs/core";
import type { Block } from "../block";
import type { SheetId } from "../workbook-engine";
import type { CellMatrix } from "./cell-matrix";
import { grow, type MatrixWriter } from "./matrix-writer";
import type { UniverContext } from "./univer-context";

/** Writes cells of a block in one step that can be undone. */
export type CellWriter = (
  sheet: SheetId,
  block: Block,
  /** What to write into a cell of the block. */
  cell: (row: number, column: number) => ICellData,
) => void;

/** A writer that makes sheets grow where cells beyond them are written. */
export function cellWriter(context: UniverContext, write: MatrixWriter): CellWriter {
  return (id, block, cell) => {
    grow(context, id, block);
    const cells: CellMatrix = {};
    for (let row = 0; row < block.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = 0; column < block.columns; column += 1) {
        line[block.column + column] = cell(row, column);
      }
      cells[block.row + row] = line;
    }
    write(id, cells);
  };
}
