import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { type JSX, type ReactNode, useState } from "react";
import type { AnswerWords } from "../words/answer-words";
import { WaitingMessage } from "./waiting-message";

interface QuestionProps<Answer> {
  readonly words: { readonly button: string; readonly busyButton: string; readonly hint: string };
  /** @param listen hears whether Excel makes the question wait */
  readonly ask: (listen: (waiting: boolean) => void) => Promise<Answer>;
  readonly wordsOf: (answer: Answer) => AnswerWords;
  /** What stands below the words of an answer. */
  readonly below?: (answer: Answer) => ReactNode;
}

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  answer: { width: "100%", overflowWrap: "anywhere" },
  sentence: { display: "block" },
});

/** A button that asks something of the workbook, and below it what came of the last press. */
export function Question<Answer>({ words, ask, wordsOf, below }: QuestionProps<Answer>): JSX.Element {
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const press = async (): Promise<void> => {
    if (isAsking) return;
    setAnswer(null);
    setAsking(true);
    const next = await ask(setWaiting);
    setAnswer(() => next);
    setAsking(false);
  };
  return (
    <div className={styles.question}>
      <Button disabledFocusable={isAsking} onClick={(): void => void press()}>
        {isAsking ? words.busyButton : words.button}
      </Button>
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      {isWaiting ? <WaitingMessage /> : null}
      {/* There from the start, so that screen readers hear what comes into it. */}
      <div role="status" className={styles.answer}>
        {answer === null ? null : <AnswerMessage {...wordsOf(answer)} />}
      </div>
      {answer === null ? null : below?.(answer)}
    </div>
  );
}

function AnswerMessage({ intent, title, text, sentences }: AnswerWords): JSX.Element {
  const styles = useStyles();
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
