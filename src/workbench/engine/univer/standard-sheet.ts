import type { ICommandService, IWorksheetData } from "@univerjs/core";
import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/sheets";
import type { Unsubscribe } from "../workbook-engine";

/** What Excel gives a new sheet: its font, and widths and heights in pixels. */
export const standardSheet = {
  defaultStyle: { ff: "Calibri", fs: 11 },
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const satisfies Partial<IWorksheetData>;

/**
 * How large a new sheet is: room for the largest result of a function, since a sheet grows where cells are written and
 * not where results spill.
 */
export const newSheetSize = { rowCount: 6000, columnCount: 100 } as const;

/** Gives every sheet that is added, by whomever, the standard look. */
export function standardiseNewSheets(commands: ICommandService): Unsubscribe {
  const watch = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    if (sheet.defaultStyle === undefined) Object.assign(sheet, standardSheet);
  });
  return () => {
    watch.dispose();
  };
}
