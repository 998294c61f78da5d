import type { Given, GivenValues } from "../line-items/evaluation";
import type { ItemModel } from "../line-items/item-model";
import type { Value } from "../line-items/value";
import type { TableName } from "../model/tables";
import type { DroppedEntry } from "./dropped-entries";

/** What people changed in the yellow cells of a roadmap, so that a build can start from it. */
export interface Edits {
  /** Inputs by id; of a driver, the years that differ. */
  readonly items?: ReadonlyMap<string, Given>;
  readonly fields?: readonly FieldEdit[];
  /** Entries that the roadmap has no cell for; its Log lists them. */
  readonly dropped?: readonly DroppedEntry[];
}

/** One field of a table; rows count from 0. */
export interface FieldEdit {
  readonly table: TableName;
  readonly row: number;
  readonly column: string;
  readonly value: Value;
}

/** An edit of a cell that a roadmap does not have, or that it computes itself. */
export class EditError extends Error {
  override readonly name = "EditError";
}

/**
 * Given values with people's edits in their place.
 * @throws EditError where an edit fits no input and no row of a table
 */
export function withEdits(given: GivenValues, edits: Edits, model: ItemModel): GivenValues {
  const { items = new Map<string, Given>(), fields = [] } = edits;
  const tables = given.tables ?? new Map<string, Columns>();
  for (const id of items.keys()) checkInput(id, model);
  for (const field of fields) checkField(field, tables.get(field.table), model);
  return {
    items: (id) => (items.has(id) ? merged(given.items(id), items.get(id) ?? null) : given.items(id)),
    tables: tablesWith(tables, fields),
  };
}

function checkInput(id: string, model: ItemModel): void {
  if (!model.has(id)) throw new EditError(`There is no input "${id}".`);
  if (model.find(id).item.expression !== undefined) throw new EditError(`"${id}" is computed.`);
}

function checkField({ table, row, column }: FieldEdit, known: Columns | undefined, model: ItemModel): void {
  const rows = model.tables.get(table)?.rows ?? 0;
  if (known?.[column] === undefined) throw new EditError(`There is no field "${table}.${column}".`);
  if (!Number.isInteger(row) || row < 0 || row >= rows) {
    throw new EditError(`"${table}.${column}" has ${String(rows)} rows, and no row ${String(row + 1)}.`);
  }
}

/** Edits after others; where both are of one cell, the later counts. */
export function joinedEdits(first: Edits, second: Edits): Edits {
  const items = new Map(first.items ?? []);
  for (const [id, given] of second.items ?? []) items.set(id, merged(items.get(id), given));
  return { items, fields: [...(first.fields ?? []), ...(second.fields ?? [])] };
}

/** Years that were not edited keep their value. */
function merged(before: Given | undefined, after: Given): Given {
  if (!(before instanceof Map && after instanceof Map)) return after;
  return new Map([...(before as ReadonlyMap<number, Value>), ...(after as ReadonlyMap<number, Value>)]);
}

type Columns = Readonly<Record<string, readonly Value[]>>;

function tablesWith(
  tables: ReadonlyMap<string, Columns>,
  fields: readonly FieldEdit[],
): Map<string, Columns> {
  const edited = new Map(tables);
  for (const { table, row, column, value } of fields) {
    const columns = edited.get(table) ?? {};
    edited.set(table, { ...columns, [column]: withValue(columns[column] ?? [], row, value) });
  }
  return edited;
}

const withValue = (values: readonly Value[], row: number, value: Value): readonly Value[] =>
  Array.from({ length: Math.max(values.length, row + 1) }, (_, index) =>
    index === row ? value : (values[index] ?? null),
  );
