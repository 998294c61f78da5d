import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Foldable } from "../parts/foldable";
import { Message } from "../parts/message";
import { View } from "../parts/view";
import { WideButton } from "../parts/wide-button";
import type { Failure } from "../state/failure";
import { usePaneWords } from "../words/edition";
import { failureWords } from "../words/failure-words";

interface FailedViewProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  next: { display: "block", marginTop: tokens.spacingVerticalS },
  details: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** What happened, what it means for the workbook, what to do. */
export function FailedView({ failure, onRetry, onBack }: FailedViewProps): JSX.Element {
  const styles = useStyles();
  const pane = usePaneWords();
  const words = failureWords(pane, failure);
  return (
    <View heading={words.heading}>
      <Message intent="error" title={words.what}>
        {words.meaning} <Body1 className={styles.next}>{words.next}</Body1>
      </Message>
      <WideButton appearance="primary" onClick={onRetry}>
        {pane.failed.retry}
      </WideButton>
      {failure.during === "opening" ? null : (
        <WideButton appearance="subtle" onClick={onBack}>
          {pane.failed.back}
        </WideButton>
      )}
      <Foldable title={pane.failed.detail}>
        <pre className={styles.details}>{failure.details.join("\n")}</pre>
      </Foldable>
    </View>
  );
}
