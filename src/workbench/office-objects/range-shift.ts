import { contains, sheetColumns, sheetRows, wholeSheet } from "../engine/block";
import type { CellShift } from "../engine/cell-shift";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { RangeTarget } from "./model";
import { rangeArgument } from "./target-arguments";

const permissions = {
  insert: { rows: "allowInsertRows", columns: "allowInsertColumns" },
  delete: { rows: "allowDeleteRows", columns: "allowDeleteColumns" },
} as const;

const wholeActs = {
  insert: { rows: "insertRows", columns: "insertColumns" },
  delete: { rows: "deleteRows", columns: "deleteColumns" },
} as const;

/** Whole rows and columns come and go by a way of their own. */
async function shift({ model, sheet, block }: RangeTarget, change: Omit<CellShift, "block">): Promise<void> {
  const { kind, along } = change;
  const document = model.document.sheet(sheet);
  const whole = along === "rows" ? block.columns === sheetColumns : block.rows === sheetRows;
  if (!whole) {
    checkProtection(document, "write", block);
    await model.engine.shiftCells(sheet, { ...change, block });
    return;
  }
  checkProtection(document, permissions[kind][along]);
  const first = along === "rows" ? block.row : block.column;
  model.engine[wholeActs[kind][along]](sheet, first, block[along]);
}

/** Makes room for cells; the rest moves down or to the right. Answers the new cells. */
export async function insertCells(target: RangeTarget, args: Arguments): Promise<HostObject> {
  const ways = { Down: "rows", Right: "columns" } as const;
  const along = ways[args.string(0) as keyof typeof ways] as CellShift["along"] | undefined;
  if (along === undefined) throw invalidArgument();
  await shift(target, { kind: "insert", along });
  return target.model.create.range(target.sheet, target.block);
}

/** Takes cells away; the rest moves up or to the left. */
export async function deleteCells(target: RangeTarget, args: Arguments): Promise<void> {
  const ways = { Up: "rows", Left: "columns" } as const;
  const along = ways[args.string(0) as keyof typeof ways] as CellShift["along"] | undefined;
  if (along === undefined) throw invalidArgument();
  await shift(target, { kind: "delete", along });
}

/** Moves values, formulas and formats; formulas elsewhere follow. Only the first cell of the destination counts. */
export async function moveTo(target: RangeTarget, args: Arguments): Promise<void> {
  const to = rangeArgument(target, args, 0);
  const { model, sheet, block } = target;
  const place = { ...block, row: to.block.row, column: to.block.column };
  if (!contains(wholeSheet, place)) throw invalidArgument();
  checkProtection(model.document.sheet(sheet), "write", block);
  checkProtection(model.document.sheet(to.sheet), "write", place);
  await model.engine.moveCells(sheet, block, to.sheet, place);
}
