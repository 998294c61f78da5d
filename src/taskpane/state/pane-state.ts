/**
 * What the pane shows, as one value:
 *
 *   opening → choosing → building → done | failed | cancelled → choosing
 *                 ├────→ reviewing → building, where there is a roadmap already
 *                 └────→ removing → removed | failed → choosing
 */
import type { UpdateReview } from "../../excel/build-in-excel";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import type { BuildOutcome, BuildStep } from "../work/pane-work";
import type { PaneChoices } from "./choices";
import type { Failure } from "./failure";

export type Stage =
  | { readonly name: "opening"; readonly waiting: boolean }
  | { readonly name: "choosing" }
  /** What an update would do; null while that is being found out. */
  | { readonly name: "reviewing"; readonly report: UpdateReview | null; readonly waiting: boolean }
  | {
      readonly name: "building";
      readonly step: BuildStep;
      readonly done: number;
      readonly total: number;
      /** Excel waits until a person has finished a cell. */
      readonly waiting: boolean;
      readonly cancelling: boolean;
    }
  | { readonly name: "done"; readonly outcome: BuildOutcome }
  | { readonly name: "cancelled" }
  | { readonly name: "removing"; readonly waiting: boolean }
  | { readonly name: "removed"; readonly sheets: number }
  | { readonly name: "failed"; readonly failure: Failure };

export type StageNamed<Name extends Stage["name"]> = Extract<Stage, { readonly name: Name }>;

export interface PaneState {
  readonly stage: Stage;
  readonly choices: PaneChoices;
  /** The roadmap that stands in the workbook, as far as the pane knows. */
  readonly found: FoundRoadmap | null;
}

export type PaneEvent =
  /** The workbook is to be read, or read again. */
  | { readonly type: "open" }
  | { readonly type: "opened"; readonly found: FoundRoadmap | null; readonly choices: PaneChoices }
  | { readonly type: "choose"; readonly choices: PaneChoices }
  | { readonly type: "review" }
  | { readonly type: "reviewed"; readonly report: UpdateReview }
  /** Back to the form as it was left. */
  | { readonly type: "back" }
  | { readonly type: "build" }
  | { readonly type: "progress"; readonly step: BuildStep; readonly done: number; readonly total: number }
  | { readonly type: "waiting"; readonly waiting: boolean }
  | { readonly type: "cancel" }
  | { readonly type: "built"; readonly outcome: BuildOutcome }
  | { readonly type: "cancelled" }
  | { readonly type: "remove" }
  | { readonly type: "removed"; readonly sheets: number }
  | { readonly type: "failed"; readonly failure: Failure };
