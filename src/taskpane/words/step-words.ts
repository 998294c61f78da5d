import type { PaneEdition } from "../../language/pane-edition";
import type { BuildStep } from "../work/pane-work";

/** What is being done now. */
export const stepWords = (words: PaneEdition["pane"]["building"], step: BuildStep): string =>
  step.name === "sheet" ? words.sheet(step.sheet) : words[step.name];
