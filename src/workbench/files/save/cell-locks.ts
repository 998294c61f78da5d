import type { SheetDocument } from "../../document/sheet-document";
import { type Block, intersection } from "../../engine/block";

interface Lock {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

const usual: Lock = { locked: true, formulaHidden: false };

/** What protection does with each cell of an area: later entries of the document win. */
export function cellLocks(
  { cellProtection }: SheetDocument,
  area: Block,
): (row: number, column: number) => Lock {
  const told = new Map<string, Lock>();
  for (const { block, locked, formulaHidden } of cellProtection) {
    const inside = intersection(block, area);
    if (inside === null) continue;
    for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
      for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
        const key = `${row},${column}`;
        const before = told.get(key) ?? usual;
        told.set(key, {
          locked: locked ?? before.locked,
          formulaHidden: formulaHidden ?? before.formulaHidden,
        });
      }
    }
  }
  return (row, column) => told.get(`${row},${column}`) ?? usual;
}
