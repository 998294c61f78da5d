import { useEffect, useMemo, useReducer } from "react";
import type { PaneWork } from "../work/pane-work";
import { type PaneActions, paneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { initialState, reduce } from "./reduce";

/** The state of the pane and what can be done; it begins by looking at the workbook. */
export function usePane(work: PaneWork): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, initialState);
  const actions = useMemo(() => paneActions(work, dispatch), [work]);
  useEffect(() => {
    void actions.open();
  }, [actions]);
  return [state, actions];
}
