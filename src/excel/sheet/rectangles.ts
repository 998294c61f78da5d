import { cellAddress } from "../../workbook-plan/address";

/** A rectangle of cells that share a word, such as the name of their style. */
export interface Rectangle {
  readonly word: string;
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

/** Cells gathered into few rectangles: runs along a row, then equal runs of rows below each other. */
export function rectangles(cells: readonly Placed[]): readonly Rectangle[] {
  const found: Rectangle[] = [];
  const open = new Map<string, Rectangle>();
  for (const run of runs(cells)) {
    const key = `${String(run.left)}:${String(run.right)}:${run.word}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      above.bottom = run.bottom;
    } else {
      open.set(key, run);
      found.push(run);
    }
  }
  return found;
}

function runs(cells: readonly Placed[]): readonly Rectangle[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: Rectangle[] = [];
  for (const { row, column, word } of inOrder) {
    const last = found.at(-1);
    if (last?.top === row && last.right === column - 1 && last.word === word) last.right = column;
    else found.push({ word, top: row, bottom: row, left: column, right: column });
  }
  return found;
}

export const rectangleAddress = ({ top, left, bottom, right }: Rectangle): string =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
