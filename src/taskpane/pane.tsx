/** The pane: one view for each stage, and below it functions and help. */
import { type JSX, useState } from "react";
import type { PaneEdition } from "../language/pane-edition";
import type { Addresses } from "./addresses";
import { FunctionsSection } from "./parts/functions-section";
import { Footer } from "./parts/footer";
import { Page } from "./parts/page";
import { RemoveDialog } from "./parts/remove-dialog";
import { Rule } from "./parts/rule";
import type { PaneActions } from "./state/pane-actions";
import type { PaneState } from "./state/pane-state";
import { useFocusOnChange } from "./state/use-focus-on-change";
import { usePane } from "./state/use-pane";
import { usePaneWords } from "./words/edition";
import { BuildingView } from "./views/building-view";
import { ChoosingView } from "./views/choosing-view";
import { DoneView } from "./views/done-view";
import { EndedView } from "./views/ended-view";
import { FailedView } from "./views/failed-view";
import { OpeningView } from "./views/opening-view";
import { ReviewView } from "./views/review-view";
import { RemovingView } from "./views/removing-view";
import type { PaneWork } from "./work/pane-work";

interface PaneProps {
  readonly work: PaneWork;
  readonly edition: PaneEdition;
  readonly addresses: Addresses;
}

export function Pane({ work, edition, addresses }: PaneProps): JSX.Element {
  const [state, actions] = usePane(work, edition.language);
  const view = useFocusOnChange(state.stage.name);
  const [isAsking, setAsking] = useState(false);
  return (
    <Page edition={edition}>
      <main ref={view}>
        <StageView
          state={state}
          actions={actions}
          work={work}
          onRemove={(): void => {
            setAsking(true);
          }}
        />
      </main>
      <RemoveDialog
        open={isAsking}
        onClose={(): void => {
          setAsking(false);
        }}
        onRemove={(): void => void actions.remove()}
      />
      <Rule />
      <FunctionsSection
        helpAddress={addresses.functions}
        {...(isAtWork(state) ? {} : { onInsert: actions.insert, onExplain: actions.explain })}
      />
      <Footer addresses={addresses} />
    </Page>
  );
}

/** While sheets come or go, nothing else is written: the selected cell may be in one of them. */
const isAtWork = ({ stage }: PaneState): boolean => stage.name === "building" || stage.name === "removing";

interface StageViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly work: PaneWork;
  /** Asked to remove the roadmap; nothing is gone yet. */
  readonly onRemove: () => void;
}

function StageView({ state, actions, work, onRemove }: StageViewProps): JSX.Element {
  const { stage, choices, found } = state;
  const { cancelled, removed } = usePaneWords();
  const back = (): void => void actions.open(choices);
  switch (stage.name) {
    case "opening":
      return <OpeningView waiting={stage.waiting} />;
    case "choosing":
      return <ChoosingView state={state} actions={actions} work={work} onRemove={onRemove} />;
    case "reviewing":
      return <ReviewView stage={stage} actions={actions} choices={choices} />;
    case "building":
      return <BuildingView stage={stage} isUpdate={found !== null} onCancel={actions.cancel} />;
    case "done":
      return (
        <DoneView
          outcome={stage.outcome}
          choices={choices}
          actions={actions}
          onChange={back}
          onRemove={onRemove}
        />
      );
    case "removing":
      return <RemovingView waiting={stage.waiting} />;
    case "cancelled":
      return <EndedView {...cancelled} onNext={back} />;
    case "removed":
      return (
        <EndedView
          {...removed}
          text={stage.sheets === 0 ? removed.nothing : removed.text(stage.sheets)}
          onNext={back}
        />
      );
    case "failed":
      return <FailedView failure={stage.failure} onBack={back} onRetry={retryOf(state, actions)} />;
  }
}

/** The work that failed, once more with the same choices. */
function retryOf({ stage, choices }: PaneState, actions: PaneActions): () => void {
  const during = stage.name === "failed" ? stage.failure.during : "opening";
  const again = {
    opening: () => actions.open(),
    building: () => actions.build(choices),
    removing: actions.remove,
  };
  return () => void again[during]();
}
