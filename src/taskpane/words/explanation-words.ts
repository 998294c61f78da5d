import type { PaneEdition } from "../../language/pane-edition";
import type { Explain } from "../state/pane-actions";

export interface ExplanationWords {
  readonly intent: "info" | "success" | "warning";
  /** Empty where the text says it all. */
  readonly title: string;
  readonly text: string;
  /** What the functions said, in English. */
  readonly sentences: readonly string[];
}

/** What there is to say about a cell. */
export function explanationWords(
  { explain, failed, together }: PaneEdition["pane"],
  answer: Awaited<ReturnType<Explain>>,
): ExplanationWords {
  const words = (intent: ExplanationWords["intent"], text: string, title = ""): ExplanationWords => ({
    intent,
    title,
    text,
    sentences: [],
  });
  switch (answer.name) {
    case "no-function":
      return words("info", explain.noFunction(answer.cell));
    case "fine":
      return words("success", explain.fine(answer.cell));
    case "busy":
      return words("info", explain.busy(answer.cell));
    case "untold":
      return words("warning", explain.untold, explain.title(answer.cell, answer.error));
    case "told":
      return {
        ...words("info", explain.said(answer.functions), explain.title(answer.cell, answer.error)),
        sentences: answer.sentences,
      };
    case "refused":
      return words("warning", together([failed.what[answer.kind], failed.next[answer.kind]]));
  }
}
