/** A1 addresses read back into numbers. Rows and columns count from 1. */
import { areaAddress } from "../address";

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

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `B4`, `$B$4:F9`, `A:C` or `1:5`; null where the text is none of them. */
export function readArea(text: string): Area | null {
  const [from = "", to, ...rest] = text.split(":");
  if (rest.length > 0) return null;
  const cell = readCell(from);
  if (cell !== null) return area(cell, to === undefined ? cell : readCell(to), to === undefined, false);
  const first = readEdge(from);
  return first === null ? null : area(first.start, readEdge(to ?? "", first.kind)?.end ?? null, false, true);
}

function area(first: Corner, last: Corner | null, single: boolean, whole: boolean): Area | null {
  if (last === null || first.row < 1 || first.row > last.row || first.column > last.column) return null;
  return last.row <= lastRow && last.column <= lastColumn ? { first, last, single, whole } : null;
}

function readCell(text: string): Corner | null {
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(text);
  if (match === null) return null;
  const [, dollar, letters = "", otherDollar, row] = match;
  return {
    row: Number(row),
    column: columnNumber(letters),
    fixedRow: otherDollar === "$",
    fixedColumn: dollar === "$",
  };
}

/** A column or a row as one side of a reference to whole ones. */
function readEdge(
  text: string,
  kind?: "column" | "row",
): { readonly kind: "column" | "row"; readonly start: Corner; readonly end: Corner } | null {
  const match = /^(\$?)(?:([A-Z]{1,3})|(\d{1,7}))$/i.exec(text);
  if (match === null) return null;
  const [, dollar, letters, row] = match;
  const found = letters === undefined ? "row" : "column";
  if (kind !== undefined && kind !== found) return null;
  const fixed = {
    fixedRow: dollar === "$" || found === "column",
    fixedColumn: dollar === "$" || found === "row",
  };
  const column = columnNumber(letters ?? "");
  return found === "column"
    ? { kind: found, start: { row: 1, column, ...fixed }, end: { row: lastRow, column, ...fixed } }
    : {
        kind: found,
        start: { row: Number(row), column: 1, ...fixed },
        end: { row: Number(row), column: lastColumn, ...fixed },
      };
}

/** Whether a cell lies in an area. */
export const contains = ({ first, last }: Area, row: number, column: number): boolean =>
  row >= first.row && row <= last.row && column >= first.column && column <= last.column;

/** Reads ranges with blanks between; null where one of them is none. */
export function readAreas(text: string): Area[] | null {
  const areas = text.split(" ").map(readArea);
  return areas.every((part) => part !== null) ? areas : null;
}

/** A rectangle found so far. */
interface Block {
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/** Addresses of cells in reading order; neighbours in a row, and rows of the same width below each other, are one. */
export function addresses(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.top === row && column <= run.right + 1) run.right = column;
    else runs.push({ left: column, right: column, top: row, bottom: row });
  }
  const blocks: Block[] = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
    );
    if (above === undefined) blocks.push(run);
    else above.bottom = run.bottom;
  }
  return blocks.map(({ left, right, top, bottom }) =>
    areaAddress({ row: top, column: left, lastRow: bottom, lastColumn: right }),
  );
}
