/** References in A1 notation; rows and columns count from 1. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell, such as `B4`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Sheet name as formulas write it; the apostrophes are always right, and needed for most names. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Area with dollar signs, such as `$A$1:$F$20`. */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

/** Reads `B4` or `$B$4:$F$9`; null when the text is neither or lies outside the sheet. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (match === null) return null;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, finalRow = firstRow] = match;
  const area = {
    top: Number(firstRow),
    left: columnNumber(firstLetters),
    bottom: Number(finalRow),
    right: columnNumber(lastLetters),
  };
  return isInsideSheet(area) ? area : null;
}

/** Reads `Inputs!$F$8` or `'Demand Copper'!F8:P8`; null when the text is no such reference. */
export function parseSheetArea(text: string): SheetArea | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([^!]+)$/.exec(text);
  const area = parseArea(match?.[3] ?? "");
  if (match === null || area === null) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", ...area };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function isInsideSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 1 && left >= 1 && top <= bottom && left <= right && bottom <= lastRow && right <= lastColumn;
}
