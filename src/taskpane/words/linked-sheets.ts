import type { BuildResult } from "../../excel/build-in-excel";
import { pane } from "../../language/en/pane";

/** The sheets that people look at first, in the order of these words, under the names that they have. */
export const linkedSheets = (
  sheets: BuildResult["sheets"],
): readonly { readonly name: string; readonly about: string }[] =>
  Object.entries(pane.done.links).flatMap(([id, about]) => {
    const sheet = sheets.find((each) => each.id === id);
    return sheet === undefined ? [] : [{ name: sheet.name, about }];
  });
