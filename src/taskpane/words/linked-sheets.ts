import type { BuildResult } from "../../excel/build-in-excel";
import type { PaneEdition } from "../../language/pane-edition";

type Sheets = BuildResult["sheets"];

/** The sheets that people look at first, in the order of these words, under the names that they have. */
export const linkedSheets = (
  { done }: PaneEdition["pane"],
  sheets: Sheets,
): readonly { readonly name: string; readonly about: string }[] =>
  Object.entries(done.links).flatMap(([id, about]) => {
    const name = sheetName(sheets, id);
    return name === "" ? [] : [{ name, about }];
  });

/** The name that a sheet has in the workbook; empty where it is not there. */
export const sheetName = (sheets: Sheets, id: string): string =>
  sheets.find((sheet) => sheet.id === id)?.name ?? "";
