import { errors } from "../../language/en/errors";
import { baseYear, lastYear } from "../../model/years";
import { wrongInput } from "../function-error";
import { BadCell, isBlank, isErrorName, type Cell } from "../cells/cell";
import { numberIn } from "../cells/number";
import { plainName } from "../names/plain-name";

/** Where the rows under a header row keep their values. */
export interface Columns {
  /** Column of the one value; -1 where there is none. */
  readonly value: number;
  readonly years: ReadonlyMap<number, number>;
}

const idWords = new Set(["id"]);
const valueWords = new Set(["value", "valor", "値"].map(plainName));

/** Errors are what VSTACK pads short rows with. */
export const isPadding = (cell: Cell): boolean => cell instanceof BadCell || isErrorName(cell);

/** Whether a cell of the range gives nothing. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || isBlank(cell) || isPadding(cell);

const isWord = (cell: Cell | undefined, words: ReadonlySet<string>): boolean =>
  typeof cell === "string" && words.has(plainName(cell));

export const isHeader = (row: readonly Cell[]): boolean => isWord(row[0], idWords);

/** @throws FunctionError where the header names neither a value nor a year */
export function columnsOf(header: readonly Cell[]): Columns {
  const years = new Map<number, number>();
  header.forEach((cell, column) => {
    const year = numberIn(cell);
    if (year !== undefined && isCalendarYear(year)) years.set(year, column);
  });
  const value = header.findIndex((cell) => isWord(cell, valueWords));
  if (value < 0 && years.size === 0) throw wrongInput(errors.assumptionHeader);
  return { value, years };
}

const isCalendarYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200;

/** Columns of a row above which no header stands: id, then one value, or one value a year from the base year on. */
export function plainColumns(row: readonly Cell[]): Columns {
  const last = row.reduce<number>((found, cell, column) => (isPadding(cell) ? found : column), 0);
  const years = new Map<number, number>();
  if (last > 1) {
    for (let column = 1; column <= Math.min(last, lastYear - baseYear + 1); column += 1) {
      years.set(baseYear + column - 1, column);
    }
  }
  return { value: 1, years };
}
