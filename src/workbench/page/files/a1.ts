import type { Block } from "../../engine/block";

/** Letters of a column, which counts from 0. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** A block as A1:B2, a cell as A1. */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas need it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
