import type { SheetId, WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

type CellStructure = Pick<
  WorkbookEngine,
  "merges" | "merge" | "unmerge" | "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns"
>;

/** Merged cells; rows and columns that come and go. */
export function cellStructure({ workbook, sheet, core }: UniverContext): CellStructure {
  /** Where rows or columns go, Univer changes the references to the active sheet, whichever sheet they went from. */
  const asActive = (id: SheetId, act: () => void): void => {
    const owner = workbook.getWorkbook();
    owner.getActiveSheet = () => core(id);
    try {
      act();
    } finally {
      Reflect.deleteProperty(owner, "getActiveSheet");
    }
  };
  return {
    merges: (id) =>
      core(id)
        .getMergeData()
        .map(({ startRow, startColumn, endRow, endColumn }) => ({
          row: startRow,
          column: startColumn,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        })),
    merge(id, { row, column, rows, columns }) {
      sheet(id).getRange(row, column, rows, columns).merge({ isForceMerge: true });
    },
    unmerge(id, { row, column, rows, columns }) {
      sheet(id).getRange(row, column, rows, columns).breakApart();
    },
    insertRows(id, first, count) {
      sheet(id).insertRows(first, count);
    },
    deleteRows(id, first, count) {
      asActive(id, () => sheet(id).deleteRows(first, count));
    },
    insertColumns(id, first, count) {
      sheet(id).insertColumns(first, count);
    },
    deleteColumns(id, first, count) {
      asActive(id, () => sheet(id).deleteColumns(first, count));
    },
  };
}
