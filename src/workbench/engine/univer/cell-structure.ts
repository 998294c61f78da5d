import type { WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

type CellStructure = Pick<
  WorkbookEngine,
  "merges" | "merge" | "unmerge" | "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns"
>;

/** Merged cells; rows and columns that come and go. */
export function cellStructure({ sheet, core }: UniverContext): CellStructure {
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
      sheet(id).deleteRows(first, count);
    },
    insertColumns(id, first, count) {
      sheet(id).insertColumns(first, count);
    },
    deleteColumns(id, first, count) {
      sheet(id).deleteColumns(first, count);
    },
  };
}
