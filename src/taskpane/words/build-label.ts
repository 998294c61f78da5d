import type { FoundRoadmap } from "../../excel/find-roadmap";
import type { PaneEdition } from "../../language/pane-edition";
import type { PlannedSheets } from "../state/use-planned-sheets";

/** What the button does, with the number of sheets as soon as it is known. */
export function buildLabel(
  { build, buildSheets, update, updateSheets }: PaneEdition["pane"]["choosing"],
  planned: PlannedSheets,
  found: FoundRoadmap | null,
): string {
  if (typeof planned === "string") return found === null ? build : update;
  return (found === null ? buildSheets : updateSheets)(planned.length);
}
