import { curveErrors } from "../../language/en/curve-errors";
import { curveWords } from "../../language/en/curve-words";
import type { Curve } from "../../model/curves/curve";
import { parameterIds } from "../../model/curves/curves";
import { BadCell, isBlank, type Cell } from "../cells/cell";
import { gridOf, type Grid } from "../cells/grid";
import { numberIn } from "../cells/number";
import { wrongInput } from "../function-error";
import { plainName } from "../names/plain-name";

/** More rows than any table of FIT has. */
const longest = 50;

/** Reads the parameters of a curve from a row or column of numbers, or from the table of FIT. */
export function curveParameters(argument: unknown): (curve: Curve) => number[] {
  // No table of FIT is so long: a whole column of a sheet is not read.
  const grid = gridOf(Array.isArray(argument) ? argument.slice(0, longest) : argument);
  const [header] = grid;
  const isTable = header !== undefined && header.length > 1 && isLabel(header[0], curveWords.fitHeader[0]);
  return isTable ? (curve) => fromTable(grid, curve) : (curve) => fromList(grid.flat(), curve);
}

const isLabel = (cell: Cell | undefined, label: string): boolean =>
  typeof cell === "string" && plainName(cell.slice(0, 60)) === plainName(label);

function fromTable(grid: Grid, curve: Curve): number[] {
  return parameterIds(curve).map((id, index) => {
    const label = curveWords.parameters[id];
    const row = grid.find(([name]) => isLabel(name, label));
    if (row === undefined) throw wrongInput(curveErrors.otherCurve(curveWords.curves[curve.id], label));
    return parameter(row[1] ?? null, index);
  });
}

/** Blank cells at the end count as not given; the origin may be left out. */
function fromList(cells: readonly Cell[], curve: Curve): number[] {
  const used = cells.reduce<number>((count, cell, index) => (isBlank(cell) ? count : index + 1), 0);
  const ids = parameterIds(curve);
  if (used < curve.parameters.length || used > ids.length) {
    const names = ids.map((id) => curveWords.parameters[id].toLowerCase());
    throw wrongInput(curveErrors.curveParameters(curveWords.curves[curve.id], names, used));
  }
  return cells.slice(0, used).map(parameter);
}

function parameter(cell: Cell, index: number): number {
  if (cell instanceof BadCell) throw cell.toError();
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(curveErrors.parameterBlank(index + 1));
  return value;
}
