/** What a person can ask of the pane. Each act tells the reducer how it went; none of them throws. */
import type { Inserted } from "../../excel/insert-formula";
import type { WorkbookCheck } from "../../excel/live/check-workbook";
import type { Explanation, Listener, PaneWork } from "../work/pane-work";
import type { Language } from "../../language/languages";
import { choicesFrom, type PaneChoices } from "./choices";
import { type FailureKind, failureOf, isCancelled } from "./failure";
import type { PaneEvent } from "./pane-state";

/** Why the selected cell shows an error, or why Excel would not say. */
export type Explain = (onWaiting: Listener["onWaiting"]) => Promise<Explanation | Refused>;

/** What the quality rules say of the workbook, or why Excel would not let them look. */
export type Check = (
  choices: PaneChoices,
  onWaiting: Listener["onWaiting"],
) => Promise<WorkbookCheck | Refused>;

interface Refused {
  readonly name: "refused";
  readonly kind: FailureKind;
}

export interface PaneActions {
  /** Looks at the workbook; `kept` are choices that the form shall still show. */
  readonly open: (kept?: PaneChoices) => Promise<void>;
  readonly choose: (choices: PaneChoices) => void;
  /** Finds out what an update would do; where there is no roadmap any more, it builds. */
  readonly review: (choices: PaneChoices) => Promise<void>;
  readonly back: () => void;
  readonly build: (choices: PaneChoices) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: () => Promise<void>;
  /** @returns whether the sheet is in sight, and the cells selected */
  readonly openSheet: (name: string, cells?: string) => Promise<boolean>;
  /** @returns null where Excel refused */
  readonly insert: (formula: string) => Promise<Inserted | null>;
  readonly explain: Explain;
  readonly check: Check;
}

type Dispatch = (event: PaneEvent) => void;

/** @param language of the pane, which a new workbook takes over */
export function paneActions(work: PaneWork, dispatch: Dispatch, language: Language): PaneActions {
  const onWaiting = (waiting: boolean): void => {
    dispatch({ type: "waiting", waiting });
  };
  const { build, cancel } = builder(work, dispatch, onWaiting);
  return {
    async open(kept) {
      dispatch({ type: "open" });
      try {
        const found = await work.find({ onWaiting });
        dispatch({ type: "opened", found, choices: kept ?? choicesFrom(found?.origin ?? null, language) });
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, "opening") });
      }
    },
    choose(choices) {
      dispatch({ type: "choose", choices });
    },
    async review(choices) {
      dispatch({ type: "review" });
      try {
        const report = await work.review(choices, { onWaiting });
        if (report === null) await build(choices);
        else dispatch({ type: "reviewed", report });
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, "building") });
      }
    },
    back() {
      dispatch({ type: "back" });
    },
    build,
    cancel,
    async remove() {
      dispatch({ type: "remove" });
      try {
        dispatch({ type: "removed", sheets: await work.remove({ onWaiting }) });
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, "removing") });
      }
    },
    openSheet: (name, cells) => succeeded(work.openSheet(name, cells)),
    insert: (formula) => work.insert(formula).catch(() => null),
    explain: (listen) => work.explain({ onWaiting: listen }).catch(refused),
    check: (choices, listen) => work.check(choices, { onWaiting: listen }).catch(refused),
  };
}

const refused = (error: unknown): Refused => ({ name: "refused", kind: failureOf(error, "opening").kind });

/** Builds, and stops a build between two requests. */
function builder(
  work: PaneWork,
  dispatch: Dispatch,
  onWaiting: (waiting: boolean) => void,
): Pick<PaneActions, "build" | "cancel"> {
  let abort = new AbortController();
  const onStep = (...[step, done, total]: StepNews): void => {
    dispatch({ type: "progress", step, done, total });
  };
  return {
    async build(choices) {
      abort = new AbortController();
      dispatch({ type: "build" });
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
  };
}

type StepNews = Parameters<Parameters<PaneWork["build"]>[1]["onStep"]>;

const succeeded = (act: Promise<void>): Promise<boolean> =>
  act.then(
    () => true,
    () => false,
  );
