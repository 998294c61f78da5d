import type { PaneEdition } from "../../language/pane-edition";
import type { Explain } from "../state/pane-actions";
import { type AnswerWords, answerWords, refusedWords } from "./answer-words";

/** What there is to say about a cell. */
export function explanationWords(
  pane: PaneEdition["pane"],
  answer: Awaited<ReturnType<Explain>>,
): AnswerWords {
  const { explain } = pane;
  switch (answer.name) {
    case "no-function":
      return answerWords("info", explain.noFunction(answer.cell));
    case "fine":
      return answerWords("success", explain.fine(answer.cell));
    case "busy":
      return answerWords("info", explain.busy(answer.cell));
    case "untold":
      return answerWords("warning", explain.untold, explain.title(answer.cell, answer.error));
    case "told":
      return {
        ...answerWords("info", explain.said(answer.functions), explain.title(answer.cell, answer.error)),
        sentences: answer.sentences,
      };
    case "refused":
      return refusedWords(pane, answer.kind);
  }
}
