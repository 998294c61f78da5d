import type { FoundRoadmap } from "../../excel/find-roadmap";
import type { PaneEdition } from "../../language/pane-edition";
import type { PlannedSheet } from "../work/pane-work";

/** A sheet to come, as the pane tells of it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** Added by an update; on a first build all are, which needs no word. */
  readonly isNew: boolean;
}

/** The sheets that a build would write, under the names that they have in the workbook already. */
export const listedSheets = (
  edition: PaneEdition,
  planned: readonly PlannedSheet[],
  found: FoundRoadmap | null,
): readonly ListedSheet[] =>
  planned.map(({ id, name }) => {
    const present = found?.sheets.find((sheet) => sheet.id === id);
    return {
      id,
      name: present?.name ?? name,
      purpose: purposeOf(edition, id),
      isNew: found !== null && !present,
    };
  });

/** What the cover of a roadmap says of a sheet. */
function purposeOf({ pane, purposes }: PaneEdition, id: string): string {
  const words: Readonly<Record<string, string>> = { ...purposes, cover: pane.plan.cover };
  return words[id] ?? "";
}
