import type { FoundRoadmap } from "../../excel/find-roadmap";
import { pane } from "../../language/en/pane";
import type { PlannedSheets } from "../state/use-planned-sheets";

/** What the button does, with the number of sheets as soon as it is known. */
export function buildLabel(planned: PlannedSheets, found: FoundRoadmap | null): string {
  const { build, buildSheets, update, updateSheets } = pane.choosing;
  if (typeof planned === "string") return found === null ? build : update;
  return (found === null ? buildSheets : updateSheets)(planned.length);
}
