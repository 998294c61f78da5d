/** What a formula rests on in the end: the cells at the far end of every chain of formulas. */
import type { Expression } from "../../line-items/expression";
import type { ItemModel } from "../../line-items/item-model";
import { visitReferences } from "../../line-items/references";

/** An item by its id, or a column of a table by this key. */
export type CellKey = string;

export const columnKey = (table: string, column: string): CellKey => `${table}[].${column}`;

/** What an expression names itself. */
export function readBy(expression: Expression): ReadonlySet<CellKey> {
  const read = new Set<CellKey>();
  visitReferences(expression, {
    item: (id) => read.add(id),
    column: (table, column) => read.add(columnKey(table, column)),
  });
  return read;
}

export class InputLineage {
  /** What each item reads, for those asked for so far. */
  private readonly known = new Map<CellKey, ReadonlySet<CellKey>>();

  constructor(private readonly model: ItemModel) {}

  /** The inputs behind what is read: items that nothing computes, and columns of tables. */
  inputsBehind(read: Iterable<CellKey>): ReadonlySet<CellKey> {
    const inputs = new Set<CellKey>();
    const seen = new Set(read);
    // Grows while it is gone through; a balance that opens with its own closing is met once.
    for (const key of seen) {
      const next = this.readBy(key);
      if (next === null) inputs.add(key);
      else for (const other of next) seen.add(other);
    }
    return inputs;
  }

  /** What a cell's formula reads; null for an input. */
  readBy(key: CellKey): ReadonlySet<CellKey> | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const expression = this.model.has(key) ? this.model.find(key).item.expression : undefined;
    if (expression === undefined) return null;
    const read = readBy(expression);
    this.known.set(key, read);
    return read;
  }
}
