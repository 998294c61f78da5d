/** What people changed on one sheet, from what stands there. */
import { type ErrorName, ErrorValue, type Value } from "../../line-items/value";
import type { FieldEdit } from "../../roadmap/edits";
import { alignColumns, alignRows, type Grid, type Places } from "./align";
import type { InputCell, InputSheet, TableName } from "../../roadmap/input-sheet";
import type { Row } from "../../roadmap/merge-rows";

/** Records that people inserted and the table has no room for. */
export interface Overflow {
  readonly table: TableName;
  readonly records: readonly Row[];
}

export interface SheetEdits {
  /** Inputs whose value differs, by id; those of one year with the year. */
  readonly items: readonly { readonly id: string; readonly year: number | null; readonly value: Value }[];
  readonly fields: readonly FieldEdit[];
  readonly overflow: readonly Overflow[];
}

export function collectEdits(sheet: InputSheet, grid: Grid): SheetEdits {
  const columns = alignColumns(sheet, grid);
  const rows = alignRows(sheet, grid, columns);
  const tables = [
    ...new Set(sheet.inputs.flatMap(({ target }) => (target.kind === "field" ? [target.table] : []))),
  ];
  const read = tables.map((table) => tableEdits(sheet, table, { grid, columns, rows }));
  return {
    items: itemEdits(sheet, { grid, columns, rows }),
    fields: read.flatMap(({ fields }) => fields),
    overflow: read.flatMap(({ overflow }) => overflow),
  };
}

interface Placed {
  readonly grid: Grid;
  readonly columns: Places;
  readonly rows: Places;
}

function itemEdits({ inputs }: InputSheet, { grid, columns, rows }: Placed): SheetEdits["items"] {
  return inputs.flatMap(({ target, row, column, value: before }) => {
    const at = rows.get(row);
    if (target.kind !== "item" || at === undefined) return [];
    const value = valueAt(grid, at, columns.get(column));
    return value === before ? [] : [{ id: target.id, year: target.year, value }];
  });
}

type FieldCell = InputCell & { readonly target: Extract<InputCell["target"], { kind: "field" }> };

const isFieldOf =
  (table: TableName) =>
  (cell: InputCell): cell is FieldCell =>
    cell.target.kind === "field" && cell.target.table === table;

/** Records in their order from below the headings of the table to the next row that the plan names. */
function tableEdits(
  sheet: InputSheet,
  table: TableName,
  placed: Placed,
): Pick<SheetEdits, "fields" | "overflow"> {
  const cells = sheet.inputs.filter(isFieldOf(table));
  const room = 1 + Math.max(...cells.map(({ target }) => target.record));
  const columns = new Map(cells.map(({ target, column }) => [target.name, placed.columns.get(column)]));
  const records = withinRoom(recordsOf(sheet, cells, columns, placed), room);
  const fields = cells.flatMap(({ target, value: before }): FieldEdit[] => {
    const value = records[target.record]?.get(target.name) ?? null;
    return value === before ? [] : [{ table, row: target.record, column: target.name, value }];
  });
  const crowdedOut = records.slice(room);
  return { fields, overflow: crowdedOut.length > 0 ? [{ table, records: crowdedOut }] : [] };
}

function recordsOf(
  sheet: InputSheet,
  cells: readonly FieldCell[],
  columns: ReadonlyMap<string, number | undefined>,
  { grid, rows }: Placed,
): readonly Row[] {
  const first = Math.min(...cells.map(({ row }) => row));
  const last = Math.max(...cells.map(({ row }) => row));
  const start = (rows.get(first - 1) ?? first - 1) + 1;
  const end = nextNamedRow(sheet, last, rows) ?? grid.length + 1;
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => {
    const fields = [...columns].map(([name, column]): [string, Value] => [
      name,
      valueAt(grid, start + index, column),
    ]);
    return new Map(fields);
  });
}

/** Place of the next row of the plan that has words of its own. */
export function nextNamedRow({ anchors }: InputSheet, after: number, rows: Places): number | undefined {
  const next = [...anchors]
    .filter(([row, words]) => row > after && words.length > 0)
    .map(([row]) => row)
    .sort((one, other) => one - other)[0];
  return next === undefined ? undefined : rows.get(next);
}

const isBlank = (record: Row): boolean => [...record.values()].every((value) => value === null);

/** Blank rows at the end fall away, and those between as well where the table would overflow. */
function withinRoom(records: readonly Row[], room: number): readonly Row[] {
  const length = records.reduce((last, record, index) => (isBlank(record) ? last : index + 1), 0);
  const used = records.slice(0, length);
  return used.length > room ? used.filter((record) => !isBlank(record)) : used;
}

const errorNames: readonly string[] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"];

/** What stands in a cell; empty where the column is gone. */
export function valueAt(grid: Grid, row: number, column: number | undefined): Value {
  const value = column === undefined ? null : grid[row - 1]?.[column - 1];
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errorNames.includes(value) ? ErrorValue.of(value as ErrorName) : value;
}
