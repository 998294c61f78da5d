/** Refuses a compiled workbook that Excel could not open, before anything is written. */
import type { CompiledName, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { InconsistentWorkbookError } from "../inconsistent-workbook-error";
import { checkSheet } from "./check-sheet";
import { firstDuplicate } from "./first-duplicate";
import { limits } from "./limits";

/** Throws an InconsistentWorkbookError for the first contradiction found. */
export function checkWorkbook(workbook: CompiledWorkbook): void {
  if (workbook.sheets.length === 0)
    throw new InconsistentWorkbookError("A workbook needs at least one sheet.");
  checkSheetNames(workbook.sheets.map((sheet) => sheet.name));
  checkNames(workbook.names);
  checkDate(workbook.properties.date);
  const sheets = new Set(workbook.sheets.map((sheet) => sheet.name));
  for (const sheet of workbook.sheets) checkSheet(sheet, sheets);
}

function checkSheetNames(names: readonly string[]): void {
  for (const name of names) {
    const problem = sheetNameProblem(name);
    if (problem !== null) throw new InconsistentWorkbookError(`Sheet name "${name}" ${problem}.`);
  }
  const twice = firstDuplicate(names.map((name) => name.toLowerCase()));
  if (twice !== undefined) throw new InconsistentWorkbookError(`Sheet name "${twice}" is used twice.`);
}

function sheetNameProblem(name: string): string | null {
  if (name.trim() === "") return "is empty";
  if (name.length > limits.sheetName) return `is longer than ${limits.sheetName} characters`;
  if (/[[\]:*?/\\]/.test(name)) return "contains one of the characters [ ] : * ? / \\";
  if (name.startsWith("'") || name.endsWith("'")) return "starts or ends with an apostrophe";
  if (name.toLowerCase() === "history") return "is reserved by Excel for the tracking of changes";
  return null;
}

function checkNames(names: readonly CompiledName[]): void {
  for (const { name, reference } of names) {
    if (!isDefinedName(name)) throw new InconsistentWorkbookError(`Excel does not allow the name "${name}".`);
    if (reference.startsWith("=") || reference === "") {
      throw new InconsistentWorkbookError(`The reference of the name "${name}" is empty or starts with "=".`);
    }
  }
  const twice = firstDuplicate(names.map(({ name }) => name.toLowerCase()));
  if (twice !== undefined) throw new InconsistentWorkbookError(`The name "${twice}" is defined twice.`);
}

/** Letters, digits, dots and underscores, and neither a cell such as AB12 nor R1C1. */
function isDefinedName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= limits.name;
  const looksLikeCell = /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name);
  return isWord && !looksLikeCell;
}

function checkDate(date: string): void {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new InconsistentWorkbookError(`The date of the workbook, "${date}", is not an ISO date.`);
  }
}
