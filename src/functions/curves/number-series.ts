import { curveErrors } from "../../language/en/curve-errors";
import type { Parameter } from "../../language/en/errors";
import { BadCell, isBlank, type Cell } from "../cells/cell";
import { gridOf } from "../cells/grid";
import { numberIn } from "../cells/number";
import { wrongInput } from "../function-error";

/** Longest series that is fitted. */
const longest = 300;

/**
 * The numbers of a row or column; a blank is a gap, NaN.
 * @throws FunctionError for text, and for an error of the sheet with its own name
 */
export function numberSeries(argument: unknown, parameter: Parameter): number[] {
  // Counted before they are read: a whole column of a sheet is refused at once.
  const size = Array.isArray(argument) ? argument.length : 1;
  if (size > longest) throw wrongInput(curveErrors.tooLong(parameter, size, longest));
  const grid = gridOf(argument);
  if (grid.length > 1 && (grid[0]?.length ?? 1) > 1) throw wrongInput(curveErrors.notSeries(parameter));
  const cells = grid.flat();
  if (cells.length > longest) throw wrongInput(curveErrors.tooLong(parameter, cells.length, longest));
  return cells.map((cell, index) => valueOf(cell, parameter, index + 1));
}

function valueOf(cell: Cell, parameter: Parameter, place: number): number {
  if (cell instanceof BadCell) throw cell.toError();
  if (isBlank(cell)) return NaN;
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(curveErrors.seriesText(parameter, place, String(cell)));
  return value;
}

/** @throws FunctionError where two series differ in length */
export function checkLengths(
  parameter: Parameter,
  series: readonly number[],
  other: Parameter,
  otherSeries: readonly number[],
): void {
  if (series.length === otherSeries.length) return;
  throw wrongInput(curveErrors.lengthsDiffer(parameter, series.length, other, otherSeries.length));
}
