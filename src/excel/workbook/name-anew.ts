/** Sheets of a roadmap that is built in another language take its names, unless people gave them their own. */
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { type AssignedSheet, type Assignment, freeName } from "./assign-sheets";
import type { Survey } from "./survey";

/** A sheet that goes by another name from this build on. */
export interface NewName {
  readonly found: string;
  readonly actual: string;
}

/** @param previous what stands in the workbook, with the names of its plan; null where it is not known */
export function nameAnew(
  assignment: Assignment,
  previous: CompiledWorkbook | null,
  { sheets }: Pick<Survey, "sheets">,
): Assignment {
  const before = new Map((previous?.sheets ?? []).map(({ id, name }) => [id, name]));
  const taken = new Set(
    [...sheets, ...assignment.sheets.map(({ actual }) => ({ name: actual }))].map(lowerCase),
  );
  const renamed = assignment.sheets.map((sheet): AssignedSheet => {
    const { id, planned, found } = sheet;
    if (found === null || found === planned || found !== before.get(id)) return sheet;
    const actual = freeName(planned, taken);
    taken.add(actual.toLowerCase());
    return { ...sheet, actual };
  });
  return { ...assignment, sheets: renamed };
}

const lowerCase = ({ name }: { readonly name: string }): string => name.toLowerCase();

export const newNames = ({ sheets }: Assignment): readonly NewName[] =>
  sheets.flatMap(({ found, actual }) => (found === null || found === actual ? [] : [{ found, actual }]));

/** Queues the new names; Excel takes them over into every formula. */
export function queueNewNames({ workbook }: Excel.RequestContext, names: readonly NewName[]): void {
  for (const { found, actual } of names) workbook.worksheets.getItem(found).name = actual;
}
