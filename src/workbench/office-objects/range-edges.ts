import { contains, intersection, sheetColumns, sheetRows, wholeSheet, type Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { blockArgument } from "./range-parts";
import type { RangeTarget } from "./model";
import { oneOf } from "./readers";

const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Direction = keyof typeof steps;
const directions = oneOf("Left", "Right", "Up", "Down");

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell holds something, from one reading of the sheet. */
function filledCells({ model, sheet }: RangeTarget): (cell: Cell) => boolean {
  const used = model.engine.usedBlock(sheet, false);
  if (used === null) return () => false;
  const values = model.engine.values(sheet, used);
  const formulas = model.engine.formulas(sheet, used);
  return ({ row, column }) => {
    const [r, c] = [row - used.row, column - used.column];
    return (values[r]?.[c] ?? null) !== null || (formulas[r]?.[c] ?? null) !== null;
  };
}

/** Where Ctrl and an arrow lead: to the end of the cells that are filled, to the next one that is, or to the edge. */
function edgeFrom(start: Cell, direction: Direction, isFilled: (cell: Cell) => boolean, used: Block): Cell {
  const [down, right] = steps[direction];
  const next = ({ row, column }: Cell): Cell => ({ row: row + down, column: column + right });
  const inside = ({ row, column }: Cell): boolean =>
    row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;
  const nothingAhead = ({ row, column }: Cell): boolean =>
    intersection(used, beyond({ row, column }, direction)) === null;
  let cell = start;
  const runs = isFilled(start) && inside(next(start)) && isFilled(next(start));
  while (inside(next(cell))) {
    if (runs && !isFilled(next(cell))) return cell;
    if (!runs && nothingAhead(next(cell))) return edgeOfSheet(cell, direction);
    cell = next(cell);
    if (!runs && isFilled(cell)) return cell;
  }
  return cell;
}

/** The cells from one to the edge of the sheet. */
function beyond({ row, column }: Cell, direction: Direction): Block {
  switch (direction) {
    case "Left":
      return { row, column: 0, rows: 1, columns: column + 1 };
    case "Right":
      return { row, column, rows: 1, columns: sheetColumns - column };
    case "Up":
      return { row: 0, column, rows: row + 1, columns: 1 };
    case "Down":
      return { row, column, rows: sheetRows - row, columns: 1 };
  }
}

function edgeOfSheet({ row, column }: Cell, direction: Direction): Cell {
  return {
    row: direction === "Up" ? 0 : direction === "Down" ? sheetRows - 1 : row,
    column: direction === "Left" ? 0 : direction === "Right" ? sheetColumns - 1 : column,
  };
}

async function edge(target: RangeTarget, args: Arguments): Promise<Cell> {
  const direction = directions(args.raw(0));
  const active = args.has(1) ? blockArgument(args, 1) : target.block;
  if (!contains(target.block, { ...active, rows: 1, columns: 1 })) throw invalidArgument();
  await target.model.engine.settle();
  const nowhere = { row: 0, column: 0, rows: 0, columns: 0 };
  const used = target.model.engine.usedBlock(target.sheet, false) ?? nowhere;
  return edgeFrom(active, direction, filledCells(target), used);
}

/** Range.getRangeEdge. */
export async function rangeEdge(target: RangeTarget, args: Arguments): Promise<HostObject> {
  const cell = await edge(target, args);
  return target.model.create.range(target.sheet, { ...cell, rows: 1, columns: 1 });
}

/** Range.getExtendedRange: the range and all up to the edge. */
export async function extendedRange(target: RangeTarget, args: Arguments): Promise<HostObject> {
  const { row, column } = await edge(target, args);
  const { block } = target;
  const first = { row: Math.min(block.row, row), column: Math.min(block.column, column) };
  return target.model.create.range(target.sheet, {
    ...first,
    rows: Math.max(block.row + block.rows - 1, row) - first.row + 1,
    columns: Math.max(block.column + block.columns - 1, column) - first.column + 1,
  });
}

/** Range.getSurroundingRegion: cells around the first one, up to empty rows and columns. */
export async function surroundingRegion(target: RangeTarget): Promise<HostObject> {
  await target.model.engine.settle();
  const isFilled = filledCells(target);
  let region: Block = target.block;
  for (let grown = grow(region, isFilled); grown !== null; grown = grow(region, isFilled)) region = grown;
  return target.model.create.range(target.sheet, region);
}

/** The region with the rows and columns beside it that hold something; null if none does. */
function grow(region: Block, isFilled: (cell: Cell) => boolean): Block | null {
  const around = intersection(wholeSheet, {
    row: region.row - 1,
    column: region.column - 1,
    rows: region.rows + 2,
    columns: region.columns + 2,
  });
  if (around === null) return null;
  const some = (exists: boolean, block: Block): 0 | 1 => {
    if (!exists) return 0;
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        if (isFilled({ row, column })) return 1;
      }
    }
    return 0;
  };
  const lastRow = around.row + around.rows - 1;
  const lastColumn = around.column + around.columns - 1;
  const [top, left, bottom, right] = [
    some(around.row < region.row, { ...around, rows: 1 }),
    some(around.column < region.column, { ...around, columns: 1 }),
    some(lastRow >= region.row + region.rows, { ...around, row: lastRow, rows: 1 }),
    some(lastColumn >= region.column + region.columns, { ...around, column: lastColumn, columns: 1 }),
  ];
  if (top + left + bottom + right === 0) return null;
  return {
    row: region.row - top,
    column: region.column - left,
    rows: region.rows + top + bottom,
    columns: region.columns + left + right,
  };
}
