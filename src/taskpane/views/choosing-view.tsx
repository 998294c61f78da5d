import { Body1 } from "@fluentui/react-components";
import type { JSX } from "react";
import { BottomBar } from "../parts/bottom-bar";
import { CaseField } from "../parts/case-field";
import { CheckWorkbook } from "../parts/check-workbook";
import { FoundMessage } from "../parts/found-message";
import { FreezeField } from "../parts/freeze-field";
import { LanguageField } from "../parts/language-field";
import { MetalsField } from "../parts/metals-field";
import { PartnersField } from "../parts/partners-field";
import { PeriodField } from "../parts/period-field";
import { RemoveButton } from "../parts/remove-button";
import { ScenarioField } from "../parts/scenario-field";
import { View } from "../parts/view";
import { WhatWillBeBuilt } from "../parts/what-will-be-built";
import { WideButton } from "../parts/wide-button";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { usePlannedSheets } from "../state/use-planned-sheets";
import { buildLabel } from "../words/build-label";
import { usePaneWords } from "../words/edition";
import type { PaneWork } from "../work/pane-work";

interface ChoosingViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly work: PaneWork;
  readonly onRemove: () => void;
}

/** The form, what it would build, and the button that builds it. */
export function ChoosingView({ state, actions, work, onRemove }: ChoosingViewProps): JSX.Element {
  const pane = usePaneWords();
  const { choices, found } = state;
  const planned = usePlannedSheets(work, choices);
  const fields = { choices, onChoose: actions.choose };
  const noMetal = choices.metals.length === 0;
  return (
    <View heading={found === null ? pane.choosing.heading : pane.choosing.headingUpdate}>
      {found === null ? (
        <Body1>{pane.choosing.purpose}</Body1>
      ) : (
        <>
          <FoundMessage found={found} />
          <CheckWorkbook choices={choices} actions={actions} />
        </>
      )}
      <PartnersField {...fields} />
      <PeriodField {...fields} />
      <ScenarioField {...fields} />
      <CaseField {...fields} />
      <MetalsField {...fields} />
      <LanguageField {...fields} />
      {found === null ? null : <FreezeField {...fields} />}
      {noMetal ? null : <WhatWillBeBuilt planned={planned} found={found} />}
      {found === null ? null : <RemoveButton onClick={onRemove} />}
      <BottomBar>
        <WideButton
          appearance="primary"
          disabledFocusable={noMetal}
          onClick={(): void => void (found === null ? actions.build : actions.review)(choices)}
        >
          {buildLabel(pane.choosing, noMetal ? "unknown" : planned, found)}
        </WideButton>
      </BottomBar>
    </View>
  );
}
