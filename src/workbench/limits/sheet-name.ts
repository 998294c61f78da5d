import { invalidArgument, itemAlreadyExists } from "../rich-api/rich-api-error";

/** Longest name of a sheet. */
const longest = 31;

/** Refuses what Excel refuses as the name of a sheet; `others` are the names there are already. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const wrong =
    name.length === 0 ||
    name.length > longest ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (wrong) throw invalidArgument();
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw itemAlreadyExists("A resource with the same name or identifier already exists.");
  }
}
