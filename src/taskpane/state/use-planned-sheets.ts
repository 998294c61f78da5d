import { useEffect, useState } from "react";
import type { Metal } from "../../model/metals";
import type { PaneWork, PlannedSheet } from "../work/pane-work";

/** "counting" while the sheets are being listed; "unknown" where that failed. */
export type PlannedSheets = readonly PlannedSheet[] | "counting" | "unknown";

/** The sheets that a build of these metals would write. */
export function usePlannedSheets(work: PaneWork, metals: readonly Metal[]): PlannedSheets {
  const [sheets, setSheets] = useState<PlannedSheets>("counting");
  const key = metals.join();
  useEffect(() => {
    let current = true;
    const set = (found: PlannedSheets): void => {
      if (current) setSheets(found);
    };
    if (metals.length > 0) {
      work.plan(metals).then(set, () => {
        set("unknown");
      });
    }
    return () => {
      current = false;
    };
    // The list is made anew with each choice; its words say whether it is another.
  }, [work, key]);
  return sheets;
}
