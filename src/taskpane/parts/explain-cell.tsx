import type { JSX } from "react";
import type { Explain } from "../state/pane-actions";
import { usePaneWords } from "../words/edition";
import { explanationWords } from "../words/explanation-words";
import { Question } from "./question";

/** A button that tells why the selected cell shows an error; Excel itself drops the sentence of some. */
export function ExplainCell({ onExplain }: { readonly onExplain: Explain }): JSX.Element {
  const words = usePaneWords();
  return (
    <Question words={words.explain} ask={onExplain} wordsOf={(answer) => explanationWords(words, answer)} />
  );
}
