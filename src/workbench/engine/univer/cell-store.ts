import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { blockOf, boundingBlock, contains, intersection, type Block } from "../block";
import { isCellError } from "../cell";
import type { SheetId, WorkbookEngine } from "../workbook-engine";
import { cellData, cellValue } from "./cell-data";
import type { CellWriter } from "./cell-writer";
import type { UniverContext } from "./univer-context";

/** The rows of Univer's matrix of ranges, which are plain objects by number. */
const rowsOf = (matrix: IObjectMatrixPrimitiveType<IRange>): Record<number, IRange>[] =>
  Object.values(matrix as Record<number, Record<number, IRange>>);

type CellStore = Pick<
  WorkbookEngine,
  "values" | "formulas" | "text" | "write" | "clearContents" | "usedBlock" | "spill" | "spillParent"
>;

/** Values, formulas and what they show. `makeLooks` makes changes of looks that wait to be made. */
export function cellStore(context: UniverContext, write: CellWriter, makeLooks: () => void): CellStore {
  const { core, sheet, formulaData, unitId } = context;

  const rawCell = (id: SheetId, row: number, column: number): Nullable<ICellData> =>
    row < core(id).getRowCount() && column < core(id).getColumnCount()
      ? core(id).getCellRaw(row, column)
      : null;
  const spilled = (id: SheetId, row: number, column: number): Nullable<ICellData> =>
    formulaData.getArrayFormulaCellData()[unitId]?.[id]?.[row]?.[column];

  const valueAt = (id: SheetId, row: number, column: number): ReturnType<typeof cellValue> => {
    const raw = rawCell(id, row, column);
    const value = cellValue(raw);
    return value === null && (raw?.f ?? "") === "" ? cellValue(spilled(id, row, column)) : value;
  };

  /** Blocks of the sheet that array formulas fill. */
  const spills = (id: SheetId): Block[] =>
    rowsOf(formulaData.getArrayFormulaRange()[unitId]?.[id] ?? {}).flatMap((row) =>
      Object.values(row).map(({ startRow, startColumn, endRow, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      })),
    );

  const hasContent = (cell: Nullable<ICellData>): boolean =>
    cellValue(cell) !== null || (cell?.f ?? "") !== "";

  return {
    values: (id, block) =>
      blockOf(block, (row, column) => valueAt(id, block.row + row, block.column + column)),
    formulas: (id, block) =>
      blockOf(block, (row, column) => {
        const formula = rawCell(id, block.row + row, block.column + column)?.f ?? "";
        return formula === "" ? null : formula;
      }),
    text(id, block) {
      const inside = intersection(block, {
        row: 0,
        column: 0,
        rows: core(id).getRowCount(),
        columns: core(id).getColumnCount(),
      });
      if (inside === null) return blockOf(block, () => "");
      makeLooks();
      const shown = sheet(id)
        .getRange(inside.row, inside.column, inside.rows, inside.columns)
        .getDisplayValues();
      return blockOf(block, (row, column) => {
        const value = valueAt(id, block.row + row, block.column + column);
        if (isCellError(value)) return value.error;
        if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
        return shown[row]?.[column] ?? "";
      });
    },
    write(id, block, cells) {
      write(id, block, (row, column) => cellData(cells[row]?.[column] ?? { value: null }));
    },
    clearContents(id, block) {
      write(id, block, () => cellData({ value: null }));
    },
    usedBlock(id, withFormats) {
      let used: Block | null = null;
      if (withFormats) makeLooks();
      core(id)
        .getCellMatrix()
        .forValue((row, column, cell: Nullable<ICellData>) => {
          if (!hasContent(cell) && !(withFormats && (cell?.s ?? null) !== null)) return;
          const one = { row, column, rows: 1, columns: 1 };
          used = used === null ? one : boundingBlock(used, one);
        });
      for (const block of spills(id)) used = used === null ? block : boundingBlock(used, block);
      return used;
    },
    spill: (id, row, column) => {
      const block = spills(id).find((each) => each.row === row && each.column === column);
      return block !== undefined && block.rows * block.columns > 1 ? block : null;
    },
    spillParent: (id, row, column) =>
      spills(id).find((each) => contains(each, { row, column, rows: 1, columns: 1 })) ?? null,
  };
}
