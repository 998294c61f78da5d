import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/sheets";
import type { SheetId } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

/**
 * Gives columns a width in pixels. Univer's own command fits the height of every row to its text at each column; Excel
 * leaves rows as they are when a column changes.
 */
export function resizeColumns(
  { commands, undoStack, unitId, core }: UniverContext,
  sheet: SheetId,
  { first, count, width }: { readonly first: number; readonly count: number; readonly width: number },
): void {
  const columns = { startColumn: first, endColumn: first + count - 1 };
  const params: ISetWorksheetColWidthMutationParams = {
    unitId,
    subUnitId: sheet,
    ranges: [{ startRow: 0, endRow: core(sheet).getRowCount() - 1, ...columns }],
    colWidth: width,
  };
  const before = SetWorksheetColWidthMutationFactory(params, core(sheet));
  const { id } = SetWorksheetColWidthMutation;
  commands.syncExecuteCommand(id, params);
  undoStack.pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id, params: before }],
    redoMutations: [{ id, params }],
  });
}
