import { Body1, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { AgreedNews } from "../parts/agreed-news";
import { BottomBar } from "../parts/bottom-bar";
import { Bullets } from "../parts/bullets";
import { SectionHeading } from "../parts/section-heading";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";
import { WideButton } from "../parts/wide-button";
import type { PaneChoices } from "../state/choices";
import type { PaneActions } from "../state/pane-actions";
import type { StageNamed } from "../state/pane-state";
import { usePaneWords } from "../words/edition";
import { reportSections } from "../words/report-sections";

interface ReviewViewProps {
  readonly stage: StageNamed<"reviewing">;
  readonly actions: PaneActions;
  readonly choices: PaneChoices;
}

/** What an update keeps, brings and cannot keep, before anything is written. */
export function ReviewView({ stage, actions, choices }: ReviewViewProps): JSX.Element {
  const { report, waiting } = stage;
  const { review } = usePaneWords();
  return (
    <View heading={review.heading}>
      {report === null ? <Spinner size="small" labelPosition="after" label={review.reading} /> : null}
      {waiting ? <WaitingMessage /> : null}
      {report === null ? null : (
        <>
          <Body1>{review.nothingWritten}</Body1>
          <AgreedNews agreed={report.agreed} />
          {reportSections(review, report).map(({ title, lines }) => (
            <section key={title}>
              <SectionHeading text={title} />
              <Bullets texts={lines} />
            </section>
          ))}
        </>
      )}
      <BottomBar>
        <WideButton
          appearance="primary"
          disabledFocusable={report === null}
          onClick={(): void => void actions.build(choices)}
        >
          {review.update}
        </WideButton>
        <WideButton onClick={actions.back}>{review.back}</WideButton>
      </BottomBar>
    </View>
  );
}
