import { errors, type Parameter } from "../../language/en/errors";
import { baseYear, lastYear } from "../../model/years";
import { noFigure, wrongInput } from "../function-error";
import { BadCell, isOmitted, type Cell } from "./cell";
import { numberIn } from "./number";

/** Serial numbers of 1 January 1950 to 31 December 2149: no year, but what a cell with a date holds. */
const dateSerials = { first: 18264, last: 91311 };
/** Years that a series may have. */
const calendar = { first: 1000, last: 3000 };

/** A year that must be there. */
export function yearOf(cell: Cell, parameter: Parameter = "year"): number {
  if (cell instanceof BadCell) throw cell.toError();
  if (isOmitted(cell)) throw wrongInput(errors.missing(parameter));
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(errors.notNumeric(parameter, cell));
  if (value >= dateSerials.first && value < dateSerials.last + 1) {
    throw wrongInput(errors.dateForYear(value, yearOfSerial(value)));
  }
  if (!Number.isInteger(value) || value < calendar.first || value > calendar.last) {
    throw wrongInput(errors.notYear(value));
  }
  return value;
}

/** A year that may be left out. */
export const optionalYear = (cell: Cell, parameter: Parameter = "year"): number | undefined =>
  isOmitted(cell) ? undefined : yearOf(cell, parameter);

/** A year the scenarios cover. */
export const modelYear = (cell: Cell, parameter: Parameter = "year"): number =>
  withinModel(yearOf(cell, parameter));

/** @throws FunctionError #N/A outside the years of the scenarios */
export function withinModel(year: number): number {
  if (year < baseYear || year > lastYear) throw noFigure(errors.outsideYears(year, baseYear, lastYear));
  return year;
}

/** Excel counts days from 30 December 1899. */
const yearOfSerial = (serial: number): number =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
