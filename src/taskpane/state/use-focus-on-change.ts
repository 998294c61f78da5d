import { type RefObject, useEffect, useRef } from "react";
import type { Stage } from "./pane-state";

/**
 * Moves sight and focus to the heading of each new view, so that a screen reader tells of it and the keyboard goes on from
 * there. The first views come by themselves and leave the focus where the person has it, as does any view that comes
 * while the person works in the grid.
 */
export function useFocusOnChange(stage: Stage["name"]): RefObject<HTMLElement> {
  const view = useRef<HTMLElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (stage !== "opening" && stage !== "choosing") hasActed.current = true;
    if (!hasActed.current) return;
    document.documentElement.scrollTop = 0;
    if (document.hasFocus()) view.current?.querySelector("h1")?.focus();
  }, [stage]);
  return view;
}
