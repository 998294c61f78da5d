/** How Excel turns one kind of value into another inside a formula. */
import { ErrorValue, isError, type Value } from "./value";

/** As a number: empty is 0, true is 1, text that reads as a number is that number, other text is #VALUE!. */
export function toNumber(value: Value): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? ErrorValue.of("#VALUE!") : number;
}

export function toText(value: Value): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? value : numberToText(value);
}

/** As a condition: numbers other than 0 are true, empty is false, text is #VALUE!. */
export function toCondition(value: Value): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  return isError(value) ? value : ErrorValue.of("#VALUE!");
}

/** Excel joins numbers into text with at most 15 significant digits. */
const numberToText = (value: number): string => String(Number(value.toPrecision(15)));
