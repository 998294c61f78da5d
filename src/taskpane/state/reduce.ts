/** The one place that says what follows from what. */
import type { Language } from "../../language/languages";
import { defaultChoices, type PaneChoices } from "./choices";
import type { PaneEvent, PaneState, Stage, StageNamed } from "./pane-state";

export const initialState = (language: Language): PaneState => ({
  stage: { name: "opening", waiting: false },
  choices: defaultChoices(language),
  found: null,
});

const starting: Stage = {
  name: "building",
  step: { name: "prepare" },
  done: 0,
  total: 1,
  waiting: false,
  cancelling: false,
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
      return { stage: { name: "choosing" }, ...openedWith(event) };
    case "choose":
      return { ...state, choices: event.choices };
    case "built":
      // The name has done its work: the next update is to keep what it kept.
      return {
        ...state,
        stage: { name: "done", outcome: event.outcome },
        choices: withoutFreeze(state.choices),
      };
    default:
      return { ...state, stage: nextStage(state.stage, event) };
  }
}

const withoutFreeze = (choices: PaneChoices): PaneChoices => ({ ...choices, freeze: "" });

/** Without a roadmap there are no figures to keep. */
const openedWith = ({ found, choices }: EventNamed<"opened">): Pick<PaneState, "found" | "choices"> => ({
  found,
  choices: found === null ? withoutFreeze(choices) : choices,
});

type EventNamed<Type extends PaneEvent["type"]> = Extract<PaneEvent, { readonly type: Type }>;
type StageEvent = Exclude<PaneEvent, { readonly type: "opened" | "choose" | "built" }>;

function nextStage(stage: Stage, event: StageEvent): Stage {
  switch (event.type) {
    case "open":
      return { name: "opening", waiting: false };
    case "review":
      return { name: "reviewing", report: null, waiting: false };
    case "back":
      return { name: "choosing" };
    case "build":
      return starting;
    case "cancelled":
      return { name: "cancelled" };
    case "remove":
      return { name: "removing", waiting: false };
    case "removed":
      return { name: "removed", sheets: event.sheets };
    case "failed":
      return { name: "failed", failure: event.failure };
    default:
      return atWork(stage, event);
  }
}

type WorkEvent = Extract<StageEvent, { readonly type: "progress" | "waiting" | "cancel" | "reviewed" }>;

const isWaiting = (stage: Stage): stage is StageNamed<"opening" | "reviewing" | "removing"> =>
  stage.name === "opening" || stage.name === "reviewing" || stage.name === "removing";

/** News of a work that has ended in the meantime changes nothing. */
function atWork(stage: Stage, event: WorkEvent): Stage {
  if (event.type === "reviewed")
    return stage.name === "reviewing" ? { ...stage, report: event.report } : stage;
  if (event.type === "waiting" && isWaiting(stage)) return { ...stage, waiting: event.waiting };
  if (stage.name !== "building") return stage;
  switch (event.type) {
    case "progress":
      return { ...stage, step: event.step, done: event.done, total: event.total };
    case "waiting":
      return { ...stage, waiting: event.waiting };
    case "cancel":
      return { ...stage, cancelling: true };
  }
}
