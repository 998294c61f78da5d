import { useRestoreFocusTarget } from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { WideButton } from "./wide-button";

/** Asks for the removal of the roadmap; the focus comes back to it when the dialog is closed. */
export const RemoveButton = ({ onClick }: { readonly onClick: () => void }): JSX.Element => (
  <WideButton {...useRestoreFocusTarget()} appearance="subtle" onClick={onClick}>
    {pane.remove.open}
  </WideButton>
);
