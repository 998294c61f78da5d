import { isError } from "../../line-items/value";
import type { CompiledCell } from "../../workbook-plan/compiled-workbook";
import { formats, type StyleSpec, styles } from "../../workbook-plan/styles";

/** What Range.formulas takes for a cell. */
export type CellInput = string | number | boolean;

/** A formula, or a constant in a form that Excel takes for nothing else. */
export function cellInput(cell: CompiledCell): CellInput {
  const { formula, value } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return isError(value) ? value.name : constantInput(value, formatOf(cell));
}

/** A constant that stays what it is; a cell formatted as text parses nothing and would keep an apostrophe. */
const constantInput = (value: CellInput, format: unknown): CellInput =>
  typeof value === "string" && format !== formats.text && mightBeParsed(value) ? `'${value}` : value;

/** What Range.formulas gave, so that Range.formulas takes it back unchanged. */
export const sameInput = (read: unknown, format: unknown): CellInput => {
  if (typeof read === "string") return /^[=#]/.test(read) ? read : constantInput(read, format);
  return typeof read === "number" || typeof read === "boolean" ? read : "";
};

/** The number format of a cell, stated even where its style has it already. */
export function formatOf({ format, style }: CompiledCell): string {
  const spec: StyleSpec = styles[style];
  return format ?? spec.format ?? formats.general;
}

/**
 * Excel reads what it is given as if it were typed: "1-2" becomes a date, "50 %" a number, "- no" a broken formula.
 * An apostrophe in front keeps a text a text and is not part of it. It stands only where Excel could see something
 * else: a sign of a formula, a word of logic, or a digit with at most two words, as in a date, an amount or a time.
 */
function mightBeParsed(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)) return true;
  return /\d/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= 2;
}
