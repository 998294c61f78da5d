import type { ICommandService, IWorksheetData } from "@univerjs/core";
import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/sheets";
import type { Unsubscribe } from "../workbook-engine";

/** What Excel gives a new sheet: its font, and widths and heights in pixels. */
export const standardSheet = {
  defaultStyle: { ff: "Calibri", fs: 11 },
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const satisfies Partial<IWorksheetData>;

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
