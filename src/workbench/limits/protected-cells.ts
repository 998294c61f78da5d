import type { SheetDocument } from "../document/sheet-document";
import { type Block, overlap } from "../engine/block";
import { accessDenied } from "../rich-api/rich-api-error";

/** What protection keeps people and add-ins from, unless its options allow it. */
export type ProtectedAct =
  | "write"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowAutoFilter"
  | "allowEditObjects";

/** Whether a cell is locked: all are unless told otherwise. */
export function isLocked(sheet: SheetDocument, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  const told = sheet.cellProtection
    .filter(({ block, locked }) => locked !== undefined && overlap(block, cell))
    .at(-1);
  return told?.locked ?? true;
}

/** Refuses an act on a protected sheet: writing reaches unlocked cells only. */
export function checkProtection(sheet: SheetDocument, act: ProtectedAct, block?: Block): void {
  const { isProtected, options } = sheet.protection;
  if (!isProtected || (act !== "write" && options[act] === true)) return;
  if (act === "write" && block !== undefined && !holdsLocked(sheet, block)) return;
  throw accessDenied("You can't perform this operation because the sheet or its cells are protected.");
}

function holdsLocked(sheet: SheetDocument, block: Block): boolean {
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      if (isLocked(sheet, row, column)) return true;
    }
  }
  return false;
}
