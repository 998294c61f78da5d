import { errors, type Parameter } from "../../language/en/errors";
import { wrongInput } from "../function-error";
import { BadCell, isBlank, type Cell } from "./cell";

/** A plain number written as text, as some exports have it; never a date, a percentage or a grouped number. */
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number a cell stands for; undefined where it is none. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const text = cell.trim();
  const value = plainNumber.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A number that must be there; an empty cell counts as 0, as in Excel's own arithmetic. */
export function numberOf(cell: Cell, parameter: Parameter): number {
  if (cell instanceof BadCell) throw cell.toError();
  if (cell === null) return 0;
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(errors.notNumeric(parameter, cell));
  return value;
}

/** A number that may be left out. */
export const optionalNumber = (cell: Cell, parameter: Parameter): number | undefined =>
  isBlank(cell) ? undefined : numberOf(cell, parameter);

/** A whole number of at least 1. */
export function countOf(cell: Cell, parameter: Parameter): number {
  if (isBlank(cell)) throw wrongInput(errors.missing(parameter));
  const value = numberOf(cell, parameter);
  if (!Number.isInteger(value) || value < 1) throw wrongInput(errors.notCount(parameter, value));
  return value;
}
