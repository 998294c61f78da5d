import type { SheetDocument } from "../../document/sheet-document";
import type { CellFormat } from "../save/style-book";
import { areasOf } from "./areas-of";
import type { FileCell } from "./file-workbook";

type Locks = SheetDocument["cellProtection"];

/** Cells that differ from locked and shown. */
export const cellLocks = (cells: readonly FileCell[], formats: readonly CellFormat[]): Locks =>
  areasOf(
    cells,
    ({ format }) => {
      const { locked = true, formulaHidden = false } = formats[format] ?? {};
      return locked && !formulaHidden ? undefined : { locked, formulaHidden };
    },
    ({ locked, formulaHidden }) => `${locked} ${formulaHidden}`,
  ).map(({ block, value: { locked, formulaHidden } }) => ({
    block,
    ...(locked ? {} : { locked }),
    ...(formulaHidden ? { formulaHidden } : {}),
  }));

/** The named styles of cells that have another than Normal. */
export const cellStyles = (
  cells: readonly FileCell[],
  formats: readonly CellFormat[],
): SheetDocument["cellStyles"] =>
  areasOf(
    cells,
    ({ format }) => formats[format]?.styleName,
    (name) => name,
  ).map(({ block, value }) => ({ block, name: value }));
