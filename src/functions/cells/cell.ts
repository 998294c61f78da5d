import { errors } from "../../language/en/errors";
import { FunctionError, type FunctionErrorCode } from "../function-error";

/** What one cell of an argument holds; blank is null. */
export type Cell = number | string | boolean | null | BadCell;

/** A cell that cannot be used: an error of the sheet, or a value of another kind. One instance for each reason. */
export class BadCell {
  constructor(
    private readonly code: FunctionErrorCode,
    private readonly sentence: string,
  ) {}

  toError(): FunctionError {
    return new FunctionError(this.code, this.sentence);
  }
}

const sheetError = (code: FunctionErrorCode, name: string = code): BadCell =>
  new BadCell(code, errors.errorInput(name));

/** Errors of a sheet. A function cannot answer with all of them; the others become #VALUE!. */
const sheetErrors: ReadonlyMap<unknown, BadCell> = new Map([
  ["#N/A", sheetError("#N/A")],
  ["#NUM!", sheetError("#NUM!")],
  ["#DIV/0!", sheetError("#DIV/0!")],
  ["#VALUE!", sheetError("#VALUE!")],
  ["#REF!", sheetError("#VALUE!", "#REF!")],
  ["#NAME?", sheetError("#VALUE!", "#NAME?")],
  ["#NULL!", sheetError("#VALUE!", "#NULL!")],
]);
const otherError = sheetError("#VALUE!", errors.anError);
const unusable = new BadCell("#VALUE!", errors.unusableValue);
const notFinite = new BadCell("#NUM!", errors.notANumber);

/** A cell from what Excel hands over: plain values, data types with a basic value, and errors. */
export function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : notFinite;
    case "string":
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : fromObject(raw);
    default:
      return unusable;
  }
}

function fromObject(raw: object): Cell {
  const { code, type, basicValue, primitive } = raw as Record<string, unknown>;
  const value = basicValue ?? primitive;
  const error = code ?? (type === "Error" ? value : undefined);
  if (typeof error === "string") return sheetErrors.get(error) ?? otherError;
  return isPlain(value) && type !== "Entity" ? cellOf(value) : unusable;
}

const isPlain = (value: unknown): boolean => ["number", "string", "boolean"].includes(typeof value);

/** Whether a cell holds the name of an error as text, as some hosts hand errors over. */
export const isErrorName = (cell: Cell): boolean => sheetErrors.has(cell);

/** Whether a cell holds nothing: empty, or text without a visible character. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** Whether a name or year is left out; on the desktop an empty cell arrives as 0. */
export const isOmitted = (cell: Cell): boolean => cell === 0 || isBlank(cell);
