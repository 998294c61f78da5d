/** A1 addresses read back into numbers. Rows and columns count from 1. */
import { cellAddress } from "../address";

/** One corner of a reference, with what its dollar signs fix. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A cell or a rectangle of cells. */
export interface Area {
  readonly first: Corner;
  readonly last: Corner;
  /** Written as one address, without a colon. */
  readonly single: boolean;
  /** Whole columns or rows, such as `A:C`. */
  readonly whole: boolean;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

const corner = (dollarColumn: string, column: number, dollarRow: string, row: number): Corner => ({
  row,
  column,
  fixedRow: dollarRow !== "",
  fixedColumn: dollarColumn !== "",
});

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `B4`, `$B$4:F9`, `A:C` or `1:5`; null where the text is none of them. */
export function readArea(text: string): Area | null {
  return readCells(text) ?? readWhole(text);
}

function readCells(text: string): Area | null {
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/i.exec(text);
  if (match === null) return null;
  const [, a = "", letters = "", b = "", row = "", c = "", endLetters, d = "", endRow = ""] = match;
  const first = corner(a, columnNumber(letters), b, Number(row));
  const single = endLetters === undefined;
  return inSheet({
    first,
    last: single ? first : corner(c, columnNumber(endLetters), d, Number(endRow)),
    single,
    whole: false,
  });
}

function readWhole(text: string): Area | null {
  const columns = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i.exec(text);
  if (columns !== null) {
    const [, a = "", from = "", b = "", to = ""] = columns;
    const first = corner(a, columnNumber(from), "$", 1);
    return inSheet({ first, last: corner(b, columnNumber(to), "$", lastRow), single: false, whole: true });
  }
  const rows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(text);
  if (rows === null) return null;
  const [, a = "", from = "", b = "", to = ""] = rows;
  const first = corner("$", 1, a, Number(from));
  return inSheet({ first, last: corner("$", lastColumn, b, Number(to)), single: false, whole: true });
}

function inSheet(area: Area): Area | null {
  const { first, last } = area;
  const valid = first.row >= 1 && last.row <= lastRow && last.column <= lastColumn;
  return valid && first.row <= last.row && first.column <= last.column ? area : null;
}

/** Whether a cell lies in an area. */
export const contains = ({ first, last }: Area, row: number, column: number): boolean =>
  row >= first.row && row <= last.row && column >= first.column && column <= last.column;

/** Reads ranges with blanks between; null where one of them is none. */
export function readAreas(text: string): Area[] | null {
  const areas = text.split(" ").map(readArea);
  return areas.every((area) => area !== null) ? areas : null;
}

/** Addresses of cells in reading order; neighbours in a row are one range. */
export function addresses(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.row === row && column <= run.to + 1) run.to = column;
    else runs.push({ row, from: column, to: column });
  }
  return runs.map(({ row, from, to }) =>
    from === to ? cellAddress(row, from) : `${cellAddress(row, from)}:${cellAddress(row, to)}`,
  );
}
