import type { BuildResult } from "../../excel/build-in-excel";
import type { PaneEdition } from "../../language/pane-edition";
import { sheetName } from "./linked-sheets";

const some = (names: readonly string[], words: (names: readonly string[]) => string): readonly string[] =>
  names.length === 0 ? [] : [words(names)];

/** What a person should know of a build beyond that it stands, one sentence each; most builds have none. */
export const thingsToKnow = (
  { know, tables }: PaneEdition["pane"],
  result: BuildResult,
): readonly string[] => {
  const log = sheetName(result.sheets, "log");
  return [
    ...result.renamed.map(({ planned, actual }) => know.renamed(planned, actual)),
    ...some(result.leftOver, know.leftOver),
    ...some(result.copies, know.copies),
    ...some(result.keptNames, know.keptNames),
    ...some(result.withoutPrintSetup, know.withoutPrint),
    ...(result.ofOtherPartners === 0 ? [] : [know.ofOtherPartners(result.ofOtherPartners, log)]),
    ...(result.lost === 0 ? [] : [know.lost(result.lost, log)]),
    ...result.overflow.map(({ table, records }) => know.overflow(tables[table], records, log)),
  ];
};

/** What became of the sheets and of entries, one sentence each. */
export function whatWasDone(
  words: PaneEdition["pane"]["done"],
  { sheets, keptEdits, frozen }: BuildResult,
): readonly string[] {
  const added = sheets.filter((sheet) => sheet.added).length;
  const updated = sheets.length - added;
  return [
    ...(added === 0 ? [] : [words.added(added)]),
    ...(updated === 0 ? [] : [words.updated(updated)]),
    ...(keptEdits === 0 ? [] : [words.kept(keptEdits)]),
    ...(frozen === null ? [] : [words.frozen(frozen, sheetName(sheets, "agreed"))]),
  ];
}
