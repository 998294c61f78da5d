/** The tables of a roadmap that a version ships otherwise than the one before, merged with what people made of them. */
import type { Value } from "../line-items/value";
import type { TableName } from "../model/tables";
import type { Roadmap } from "./build-roadmap";
import type { Edits, FieldEdit } from "./edits";
import { inputSheets } from "./input-sheet";
import { type MergedRow, mergeRows, type Row } from "./merge-rows";

export interface MergedTable {
  readonly table: TableName;
  /** The column by which rows are known again. */
  readonly key: string;
  /** Rows that stay, as many as have room; then rows that go. */
  readonly rows: readonly MergedRow[];
  /** Rows that found no room. */
  readonly overflow: readonly MergedRow[];
  /** The whole table as shipped now. */
  readonly offered: readonly Row[];
}

interface Versions {
  /** As shipped by the earlier build, in the words of the next one. */
  readonly before: Roadmap;
  readonly entered: Roadmap;
  /** As shipped now. */
  readonly offered: Roadmap;
}

/** Tables without a key column, such as the years of the history, keep their rows in their places. */
export function mergedTables({ before, entered, offered }: Versions): readonly MergedTable[] {
  const former = rowsByTable(before);
  const mine = rowsByTable(entered);
  return [...rowsByTable(offered)].flatMap(([table, rows]): MergedTable[] => {
    const shipped = former.get(table) ?? [];
    const key = ["id", "name"].find((column) => rows[0]?.has(column));
    if (key === undefined || sameRows(shipped, rows)) return [];
    const merged = mergeRows({ before: shipped, own: mine.get(table) ?? [], offered: rows }, key);
    const staying = merged.filter(({ next }) => next !== null);
    return [
      {
        table,
        key,
        rows: [...staying.slice(0, rows.length), ...merged.filter(({ next }) => next === null)],
        overflow: staying.slice(rows.length),
        offered: rows,
      },
    ];
  });
}

function rowsByTable(roadmap: Roadmap): ReadonlyMap<TableName, readonly Row[]> {
  const tables = new Map<TableName, Map<string, Value>[]>();
  for (const { inputs } of inputSheets(roadmap)) {
    for (const { target, value } of inputs) {
      if (target.kind !== "field") continue;
      const rows = tables.get(target.table) ?? [];
      tables.set(target.table, rows);
      const row = rows[target.record] ?? new Map<string, Value>();
      rows[target.record] = row.set(target.name, value);
    }
  }
  return tables;
}

const sameRows = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length &&
  one.every((row, index) => [...row].every(([column, value]) => other[index]?.get(column) === value));

/** Edits with those of merged tables as edits of what is shipped now. */
export function withMerged({ items, fields = [] }: Edits, tables: readonly MergedTable[]): Edits {
  const merged = new Set<TableName>(tables.map(({ table }) => table));
  return {
    ...(items === undefined ? {} : { items }),
    fields: [...fields.filter(({ table }) => !merged.has(table)), ...tables.flatMap(fieldsOf)],
  };
}

const fieldsOf = ({ table, rows, offered }: MergedTable): readonly FieldEdit[] =>
  offered.flatMap((shipped, row) =>
    [...shipped].flatMap(([column, now]): FieldEdit[] => {
      const value = rows[row]?.next?.get(column) ?? null;
      return value === now ? [] : [{ table, row, column, value }];
    }),
  );
