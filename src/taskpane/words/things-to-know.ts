import type { BuildResult } from "../../excel/build-in-excel";
import { pane } from "../../language/en/pane";

const some = (names: readonly string[], words: (names: readonly string[]) => string): readonly string[] =>
  names.length === 0 ? [] : [words(names)];

/** What a person should know of a build beyond that it stands, one sentence each; most builds have none. */
export const thingsToKnow = (result: BuildResult): readonly string[] => [
  ...result.renamed.map(({ planned, actual }) => pane.know.renamed(planned, actual)),
  ...some(result.leftOver, pane.know.leftOver),
  ...some(result.copies, pane.know.copies),
  ...some(result.keptNames, pane.know.keptNames),
  ...some(result.withoutPrintSetup, pane.know.withoutPrint),
  ...(result.ofOtherPartners === 0 ? [] : [pane.know.ofOtherPartners(result.ofOtherPartners)]),
  ...result.overflow.map(({ table, records }) => pane.know.overflow(pane.tables[table], records)),
];

/** What became of the sheets and of entries, one sentence each. */
export function whatWasDone({ sheets, keptEdits }: BuildResult): readonly string[] {
  const added = sheets.filter((sheet) => sheet.added).length;
  const updated = sheets.length - added;
  return [
    ...(added === 0 ? [] : [pane.done.added(added)]),
    ...(updated === 0 ? [] : [pane.done.updated(updated)]),
    ...(keptEdits === 0 ? [] : [pane.done.kept(keptEdits)]),
  ];
}
