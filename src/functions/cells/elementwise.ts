import { errors } from "../../language/en/errors";
import { FunctionError, noResult, wrongInput } from "../function-error";
import type { Cell } from "./cell";
import { boundedGrid, checkSize, singleCell, type Grid } from "./grid";
import type { Memo } from "./memo";

/** A value of a result; an error stands in the cell it belongs to. */
export type Result = number | string | FunctionError;
export type Table = Result[][];

/** Computes one value from one cell of every argument. */
export type Compute = (cells: readonly Cell[]) => number | string;

/**
 * Applies a computation to every cell of its arguments, as Excel does with its own functions: single values go with
 * every cell, a row and a column make a grid.
 * @throws FunctionError where shapes do not go together, or where every cell has the same error
 */
export function elementwise(args: readonly unknown[], memo: Memo<Result>, compute: Compute): Table {
  const cells = singleCells(args);
  if (cells === undefined) return overGrids(args.map(boundedGrid), memo, compute);
  const result = remembered(cells, memo, compute);
  if (result instanceof FunctionError) throw result;
  return [[result]];
}

function singleCells(args: readonly unknown[]): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const argument of args) {
    const cell = singleCell(argument);
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  return cells;
}

function remembered(cells: readonly Cell[], memo: Memo<Result>, compute: Compute): Result {
  const known = memo.get(cells);
  if (known !== undefined) return known;
  const result = attempt(cells, compute);
  memo.set(cells, result);
  return result;
}

function attempt(cells: readonly Cell[], compute: Compute): Result {
  try {
    const result = compute(cells);
    return typeof result === "string" || Number.isFinite(result) ? result : noResult(errors.notANumber);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function overGrids(grids: readonly Grid[], memo: Memo<Result>, compute: Compute): Table {
  const rows = extent(grids.map((grid) => grid.length));
  const columns = extent(grids.map((grid) => grid[0]?.length ?? 1));
  if (rows === undefined || columns === undefined) throw wrongInput(errors.shapesDiffer(grids.map(shape)));
  checkSize(rows, columns);
  const table = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      remembered(
        grids.map((grid) => cellAt(grid, row, column)),
        memo,
        compute,
      ),
    ),
  );
  throwIfAllFail(table);
  return table;
}

/** The common length of arrays of which some may be one long; undefined where they differ. */
function extent(lengths: readonly number[]): number | undefined {
  const longest = Math.max(...lengths);
  return lengths.every((length) => length === 1 || length === longest) ? longest : undefined;
}

const shape = (grid: Grid): string => `${grid.length} × ${grid[0]?.length ?? 1}`;

function cellAt(grid: Grid, row: number, column: number): Cell {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}

/** One error in one cell keeps its sentence on every version of Excel; a spill of errors may lose it. */
function throwIfAllFail(table: Table): void {
  const first = table[0]?.[0];
  if (!(first instanceof FunctionError)) return;
  const same = (result: Result): boolean =>
    result instanceof FunctionError && result.code === first.code && result.message === first.message;
  if (table.every((row) => row.every(same))) throw first;
}
