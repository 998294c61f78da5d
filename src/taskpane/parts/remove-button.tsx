import { useRestoreFocusTarget } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneWords } from "../words/edition";
import { WideButton } from "./wide-button";

/** Asks for the removal of the roadmap; the focus comes back to it when the dialog is closed. */
export const RemoveButton = ({ onClick }: { readonly onClick: () => void }): JSX.Element => (
  <WideButton {...useRestoreFocusTarget()} appearance="subtle" onClick={onClick}>
    {usePaneWords().remove.open}
  </WideButton>
);
