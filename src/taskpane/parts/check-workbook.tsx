import type { JSX } from "react";
import type { PaneActions } from "../state/pane-actions";
import type { PaneChoices } from "../state/choices";
import { checkWords } from "../words/check-words";
import { useEdition } from "../words/edition";
import { BrokenRules } from "./broken-rules";
import { Question } from "./question";

interface CheckWorkbookProps {
  readonly choices: PaneChoices;
  readonly actions: Pick<PaneActions, "check" | "openSheet">;
}

/** A button that asks the quality rules about the workbook as it is, and what they say. */
export function CheckWorkbook({ choices, actions }: CheckWorkbookProps): JSX.Element {
  const edition = useEdition();
  return (
    <Question
      words={edition.check}
      ask={(listen) => actions.check(choices, listen)}
      wordsOf={(answer) => checkWords(edition, answer)}
      below={(answer) =>
        answer.name === "checked" && answer.broken.length > 0 ? (
          <BrokenRules checked={answer} onOpen={actions.openSheet} />
        ) : null
      }
    />
  );
}
