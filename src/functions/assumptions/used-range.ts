import { errors } from "../../language/en/errors";
import { gridOf, type Grid } from "../cells/grid";
import { wrongInput } from "../function-error";

/** Most cells of a range of assumptions; the roadmap's own tables together have a tenth. */
const mostCells = 100_000;

/**
 * The cells of a range of assumptions down to the last row with an id, so that whole columns of a sheet are read as fast
 * as the table in them.
 * @throws FunctionError where the table itself is too large
 */
export function usedRange(argument: unknown): Grid {
  if (!Array.isArray(argument)) return gridOf(argument);
  const rows = argument as readonly unknown[];
  let length = rows.length;
  while (length > 1 && isUnused(rows[length - 1])) length -= 1;
  const first = rows[0];
  const cells = length * (Array.isArray(first) ? first.length : 1);
  if (cells > mostCells) throw wrongInput(errors.assumptionsTooMany(cells, mostCells));
  return gridOf(length < rows.length ? rows.slice(0, length) : argument);
}

/** Whether a row has no id: on the desktop an empty cell arrives as 0. */
function isUnused(row: unknown): boolean {
  const [id] = Array.isArray(row) ? (row as readonly unknown[]) : [row];
  return id === null || id === undefined || id === "" || id === 0;
}
