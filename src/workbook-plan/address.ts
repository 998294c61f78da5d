/** A1 notation. Rows and columns count from 1. */
import type { CellArea } from "./sheet-plan";

const known: string[] = [];

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  // Asked for with every reference of ten thousand formulas.
  return (known[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Which parts of a reference stay when the formula is copied. */
export interface Fixed {
  readonly row?: boolean;
  readonly column?: boolean;
}

export const cellAddress = (row: number, column: number, fixed: Fixed = {}): string =>
  `${fixed.column === true ? "$" : ""}${columnLetters(column)}${fixed.row === true ? "$" : ""}${String(row)}`;

/** `B4`, or `B4:F9` where there is more than one cell. */
export function areaAddress({ row, column, lastRow, lastColumn }: CellArea): string {
  const [first, last] = [cellAddress(row, column), cellAddress(lastRow, lastColumn)];
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas need it: quoted unless it is a plain word, which no cell or value is written as. */
export const quotedSheet = (name: string): string =>
  /^(?!(?:R?C|R|TRUE|FALSE)$)[A-Z_]+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
