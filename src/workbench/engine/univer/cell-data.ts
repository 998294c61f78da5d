import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, isErrorText, type CellInput, type CellValue } from "../cell";

/** How Univer calls a value that is still awaited. */
export const awaitedValue = "#GETTING_DATA";

/** A cell of Univer as a value. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return null;
  const { v: value, t: type, f: formula } = cell;
  if (value === undefined || value === null) return null;
  if (type === CellValueType.BOOLEAN) return isTrue(value);
  if (typeof value !== "string") return value;
  return type === CellValueType.FORCE_STRING ? value : textValue(value, formula);
}

const isTrue = (value: string | number | boolean): boolean =>
  value === true || value === 1 || value === "TRUE";

function textValue(text: string, formula: Nullable<string>): CellValue {
  if (text === awaitedValue) return { error: "#BUSY!" };
  if (isErrorText(text)) return { error: text };
  return text === "" && (formula ?? "") === "" ? null : text;
}

/** What Univer writes for a value or formula; it replaces what was there and leaves the look alone. */
export function cellData({ formula, value }: CellInput): ICellData {
  const cleared: ICellData = { f: null, si: null, p: null, v: null, t: null };
  if (formula !== undefined) return { ...cleared, f: formula };
  if (value === null) return cleared;
  if (isCellError(value)) return { ...cleared, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...cleared, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
