import { useEffect, useState } from "react";
import type { PaneWork, PlannedSheet } from "../work/pane-work";
import type { PaneChoices } from "./choices";

/** "counting" while the sheets are being listed; "unknown" where that failed. */
export type PlannedSheets = readonly PlannedSheet[] | "counting" | "unknown";

/** Choices that follow each other sooner than this, in ms, are planned once. */
const pause = 300;

/** The sheets that a build of these choices would write. */
export function usePlannedSheets(work: PaneWork, choices: PaneChoices): PlannedSheets {
  const [sheets, setSheets] = useState<PlannedSheets>("counting");
  const key = JSON.stringify(choices);
  useEffect(() => {
    let current = true;
    const set = (found: PlannedSheets): void => {
      if (current) setSheets(found);
    };
    const plan = (): void => {
      work.plan(choices).then(set, () => {
        set("unknown");
      });
    };
    const timer = choices.metals.length > 0 ? setTimeout(plan, pause) : undefined;
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The choices are an object made anew with each of them; their words say whether they are others.
  }, [work, key]);
  return sheets;
}
