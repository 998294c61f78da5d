import { isError, type Value } from "../../src/line-items/value";

/** How far two engines may differ, as a part of the larger number. */
const tolerance = 1e-9;

/** Whether two numbers agree; below `floor` in size both count as 0. */
export function agree(left: number, right: number, floor = 1e-12): boolean {
  return Math.abs(left - right) <= Math.max(floor, tolerance * Math.max(Math.abs(left), Math.abs(right)));
}

/** Whether a cell read back holds what was computed: numbers nearly, the rest exactly, empty text as nothing. */
export function sameValue(computed: Value, read: Value | undefined): boolean {
  if (typeof computed === "number") return typeof read === "number" && agree(computed, read);
  // LibreOffice writes a truth value in a cell with a number format as 1 or 0.
  if (typeof computed === "boolean") return read === computed || read === Number(computed);
  if (computed === "" || computed === null) return read === undefined || read === null || read === "";
  return computed === read;
}

/** A value as a failed test should show it. */
export const shownValue = (value: Value | undefined): string =>
  isError(value) ? value.name : value === undefined ? "nothing" : JSON.stringify(value);
