import { createContext, useContext } from "react";
import type { PaneEdition } from "../../language/pane-edition";

/** The words that the pane is shown in; every view and part takes them from here. */
export const EditionContext = createContext<PaneEdition | null>(null);

export function useEdition(): PaneEdition {
  const edition = useContext(EditionContext);
  if (edition === null) throw new Error("A part of the pane stands outside of its page.");
  return edition;
}

/** The pane's own words. */
export const usePaneWords = (): PaneEdition["pane"] => useEdition().pane;
