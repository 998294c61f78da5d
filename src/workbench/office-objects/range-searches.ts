import type { Block } from "../engine/block";
import { contains, overlap, wholeSheet } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { extendedRange, rangeEdge, surroundingRegion } from "./range-edges";
import { findCell, findCellOrThrow } from "./range-find";
import type { RangeTarget } from "./model";
import { areasObject, demandAreas } from "./range-areas";
import { visibleView } from "./range-view";
import { specialCells } from "./special-cells";
import { tablesOver } from "./table-scoped-collection";

/** Cells beside the range, which lie on the sheet. */
function beside(target: RangeTarget, block: Block): HostObject {
  if (!contains(wholeSheet, block)) throw invalidArgument();
  return target.model.create.range(target.sheet, block);
}

/** The count of rows or columns beside a range; a negative one goes the other way. */
function countOf(args: Arguments): number {
  const count = args.optionalNumber(0) ?? 1;
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  return count;
}

function rowsBelow(target: RangeTarget, count: number): HostObject {
  const { block } = target;
  const row = count > 0 ? block.row + block.rows : block.row + count;
  return beside(target, { ...block, row, rows: Math.abs(count) });
}

function columnsAfter(target: RangeTarget, count: number): HostObject {
  const { block } = target;
  const column = count > 0 ? block.column + block.columns : block.column + count;
  return beside(target, { ...block, column, columns: Math.abs(count) });
}

/** Methods of Range that look for other cells. */
export const rangeSearches: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  getSpecialCells: async (target, args) => demandAreas(target, await specialCells(target, args)),
  getSpecialCellsOrNullObject: async (target, args) => areasObject(target, await specialCells(target, args)),
  getMergedAreasOrNullObject: (target) =>
    areasObject(
      target,
      target.model.engine.merges(target.sheet).filter((each) => overlap(each, target.block)),
    ),
  getVisibleView: visibleView,
  getTables: (target, args) => tablesOver(target, args.optionalBoolean(0) === true),
  find: findCellOrThrow,
  findOrNullObject: findCell,
  getRangeEdge: rangeEdge,
  getExtendedRange: extendedRange,
  getSurroundingRegion: surroundingRegion,
  getRowsBelow: (target, args) => rowsBelow(target, countOf(args)),
  getRowsAbove: (target, args) => rowsBelow(target, -countOf(args)),
  getColumnsAfter: (target, args) => columnsAfter(target, countOf(args)),
  getColumnsBefore: (target, args) => columnsAfter(target, -countOf(args)),
};
