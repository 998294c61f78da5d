import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/sheets";
import type { WorkbookEngine } from "../workbook-engine";
import { newSheetSize } from "./standard-sheet";
import type { UniverContext } from "./univer-context";

type SheetTabs = Pick<
  WorkbookEngine,
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "sheetName"
  | "renameSheet"
  | "moveSheet"
  | "visibility"
  | "setVisibility"
  | "tabColor"
  | "setTabColor"
  | "showGridlines"
  | "setShowGridlines"
  | "activeSheet"
  | "activate"
  | "selection"
  | "select"
>;

/** Sheets, their tabs, and the selection. */
export function sheetTabs({ workbook, sheet, core, commands, undoStack, unitId }: UniverContext): SheetTabs {
  // Univer knows hidden only; very hidden sheets are hidden sheets that it does not offer to show.
  const veryHidden = new Set<string>();
  return {
    sheets: () => workbook.getSheets().map((each) => each.getSheetId()),
    addSheet(name, position = workbook.getSheets().length) {
      const id = generateRandomId();
      const params: IInsertSheetMutationParams = {
        unitId,
        index: position,
        sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...newSheetSize }),
      };
      // Univer activates a sheet that the person adds; one that somebody else adds, as Excel's programs do, it does not.
      commands.syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true });
      const undo: IRemoveSheetMutationParams = { unitId, subUnitId: id, subUnitName: name };
      undoStack.pushUndoRedo({
        unitID: unitId,
        undoMutations: [{ id: RemoveSheetMutation.id, params: undo }],
        redoMutations: [{ id: InsertSheetMutation.id, params }],
      });
      return id;
    },
    deleteSheet(id) {
      workbook.deleteSheet(sheet(id));
    },
    sheetName: (id) => sheet(id).getSheetName(),
    renameSheet(id, name) {
      sheet(id).setName(name);
    },
    moveSheet(id, position) {
      workbook.moveSheet(sheet(id), position);
    },
    visibility: (id) =>
      veryHidden.has(id) ? "VeryHidden" : sheet(id).isSheetHidden() ? "Hidden" : "Visible",
    setVisibility(id, visibility) {
      veryHidden.delete(id);
      if (visibility === "VeryHidden") veryHidden.add(id);
      if (visibility !== "Visible") sheet(id).hideSheet();
      else if (sheet(id).isSheetHidden()) showWithoutActivating(id);
    },
    tabColor: (id) => sheet(id).getTabColor() ?? "",
    setTabColor(id, color) {
      sheet(id).setTabColor(color);
    },
    showGridlines: (id) => !sheet(id).hasHiddenGridLines(),
    setShowGridlines(id, shown) {
      sheet(id).setHiddenGridlines(!shown);
    },
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activate(id) {
      workbook.setActiveSheet(sheet(id));
    },
    selection() {
      const id = workbook.getActiveSheet().getSheetId();
      const range = workbook.getActiveSheet().getActiveRange()?.getRange();
      if (range === undefined) return { sheet: id, block: { row: 0, column: 0, rows: 1, columns: 1 } };
      const { startRow, startColumn, endRow, endColumn } = range;
      const block = {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      return { sheet: id, block };
    },
    select(id, block) {
      workbook.setActiveSheet(sheet(id));
      const rows = Math.min(block.rows, core(id).getRowCount() - block.row);
      const columns = Math.min(block.columns, core(id).getColumnCount() - block.column);
      sheet(id).getRange(block.row, block.column, rows, columns).activate();
    },
  };

  /** Univer activates a sheet that it shows; Excel does not. */
  function showWithoutActivating(id: string): void {
    const active = workbook.getActiveSheet();
    sheet(id).showSheet();
    workbook.setActiveSheet(active);
  }
}
