/** What a person can ask of the pane. Each act tells the reducer how it went; none of them throws. */
import type { Inserted } from "../../excel/insert-formula";
import type { PaneWork } from "../work/pane-work";
import { choicesFrom, type PaneChoices } from "./choices";
import { failureOf, isCancelled } from "./failure";
import type { PaneEvent } from "./pane-state";

export interface PaneActions {
  /** Looks at the workbook; `kept` are choices that the form shall still show. */
  readonly open: (kept?: PaneChoices) => Promise<void>;
  readonly choose: (choices: PaneChoices) => void;
  readonly build: (choices: PaneChoices) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: () => Promise<void>;
  /** @returns whether the sheet is in sight */
  readonly openSheet: (name: string) => Promise<boolean>;
  /** @returns null where Excel refused */
  readonly insert: (formula: string) => Promise<Inserted | null>;
}

type Dispatch = (event: PaneEvent) => void;

export function paneActions(work: PaneWork, dispatch: Dispatch): PaneActions {
  let abort = new AbortController();
  const onWaiting = (waiting: boolean): void => {
    dispatch({ type: "waiting", waiting });
  };
  return {
    async open(kept) {
      dispatch({ type: "open" });
      try {
        const found = await work.find({ onWaiting });
        dispatch({ type: "opened", found, choices: kept ?? choicesFrom(found?.origin ?? null) });
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, "opening") });
      }
    },
    choose(choices) {
      dispatch({ type: "choose", choices });
    },
    async build(choices) {
      abort = new AbortController();
      dispatch({ type: "build" });
      const onStep = (...[step, done, total]: StepNews): void => {
        dispatch({ type: "progress", step, done, total });
      };
      try {
        const outcome = await work.build(choices, { signal: abort.signal, onWaiting, onStep });
        dispatch({ type: "built", outcome });
      } catch (error) {
        dispatch(
          isCancelled(error)
            ? { type: "cancelled" }
            : { type: "failed", failure: failureOf(error, "building") },
        );
      }
    },
    cancel() {
      dispatch({ type: "cancel" });
      abort.abort();
    },
    async remove() {
      dispatch({ type: "remove" });
      try {
        dispatch({ type: "removed", sheets: await work.remove({ onWaiting }) });
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, "removing") });
      }
    },
    openSheet: (name) => succeeded(work.openSheet(name)),
    insert: (formula) => work.insert(formula).catch(() => null),
  };
}

type StepNews = Parameters<Parameters<PaneWork["build"]>[1]["onStep"]>;

const succeeded = (act: Promise<void>): Promise<boolean> =>
  act.then(
    () => true,
    () => false,
  );
