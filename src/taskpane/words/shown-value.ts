import { isError, type Value } from "../../line-items/value";

/** A number without the digits that nobody reads. */
export const shownNumber = (number: number): string => String(Number(number.toPrecision(6)));

/** What stands in a cell, for a sentence. */
export function shownValue(value: Value, empty: string): string {
  if (value === null || value === "") return empty;
  if (isError(value)) return value.name;
  return typeof value === "number" ? shownNumber(value) : String(value);
}
