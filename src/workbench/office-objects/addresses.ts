import { contains, sheetColumns, sheetRows, wholeSheet, type Block } from "../engine/block";
import { invalidArgument } from "../rich-api/rich-api-error";

/** A text such as `Sheet1!B2:C3`, taken apart. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly block: Block;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 0 → A. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const corner = /^\$?([A-Z]{1,3})?\$?([0-9]{1,7})?$/i;

/** Reads an address of cells, whole columns (`A:C`) or whole rows (`2:5`), with or without a sheet; null for no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim().replace(/^=/, ""));
  if (match === null) return null;
  const [, quoted, plain, cells = ""] = match;
  const [first = "", last = first, more] = cells.split(":");
  if (more !== undefined) return null;
  const block = blockBetween(first, last, cells.includes(":"));
  return block === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, block };
}

function blockBetween(first: string, last: string, isRange: boolean): Block | null {
  const [one, other] = [cornerOf(first), cornerOf(last)];
  if (one === null || other?.kind !== one.kind) return null;
  // A column or row alone is no address: it is written as a range of one, such as A:A.
  if (one.kind !== "cell" && !isRange) return null;
  const columns = span(one.letters, other.letters, columnIndex, sheetColumns);
  const rows = span(one.digits, other.digits, (digits) => Number(digits) - 1, sheetRows);
  const block = { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
  return contains(wholeSheet, block) ? block : null;
}

/** `$B$2`, `B` or `2`, taken apart. */
interface Corner {
  readonly letters: string | undefined;
  readonly digits: string | undefined;
  readonly kind: "cell" | "column" | "row";
}

function cornerOf(text: string): Corner | null {
  const [, letters, digits] = corner.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  return { letters, digits, kind: letters === undefined ? "row" : digits === undefined ? "column" : "cell" };
}

function span(
  one: string | undefined,
  other: string | undefined,
  index: (text: string) => number,
  all: number,
): { from: number; count: number } {
  if (one === undefined || other === undefined) return { from: 0, count: all };
  const from = Math.min(index(one), index(other));
  return { from, count: Math.max(index(one), index(other)) - from + 1 };
}

/** As `parseAddress`, and Excel's complaint for what is no address. */
export function demandAddress(text: string): ParsedAddress {
  const address = parseAddress(text);
  if (address === null) throw invalidArgument();
  return address;
}

/** `B2:C3`, `A:C` for whole columns, `2:5` for whole rows. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  if (rows === sheetRows && columns === sheetColumns) return `1:${sheetRows}`;
  if (rows === sheetRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** `$B$2:$C$3`. */
export const absoluteAddress = (block: Block): string =>
  blockAddress(block).replace(/[A-Z]+|[0-9]+/g, "$$$&");

/** A sheet's name as addresses carry it: in apostrophes where it is no plain word or reads like a cell. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*)$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
