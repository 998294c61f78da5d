import type { Unsubscribe } from "../../engine/workbook-engine";
import type { Grid } from "./start-grid";

/** Tells when a person begins and ends to edit a cell. */
export function watchEditing(
  { api }: Grid,
  changed: (editing: boolean) => void,
): { readonly editing: () => boolean; readonly end: Unsubscribe } {
  let editing = false;
  const set = (now: boolean) => (): void => {
    editing = now;
    changed(now);
  };
  const started = api.addEvent(api.Event.SheetEditStarted, set(true));
  const ended = api.addEvent(api.Event.SheetEditEnded, set(false));
  return {
    editing: () => editing,
    end: () => {
      started.dispose();
      ended.dispose();
    },
  };
}
