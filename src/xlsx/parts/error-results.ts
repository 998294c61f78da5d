/** Cached errors of formulas; hucre knows only numbers, texts and booleans as results. */
import type { ErrorName } from "../../line-items/value";

/** A code point that no text can hold, so that a marked error is never mistaken for a text. */
const mark = "\uFDD0";

const markedResult = new RegExp(` t="str"><f>([^<]*)</f><v>${mark}([^<]*)</v>`, "g");

/** The error as a text that hucre carries through. */
export function markError(name: ErrorName): string {
  return mark + name;
}

/** Turns marked texts of a sheet part into results of type error. */
export function restoreErrors(sheetPart: string): string {
  return sheetPart.replace(markedResult, ' t="e"><f>$1</f><v>$2</v>');
}
