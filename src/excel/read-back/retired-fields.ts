/**
 * Entries in columns of a table that an earlier version had and this one has not. The plan does not say where they
 * stand, so they are found by the headings that the build kept, and their rows by the words that they are known by.
 */
import type { Value } from "../../line-items/value";
import { columnKey, type ColumnHeadings, itemColumn } from "../../roadmap/column-headings";
import { cellKey, type InputSheet } from "../../roadmap/input-sheet";
import type { ShippedFigures } from "../../roadmap/shipped-figures";
import { alignColumns, alignRows, type Grid, headingRows } from "./align";
import { nextNamedRow, valueAt } from "./collect-edits";

/** An entry that this version has no cell for. */
export interface RetiredEntry {
  /** Id of the sheet. */
  readonly sheet: string;
  /** What the cell is called there. */
  readonly label: string;
  /** What the earlier build shipped. */
  readonly from: Value;
  readonly value: Value;
}

export interface KeptWithSheet {
  /** What the earlier build shipped to the sheet. */
  readonly figures: ShippedFigures;
  readonly headings: ColumnHeadings;
}

export function retiredFields(
  sheet: InputSheet,
  { figures, headings }: KeptWithSheet,
  grid: Grid,
): RetiredEntry[] {
  const known = new Set(sheet.inputs.map((input) => columnKey(sheet, input)));
  return placed(tablesOf(headings), sheet, grid).flatMap(({ table, columns, top, end }): RetiredEntry[] => {
    const gone = columns.filter(({ name }) => !known.has(`${table}.${name}`));
    if (gone.length === 0) return [];
    const records = recordsOf(columns, grid, { top, end });
    const formerOf = formerRecords({ table, columns }, figures, records);
    return records.flatMap((record) =>
      gone.flatMap(({ name, heading }): RetiredEntry[] => {
        const value = record.fields.get(name) ?? null;
        const from = formerOf(record)(name);
        const label = record.words === "" ? heading : `${record.words}: ${heading}`;
        return value === null || value === from ? [] : [{ sheet: sheet.id, label, from, value }];
      }),
    );
  });
}

interface KeptColumn {
  readonly name: string;
  readonly heading: string;
}

interface KeptTable {
  readonly table: string;
  readonly columns: readonly KeptColumn[];
}

function tablesOf(headings: ColumnHeadings): readonly KeptTable[] {
  const tables = new Map<string, KeptColumn[]>();
  for (const [key, heading] of headings) {
    const [table = "", ...name] = key.split(".");
    if (table === itemColumn) continue;
    const columns = tables.get(table) ?? [];
    columns.push({ name: name.join("."), heading });
    tables.set(table, columns);
  }
  return [...tables].map(([table, columns]) => ({ table, columns }));
}

interface Span {
  /** The row of the headings. */
  readonly top: number;
  /** The row below the last one; null for a table that the plan has not got. */
  readonly end: number | null;
}

/** Tables may have the same headings: those of one that the plan has are the nearest above its end, of others any left. */
function placed(tables: readonly KeptTable[], sheet: InputSheet, grid: Grid): (KeptTable & Span)[] {
  const spans = tables.map((table) => {
    const words = table.columns.map(({ heading }) => heading);
    const end = endOf(sheet, table.table, grid);
    return { ...table, end, tops: headingRows(words, end === null ? grid : grid.slice(0, end - 1)) };
  });
  const taken = new Set(spans.flatMap(({ end, tops }) => (end === null ? [] : tops.slice(-1))));
  return spans.map(({ tops, ...table }) => {
    const free = tops.find((row) => !taken.has(row));
    const top = (table.end === null ? free : tops.at(-1)) ?? tops[0] ?? 0;
    taken.add(top);
    return { ...table, top };
  });
}

/** A row of a table as it stands on the sheet. */
interface StandingRecord {
  readonly place: number;
  /** What the row is called. */
  readonly words: string;
  readonly fields: ReadonlyMap<string, Value>;
}

const firstLabelColumn = 2;

/** The row that the plan names next below a table; null for a table that it has not got. */
function endOf(sheet: InputSheet, table: string, grid: Grid): number | null {
  const rows = sheet.inputs.filter(({ target }) => target.kind === "field" && target.table === table);
  if (rows.length === 0) return null;
  const places = alignRows(sheet, grid, alignColumns(sheet, grid));
  return nextNamedRow(sheet, Math.max(...rows.map(({ row }) => row)), places) ?? grid.length + 1;
}

/** Where the end is not known, the first row without an entry is. */
function recordsOf(
  columns: readonly KeptColumn[],
  grid: Grid,
  { top, end }: Span,
): readonly StandingRecord[] {
  const places = columnPlaces(columns, grid[top - 1] ?? []);
  const records: StandingRecord[] = [];
  for (let row = top + 1; row < (end ?? grid.length + 1); row += 1) {
    const fields = new Map([...places].map(([name, column]) => [name, valueAt(grid, row, column)]));
    if (end === null && [...fields.values()].every((value) => value === null)) break;
    const words = grid[row - 1]?.slice(firstLabelColumn - 1).find((cell) => cell !== "") ?? "";
    records.push({ place: row - top - 1, words: String(words), fields });
  }
  return records;
}

/** Of columns with the same heading each has its own place, in their order. */
function columnPlaces(columns: readonly KeptColumn[], headings: Grid[number]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { name, heading } of columns) {
    const index = headings.findIndex((cell, at) => cell === heading && !taken.has(at));
    if (index < 0) continue;
    taken.add(index);
    places.set(name, index + 1);
  }
  return places;
}

/** What the build shipped in the row that a record was then: the one with its key, else the one in its place. */
function formerRecords(
  { table, columns }: KeptTable,
  figures: ShippedFigures,
  records: readonly StandingRecord[],
): (record: StandingRecord) => (name: string) => Value {
  const shippedIn = (record: number, name: string): Value =>
    figures.get(cellKey({ kind: "field", table, record, name })) ?? null;
  const key = ["id", "name"].find((each) => columns.some(({ name }) => name === each));
  if (key === undefined)
    return ({ place }) =>
      (name) =>
        shippedIn(place, name);
  const keys = new Map<Value, number>();
  for (let record = 0; figures.has(cellKey({ kind: "field", table, record, name: key })); record += 1)
    keys.set(shippedIn(record, key), record);
  const standing = new Set(records.map(({ fields }) => fields.get(key)));
  return ({ place, fields }) => {
    const found = keys.get(fields.get(key) ?? null);
    // A row that people gave another key still stands where it stood.
    const isRenamed = found === undefined && !standing.has(shippedIn(place, key));
    const record = isRenamed ? place : found;
    return (name) => (record === undefined ? null : shippedIn(record, name));
  };
}
