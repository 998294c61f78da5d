import { errors } from "../../language/en/errors";
import { FunctionError, noResult, wrongInput, type FunctionErrorCode } from "../function-error";

/** What one cell of an argument holds. Blank is null; an error of the sheet is an error with its own code. */
export type Cell = number | string | boolean | null | FunctionError;

/** Errors of a sheet that a function may answer with as well; the others are answered with #VALUE!. */
const sameCode: Readonly<Record<string, FunctionErrorCode>> = {
  "#N/A": "#N/A",
  "#NUM!": "#NUM!",
  "#DIV/0!": "#DIV/0!",
};

/** A cell from what Excel hands over: plain values, data types with a basic value, and errors. */
export function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : noResult(errors.notANumber);
    case "string":
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : fromObject(raw);
    default:
      return wrongInput(errors.unusableValue);
  }
}

function fromObject(raw: object): Cell {
  const { code, type, basicValue, primitive } = raw as Record<string, unknown>;
  const value = basicValue ?? primitive;
  const error = code ?? (type === "Error" ? value : undefined);
  if (typeof error === "string" && error.startsWith("#")) {
    return new FunctionError(sameCode[error] ?? "#VALUE!", errors.errorInput(error));
  }
  return isPlain(value) && type !== "Entity" ? cellOf(value) : wrongInput(errors.unusableValue);
}

const isPlain = (value: unknown): boolean => ["number", "string", "boolean"].includes(typeof value);

/** Whether a cell holds nothing: empty, or text without a visible character. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** Whether a name or year is left out; on the desktop an empty cell arrives as 0. */
export const isOmitted = (cell: Cell): boolean => cell === 0 || isBlank(cell);
