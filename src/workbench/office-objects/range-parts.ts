import { objectArgument } from "../rich-api/host-object";
import {
  boundingBlock,
  contains,
  intersection,
  sheetColumns,
  sheetRows,
  wholeSheet,
  type Block,
} from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { demandAddress } from "./addresses";
import type { RangeTarget } from "./model";

type PartMethod = (target: RangeTarget, args: Arguments) => HostObject | null;

/** A range of the same sheet; Excel refuses one that leaves it. */
const part = ({ model, sheet }: RangeTarget, block: Block): HostObject => {
  if (block.rows < 1 || block.columns < 1 || !contains(wholeSheet, block)) throw invalidArgument();
  return model.create.range(sheet, block);
};

const last = (block: Block): Block => ({
  row: block.row + block.rows - 1,
  column: block.column + block.columns - 1,
  rows: 1,
  columns: 1,
});

/** The block whose last cell is moved; a cell that passes the first one leads up or to the left of it. */
function resized(block: Block, down: number, right: number): Block {
  const row = block.row + block.rows - 1 + down;
  const column = block.column + block.columns - 1 + right;
  if (row < 0 || column < 0) throw invalidArgument();
  return boundingBlock({ ...block, rows: 1, columns: 1 }, { row, column, rows: 1, columns: 1 });
}

/** The block of a range or address that is an argument. */
export function blockArgument(args: Arguments, index: number): Block {
  const object = objectArgument(args, index);
  if (object?.definition.name === "Range") return (object.target as RangeTarget).block;
  return demandAddress(args.string(index)).block;
}

function overlap(target: RangeTarget, args: Arguments): HostObject | null {
  const shared = intersection(target.block, blockArgument(args, 0));
  return shared === null ? null : part(target, shared);
}

function used(target: RangeTarget, args: Arguments): HostObject | null {
  const block = target.model.engine.usedBlock(target.sheet, args.optionalBoolean(0) !== true);
  const shared = block === null ? null : intersection(block, target.block);
  return shared === null ? null : part(target, shared);
}

function spilling(target: RangeTarget): HostObject | null {
  const block = target.model.engine.spill(target.sheet, target.block.row, target.block.column);
  return block === null ? null : part(target, block);
}

function spillParent(target: RangeTarget): HostObject | null {
  const cell = target.model.engine.spillParent(target.sheet, target.block.row, target.block.column);
  return cell === null ? null : part(target, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
}

const orThrow =
  (method: PartMethod): PartMethod =>
  (target, args) => {
    const found = method(target, args);
    if (found === null) throw itemNotFound();
    return found;
  };

/** What of a range cannot be found out before the calculation is done. */
const settled =
  (method: PartMethod) =>
  async (target: RangeTarget, args: Arguments): Promise<HostObject | null> => {
    await target.model.engine.settle();
    return method(target, args);
  };

/** Methods of Range that answer another range. */
export const rangeParts: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  getCell: (target, args) =>
    part(target, {
      row: target.block.row + args.number(0),
      column: target.block.column + args.number(1),
      rows: 1,
      columns: 1,
    }),
  getRow: (target, args) =>
    part(target, { ...target.block, row: target.block.row + args.number(0), rows: 1 }),
  getColumn: (target, args) =>
    part(target, { ...target.block, column: target.block.column + args.number(0), columns: 1 }),
  getLastCell: (target) => part(target, last(target.block)),
  getLastRow: (target) => part(target, { ...target.block, row: last(target.block).row, rows: 1 }),
  getLastColumn: (target) => part(target, { ...target.block, column: last(target.block).column, columns: 1 }),
  getEntireRow: (target) => part(target, { ...target.block, column: 0, columns: sheetColumns }),
  getEntireColumn: (target) => part(target, { ...target.block, row: 0, rows: sheetRows }),
  getOffsetRange: (target, args) =>
    part(target, {
      ...target.block,
      row: target.block.row + args.number(0),
      column: target.block.column + args.number(1),
    }),
  getResizedRange: (target, args) => part(target, resized(target.block, args.number(0), args.number(1))),
  getAbsoluteResizedRange: (target, args) =>
    part(target, { ...target.block, rows: args.count(0, 1), columns: args.count(1, 1) }),
  getBoundingRect: (target, args) => part(target, boundingBlock(target.block, blockArgument(args, 0))),
  getIntersection: orThrow(overlap),
  getIntersectionOrNullObject: overlap,
  // An empty sheet has its first cell as used range.
  getUsedRange: settled(
    (target, args) => used(target, args) ?? part(target, { ...target.block, rows: 1, columns: 1 }),
  ),
  getUsedRangeOrNullObject: settled(used),
  getSpillingToRange: settled(orThrow(spilling)),
  getSpillingToRangeOrNullObject: settled(spilling),
  getSpillParent: settled(orThrow(spillParent)),
  getSpillParentOrNullObject: settled(spillParent),
};
