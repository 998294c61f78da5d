import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Block } from "../block";
import type { SheetId } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

/** Writes cells of a block in one step that can be undone. */
export type CellWriter = (
  sheet: SheetId,
  block: Block,
  /** What to write into a cell of the block; null leaves it as it is. */
  cell: (row: number, column: number) => ICellData | null,
  onlyLook?: boolean,
) => void;

/** Rows and columns added beyond what is written. */
const spare = 20;

/** A writer that makes sheets grow where cells beyond them are written. */
export function cellWriter(
  context: UniverContext,
  injector: Parameters<typeof SetRangeValuesUndoMutationFactory>[0],
): CellWriter {
  const { commands, undoStack, unitId, core, sheet } = context;
  return (id, block, cell, onlyLook = false) => {
    grow(id, block);
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = 0; row < block.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = 0; column < block.columns; column += 1) {
        const change = cell(row, column);
        if (change !== null) line[block.column + column] = change;
      }
      if (Object.keys(line).length > 0) cellValue[block.row + row] = line;
    }
    // Univer does not calculate after a change that says it comes from the command for styles.
    const trigger = onlyLook ? { trigger: SetStyleCommand.id } : {};
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: id, cellValue, ...trigger };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    undoStack.pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, ...trigger } }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  };

  function grow(id: SheetId, block: Block): void {
    const rows = block.row + block.rows;
    const columns = block.column + block.columns;
    if (rows > core(id).getRowCount()) sheet(id).setRowCount(rows + spare);
    if (columns > core(id).getColumnCount()) sheet(id).setColumnCount(columns + spare);
  }
}
