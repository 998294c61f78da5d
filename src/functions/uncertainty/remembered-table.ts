import type { Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import type { UncertainCase } from "./uncertain-case";

const memos = new WeakMap<UncertainCase, Memo<Table>>();

/**
 * The table of draws under a case, computed once for each list of arguments.
 * @param keys name of the function, then what it was asked
 */
export function rememberedTable(
  model: UncertainCase,
  keys: readonly (string | number)[],
  compute: () => Table,
): Table {
  const memo = memos.get(model) ?? new Memo<Table>();
  memos.set(model, memo);
  const known = memo.get(keys);
  if (known !== undefined) return known;
  const table = compute();
  memo.set(keys, table);
  return table;
}
