/** What the pane can have done. Views know this and nothing of Excel. */
import type { BuildResult, UpdateReview } from "../../excel/build-in-excel";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import type { Inserted } from "../../excel/insert-formula";
import type { WorkbookCheck } from "../../excel/live/check-workbook";
import type { PaneChoices } from "../state/choices";

/** A step of a build that people can follow. */
export type BuildStep =
  | { readonly name: "prepare" | "survey" | "print" | "finish" | "calculate" }
  | { readonly name: "sheet"; readonly sheet: string };

export interface PlannedSheet {
  readonly id: string;
  readonly name: string;
}

export interface BuildOutcome extends BuildResult {
  /** The check total as the workbook shows it; null where it could not be read. */
  readonly checks: number | null;
}

export interface Listener {
  readonly signal?: AbortSignal;
  readonly onWaiting: (waiting: boolean) => void;
}

export interface BuildListener extends Listener {
  readonly onStep: (step: BuildStep, done: number, total: number) => void;
}

/** What there is to say about the selected cell. */
export type Explanation =
  | { readonly name: "no-function" | "fine" | "busy"; readonly cell: string }
  /** An error that no function has a sentence for, such as one of Excel's own. */
  | { readonly name: "untold"; readonly cell: string; readonly error: string }
  | {
      readonly name: "told";
      readonly cell: string;
      readonly error: string;
      /** The functions that the formula calls. */
      readonly functions: readonly string[];
      readonly sentences: readonly string[];
    };

export interface PaneWork {
  /** The sheets that a build would write; composes what it would draw. */
  plan(choices: PaneChoices): Promise<readonly PlannedSheet[]>;
  find(listener: Listener): Promise<FoundRoadmap | null>;
  /** What an update would do, without doing it; null where there is no roadmap. */
  review(choices: PaneChoices, listener: Listener): Promise<UpdateReview | null>;
  build(choices: PaneChoices, listener: BuildListener): Promise<BuildOutcome>;
  /** @returns how many sheets are gone */
  remove(listener: Listener): Promise<number>;
  /** @param cells to select on it */
  openSheet(name: string, cells?: string): Promise<void>;
  insert(formula: string): Promise<Inserted>;
  /** Why the selected cell shows an error. */
  explain(listener: Listener): Promise<Explanation>;
  /**
   * What in the workbook breaks a quality rule.
   * @param choices for a workbook that keeps none of its own
   */
  check(choices: PaneChoices, listener: Listener): Promise<WorkbookCheck>;
}
