import type { SheetDocument } from "../../document/sheet-document";
import type { CellFormat } from "../save/style-book";
import type { FileCell } from "./file-workbook";

type Locks = SheetDocument["cellProtection"];

/** Cells that differ from locked and shown, gathered into runs along rows and equal runs of rows below each other. */
export function cellLocks(cells: readonly FileCell[], formats: readonly CellFormat[]): Locks {
  const locks: Locks = [];
  const above = new Map<string, number>();
  for (const run of runsOf(cells, formats)) {
    const { row, column, columns, locked, formulaHidden } = run;
    const key = [column, columns, locked, formulaHidden].join();
    const index = above.get(key);
    const before = index === undefined ? undefined : locks[index];
    if (index !== undefined && before !== undefined && before.block.row + before.block.rows === row) {
      locks[index] = { ...before, block: { ...before.block, rows: before.block.rows + 1 } };
    } else {
      above.set(key, locks.length);
      const hidden = formulaHidden ? { formulaHidden } : {};
      locks.push({ block: { row, column, rows: 1, columns }, ...(locked ? {} : { locked }), ...hidden });
    }
  }
  return locks;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

function runsOf(cells: readonly FileCell[], formats: readonly CellFormat[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column, format } of cells) {
    const { locked = true, formulaHidden = false } = formats[format] ?? {};
    if (locked && !formulaHidden) continue;
    const run: Run = { row, column, columns: 1, locked, formulaHidden };
    const last = runs.at(-1);
    if (last !== undefined && continues(last, run))
      runs.splice(-1, 1, { ...last, columns: last.columns + 1 });
    else runs.push(run);
  }
  return runs;
}

const continues = (last: Run, next: Run): boolean =>
  last.row === next.row &&
  last.column + last.columns === next.column &&
  last.locked === next.locked &&
  last.formulaHidden === next.formulaHidden;
