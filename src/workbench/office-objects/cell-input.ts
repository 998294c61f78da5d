import { isErrorText, type CellInput } from "../engine/cell";
import { checkCell } from "../limits/cell-limits";
import { invalidArgument } from "../rich-api/rich-api-error";
import { typedNumber } from "./typed-text";

/** What goes into a cell, and the format that typing it gives to a cell without one. */
export interface TypedInput extends CellInput {
  readonly numberFormat?: string;
}

/** What Excel makes of something an add-in writes into a cell: as if it were typed. */
export function cellInput(value: unknown, numberFormat: string): TypedInput {
  checkCell(value);
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) throw invalidArgument();
      return { value };
    case "boolean":
      return { value };
    case "string":
      return numberFormat === "@" ? { value } : typed(value);
    default:
      throw invalidArgument();
  }
}

function typed(value: string): TypedInput {
  if (value === "") return { value: null };
  if (value.startsWith("=") && value.length > 1) return { formula: value, value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (isErrorText(value)) return { value: { error: value } };
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return typedNumber(value) ?? { value };
}
