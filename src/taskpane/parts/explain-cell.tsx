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
import type { Explain } from "../state/pane-actions";
import { usePaneWords } from "../words/edition";
import { explanationWords } from "../words/explanation-words";
import { WaitingMessage } from "./waiting-message";

/** What became of the last press. */
type Answer = Awaited<ReturnType<Explain>>;

const useStyles = makeStyles({
  explain: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  answer: { width: "100%", overflowWrap: "anywhere" },
  sentence: { display: "block" },
});

/** A button that tells why the selected cell shows an error; Excel itself drops the sentence of some. */
export function ExplainCell({ onExplain }: { readonly onExplain: Explain }): JSX.Element {
  const styles = useStyles();
  const { explain } = usePaneWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    setAnswer(null);
    setAsking(true);
    setAnswer(await onExplain(setWaiting));
    setAsking(false);
  };
  return (
    <div className={styles.explain}>
      <Button disabledFocusable={isAsking} onClick={(): void => void ask()}>
        {isAsking ? explain.busyButton : explain.button}
      </Button>
      <Caption1 className={styles.hint}>{explain.hint}</Caption1>
      {isWaiting ? <WaitingMessage /> : null}
      {/* There from the start, so that screen readers hear what comes into it. */}
      <div role="status" className={styles.answer}>
        {answer === null ? null : <AnswerMessage answer={answer} />}
      </div>
    </div>
  );
}

function AnswerMessage({ answer }: { readonly answer: Answer }): JSX.Element {
  const styles = useStyles();
  const { intent, title, text, sentences } = explanationWords(usePaneWords(), answer);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title === "" ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence} lang="en">
            {sentence}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
