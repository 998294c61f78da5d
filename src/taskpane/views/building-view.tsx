import { Body1, Caption1, Field, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import { View } from "../parts/view";
import { WaitingMessage } from "../parts/waiting-message";
import { WideButton } from "../parts/wide-button";
import type { StageNamed } from "../state/pane-state";
import type { BuildStep } from "../work/pane-work";
import { usePaneWords } from "../words/edition";
import { stepWords } from "../words/step-words";

interface BuildingViewProps {
  readonly stage: StageNamed<"building">;
  readonly isUpdate: boolean;
  readonly onCancel: () => void;
}

/** How far a build is, step by step, and the way out of it. */
export function BuildingView({ stage, isUpdate, onCancel }: BuildingViewProps): JSX.Element {
  const { building } = usePaneWords();
  const { step, done, total, waiting, cancelling } = stage;
  const isCounted = total > 1;
  return (
    <View heading={isUpdate ? building.headingUpdate : building.heading}>
      <Field label={building.progressLabel}>
        <ProgressBar max={total} {...(isCounted ? { value: done } : {})} thickness="large" />
      </Field>
      <div role="status">
        <Body1 block>{cancelling ? building.putBack : stepWords(building, step)}</Body1>
        {isCounted ? <Caption1>{building.steps(done + 1, total)}</Caption1> : null}
      </div>
      {waiting ? <WaitingMessage /> : null}
      <WideButton disabledFocusable={cancelling || (isLast(step) && !waiting)} onClick={onCancel}>
        {cancelling ? building.cancelling : building.cancel}
      </WideButton>
    </View>
  );
}

/** Once the last request is under way, the build stands whatever is pressed. */
const isLast = ({ name }: BuildStep): boolean => name === "finish" || name === "calculate";
