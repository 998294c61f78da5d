import { Body1 } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import { Bullets } from "../parts/bullets";
import { CheckResult } from "../parts/check-result";
import { CheckWorkbook } from "../parts/check-workbook";
import { RemoveButton } from "../parts/remove-button";
import { SectionHeading } from "../parts/section-heading";
import { SheetLinks } from "../parts/sheet-links";
import { View } from "../parts/view";
import { sheetName } from "../words/linked-sheets";
import { WideButton } from "../parts/wide-button";
import type { PaneChoices } from "../state/choices";
import type { PaneActions } from "../state/pane-actions";
import { usePaneWords } from "../words/edition";
import { thingsToKnow, whatWasDone } from "../words/things-to-know";
import type { BuildOutcome } from "../work/pane-work";

interface DoneViewProps {
  readonly outcome: BuildOutcome;
  readonly choices: PaneChoices;
  readonly actions: PaneActions;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What stands in the workbook now, and where to look first. */
export function DoneView({ outcome, choices, actions, onChange, onRemove }: DoneViewProps): JSX.Element {
  const pane = usePaneWords();
  const { done } = pane;
  const things = thingsToKnow(pane, outcome);
  const [isDoubted, setDoubted] = useState(false);
  /** What the build found is no longer so where a later look at the workbook finds something. */
  const check: PaneActions["check"] = async (...asked) => {
    const answer = await actions.check(...asked);
    setDoubted(answer.name === "checked" && answer.missing.length + answer.broken.length > 0);
    return answer;
  };
  const isNew = outcome.sheets.every(({ added }) => added);
  return (
    <View heading={isNew ? done.heading : done.headingUpdated}>
      <Body1>{pane.together(whatWasDone(done, outcome))}</Body1>
      {isDoubted ? null : <CheckResult total={outcome.checks} sheet={sheetName(outcome.sheets, "checks")} />}
      <SheetLinks sheets={outcome.sheets} onOpen={actions.openSheet} />
      <CheckWorkbook choices={choices} actions={{ ...actions, check }} />
      {things.length === 0 ? null : (
        <section>
          <SectionHeading text={done.know} />
          <Bullets texts={things} />
        </section>
      )}
      <WideButton appearance="primary" onClick={onChange}>
        {done.change}
      </WideButton>
      <RemoveButton onClick={onRemove} />
    </View>
  );
}
