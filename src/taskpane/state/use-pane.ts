import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../../language/languages";
import type { PaneWork } from "../work/pane-work";
import { type PaneActions, paneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { initialState, reduce } from "./reduce";

/** The state of the pane and what can be done; it begins by looking at the workbook. */
export function usePane(work: PaneWork, language: Language): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, initialState(language));
  const actions = useMemo(() => paneActions(work, dispatch, language), [work, language]);
  useEffect(() => {
    void actions.open();
  }, [actions]);
  return [state, actions];
}
