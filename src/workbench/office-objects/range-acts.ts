import type { Arguments } from "../rich-api/arguments";
import { calculateRange } from "./calculate-range";
import { checkProtection } from "../limits/protected-cells";
import type { RangeTarget } from "./model";
import { copyFrom } from "./range-copy";
import { clearRange } from "./range-data";
import { removeDuplicates } from "./range-duplicates";
import { replaceAll } from "./range-find";
import { autoFill } from "./range-series";
import { deleteCells, insertCells, moveTo } from "./range-shift";

/** Methods of Range that change something. */
export const rangeActs: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  clear(target, args) {
    clearRange(target, args.optionalString(0) ?? "All");
    const links = target.model.document.sheet(target.sheet);
    links.hyperlinks = links.hyperlinks.filter(
      ({ block }) => block.row !== target.block.row || block.column !== target.block.column,
    );
  },
  select({ model, sheet, block }) {
    model.engine.select(sheet, block);
  },
  calculate: calculateRange,
  merge({ model, sheet, block }, args) {
    checkProtection(model.document.sheet(sheet), "write", block);
    const across = args.optionalBoolean(0) === true;
    const rows = across
      ? Array.from({ length: block.rows }, (_, row) => ({ ...block, row: block.row + row, rows: 1 }))
      : [block];
    for (const each of rows) model.engine.merge(sheet, each);
  },
  unmerge({ model, sheet, block }) {
    checkProtection(model.document.sheet(sheet), "write", block);
    model.engine.unmerge(sheet, block);
  },
  insert: insertCells,
  delete: deleteCells,
  moveTo,
  copyFrom,
  autoFill,
  removeDuplicates,
  replaceAll,
};
