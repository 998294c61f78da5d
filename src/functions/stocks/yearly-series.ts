import type { Parameter } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { BadCell, isBlank, type Cell } from "../cells/cell";
import { boundedGrid, type Grid } from "../cells/grid";
import { numberIn, numberOf } from "../cells/number";
import { yearOf } from "../cells/year";
import { wrongInput } from "../function-error";
import { errors } from "../../language/en/errors";

/** One number a year; years are numbered from 1 where none are given. */
export interface YearlySeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/**
 * A row or column of numbers, or years with the numbers beside them, as SERIES answers, with or without its header.
 * @throws FunctionError for another shape, a gap, or years that do not follow each other
 */
export function yearlySeries(argument: unknown, what: Parameter): YearlySeries {
  const grid = boundedGrid(argument);
  const cells = lineOf(grid);
  if (cells !== undefined) {
    if (cells.every(isBlank)) throw wrongInput(errors.missing(what));
    return { years: cells.map((_, place) => place + 1), values: numbersOf(cells, what) };
  }
  const [years, values] = yearsAndValues(grid, what);
  return { years: followingYears(years), values: numbersOf(values, what) };
}

/**
 * One number for all years, or one a year in a row or column.
 * @throws FunctionError for another shape or length, or a gap
 */
export function perYear(argument: unknown, what: Parameter, years: number): number | readonly number[] {
  const cells = lineOf(boundedGrid(argument));
  if (cells === undefined) throw wrongInput(stockErrors.notSeries(what));
  return perYearOf(cells, what, years);
}

/** As `perYear`, of cells. */
export function perYearOf(
  cells: readonly Cell[],
  what: Parameter,
  years: number,
): number | readonly number[] {
  const [only = null] = cells;
  if (cells.length <= 1) {
    if (isBlank(only)) throw wrongInput(errors.missing(what));
    return numberOf(only, what);
  }
  if (cells.length !== years) throw wrongInput(stockErrors.lengthDiffers(what, cells.length, years));
  return numbersOf(cells, what);
}

/** Numbers without a gap. */
export const numbersOf = (cells: readonly Cell[], what: Parameter): number[] =>
  cells.map((cell, place) => {
    if (isBlank(cell)) throw wrongInput(stockErrors.gap(what, place + 1));
    return numberOf(cell, what);
  });

/** The cells of one row or one column. */
function lineOf(grid: Grid): readonly Cell[] | undefined {
  if (grid.length === 1) return grid[0];
  return grid.every((row) => row.length === 1) ? grid.flat() : undefined;
}

function yearsAndValues(grid: Grid, what: Parameter): readonly [readonly Cell[], readonly Cell[]] {
  const pairs = grid[0]?.length === 2 ? grid : grid.length === 2 ? transposed(grid) : undefined;
  if (pairs === undefined) throw wrongInput(stockErrors.notSeries(what));
  const rows = pairs.slice(isHeader(pairs[0]?.[0] ?? null) ? 1 : 0);
  return [rows.map(([year = null]) => year), rows.map(([, value = null]) => value)];
}

const transposed = ([first = [], second = []]: Grid): Grid =>
  first.map((cell, column) => [cell, second[column] ?? null]);

const isHeader = (cell: Cell): boolean =>
  !(cell instanceof BadCell) && typeof cell === "string" && numberIn(cell) === undefined;

function followingYears(cells: readonly Cell[]): number[] {
  const years = cells.map((cell) => yearOf(cell));
  years.forEach((year, place) => {
    const before = years[place - 1];
    if (before !== undefined && year !== before + 1) throw wrongInput(stockErrors.yearMissing(before, year));
  });
  return years;
}
