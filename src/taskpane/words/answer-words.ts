import type { PaneEdition } from "../../language/pane-edition";
import type { FailureKind } from "../state/failure";

/** An answer in a few words. */
export interface AnswerWords {
  readonly intent: "info" | "success" | "warning";
  /** Empty where the text says it all. */
  readonly title: string;
  readonly text: string;
  /** What functions said, in English. */
  readonly sentences: readonly string[];
}

export const answerWords = (intent: AnswerWords["intent"], text: string, title = ""): AnswerWords => ({
  intent,
  title,
  text,
  sentences: [],
});

/** What a failure says, and what to do about it. */
export const refusedWords = ({ failed, together }: PaneEdition["pane"], kind: FailureKind): AnswerWords =>
  answerWords("warning", together([failed.what[kind], failed.next[kind]]));
