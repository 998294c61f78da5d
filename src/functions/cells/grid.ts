import { errors } from "../../language/en/errors";
import { wrongInput } from "../function-error";
import { cellOf, type Cell } from "./cell";

/** The cells of an argument, row by row, all rows of one length. */
export type Grid = readonly (readonly Cell[])[];

/** Most cells a function answers with. */
export const maximumCells = 5000;

/**
 * Excel appends its invocation object to every call, and so hands it to a parameter that older, cached metadata does
 * not know yet.
 */
const isInvocation = (argument: unknown): boolean =>
  typeof argument === "object" &&
  argument !== null &&
  !Array.isArray(argument) &&
  ("functionName" in argument || "parameterAddresses" in argument);

/** The value of an argument that is one cell; undefined where it is an array. An argument left out is blank. */
export function singleCell(argument: unknown): Cell | undefined {
  if (!Array.isArray(argument)) return isInvocation(argument) ? null : cellOf(argument);
  if (argument.length === 0) return null;
  const row: unknown = argument[0];
  if (argument.length > 1) return undefined;
  if (!Array.isArray(row)) return cellOf(row);
  if (row.length > 1) return undefined;
  return cellOf(row[0]);
}

/** The cells of any argument. An argument left out is one blank cell. */
export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument) || argument.length === 0) return [[singleCell(argument) ?? null]];
  const nested = argument.some(Array.isArray);
  const raw = (nested ? argument : [argument]) as unknown[];
  const rows = raw.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** @throws FunctionError where more cells would be answered than allowed */
export function checkSize(rows: number, columns: number): void {
  if (rows * columns > maximumCells) throw wrongInput(errors.tooManyCells(rows * columns, maximumCells));
}

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
