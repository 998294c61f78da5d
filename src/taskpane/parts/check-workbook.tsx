import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Check, PaneActions } from "../state/pane-actions";
import type { PaneChoices } from "../state/choices";
import { checkWords } from "../words/check-words";
import { useEdition } from "../words/edition";
import { BrokenRules } from "./broken-rules";
import { WaitingMessage } from "./waiting-message";

interface CheckWorkbookProps {
  readonly choices: PaneChoices;
  readonly actions: Pick<PaneActions, "check" | "openSheet">;
}

type Answer = Awaited<ReturnType<Check>>;

const useStyles = makeStyles({
  check: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  answer: { width: "100%", overflowWrap: "anywhere" },
});

/** A button that asks the quality rules about the workbook as it is, and what they say. */
export function CheckWorkbook({ choices, actions }: CheckWorkbookProps): JSX.Element {
  const styles = useStyles();
  const { check } = useEdition();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const ask = async (): Promise<void> => {
    if (isChecking) return;
    setAnswer(null);
    setChecking(true);
    setAnswer(await actions.check(choices, setWaiting));
    setChecking(false);
  };
  return (
    <section className={styles.check}>
      <Button disabledFocusable={isChecking} onClick={(): void => void ask()}>
        {isChecking ? check.busyButton : check.button}
      </Button>
      <Caption1 className={styles.hint}>{check.hint}</Caption1>
      {isWaiting ? <WaitingMessage /> : null}
      {/* There from the start, so that screen readers hear what comes into it. */}
      <div role="status" className={styles.answer}>
        {answer === null ? null : <AnswerMessage answer={answer} />}
      </div>
      {answer?.name === "checked" && answer.broken.length > 0 ? (
        <BrokenRules checked={answer} onOpen={actions.openSheet} />
      ) : null}
    </section>
  );
}

function AnswerMessage({ answer }: { readonly answer: Answer }): JSX.Element {
  const { intent, title, text } = checkWords(useEdition(), answer);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title === "" ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}
