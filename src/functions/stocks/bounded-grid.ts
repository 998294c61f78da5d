import { checkSize, gridOf, type Grid } from "../cells/grid";

/**
 * The cells of an argument, counted before they are read: a whole column of a sheet is refused at once.
 * @throws FunctionError where there are more cells than a function answers with
 */
export function boundedGrid(argument: unknown): Grid {
  if (Array.isArray(argument)) {
    const first: unknown = argument[0];
    checkSize(argument.length, Array.isArray(first) ? first.length : 1);
  }
  return gridOf(argument);
}
