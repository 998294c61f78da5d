import { pane } from "../../language/en/pane";
import type { BuildStep } from "../work/pane-work";

/** What is being done now. */
export const stepWords = (step: BuildStep): string =>
  step.name === "sheet" ? pane.building.sheet(step.sheet) : pane.building[step.name];
