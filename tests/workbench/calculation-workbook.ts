import type { Block } from "../../src/workbench/engine/block";
import type { CellInput } from "../../src/workbench/engine/cell";

const first = 10;

/** Two columns: a number with its successors below it, and beside each its double. */
export function successors(rows: number): {
  readonly block: Block;
  readonly cells: readonly (readonly CellInput[])[];
  readonly last: Block;
} {
  const cells = Array.from({ length: rows }, (_, index): readonly CellInput[] => [
    index === 0 ? { value: 1 } : { formula: `=A$${String(first + 1)}+${String(index)}`, value: null },
    { formula: `=A${String(first + index + 1)}*2`, value: null },
  ]);
  return {
    block: { row: first, column: 0, rows, columns: 2 },
    cells,
    last: { row: first + rows - 1, column: 0, rows: 1, columns: 1 },
  };
}
