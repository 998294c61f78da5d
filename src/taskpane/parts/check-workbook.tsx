import type { JSX } from "react";
import type { PaneActions } from "../state/pane-actions";
import type { PaneChoices } from "../state/choices";
import { type Checked, checkWords } from "../words/check-words";
import { useEdition } from "../words/edition";
import { BrokenRules } from "./broken-rules";
import { Foldable } from "./foldable";
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
        answer.name === "checked" ? <Found checked={answer} onOpen={actions.openSheet} /> : null
      }
    />
  );
}

interface FoundProps {
  readonly checked: Checked;
  readonly onOpen: PaneActions["openSheet"];
}

/** What is broken; folded below it, what only follows from missing sheets. */
function Found({ checked: { broken, following, hidden }, onOpen }: FoundProps): JSX.Element {
  const { check } = useEdition();
  const title = check.following(following.length);
  return (
    <>
      {broken.length === 0 ? null : (
        <BrokenRules label={check.listLabel} broken={broken} hidden={hidden} onOpen={onOpen} />
      )}
      {following.length === 0 ? null : (
        <Foldable title={title}>
          <BrokenRules label={title} broken={following} hidden={hidden} onOpen={onOpen} />
        </Foldable>
      )}
    </>
  );
}
