import { errors, type Parameter } from "../../language/en/errors";
import { supplyErrors } from "../../language/en/supply-errors";
import { wrongInput } from "../function-error";
import { isBlank, type Cell } from "./cell";
import { numberOf } from "./number";

/** A number of at least 0 that must be there. */
export function amountOf(cell: Cell, what: Parameter): number {
  if (isBlank(cell)) throw wrongInput(errors.missing(what));
  const value = numberOf(cell, what);
  if (value < 0) throw wrongInput(supplyErrors.negative(what, value));
  return value;
}
