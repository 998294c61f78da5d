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

/** What to write into cells, by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A change of looks only, with the blocks in which it came. */
export interface LookChange extends ISetRangeValuesMutationParams {
  readonly formatted: readonly Block[];
}

/** Writes cells in one step that can be undone. */
export type MatrixWriter = (sheet: SheetId, cells: CellMatrix, formatted?: readonly Block[]) => void;

/** Rows and columns added beyond what is written. */
const spare = 20;

export function matrixWriter(
  { commands, undoStack, unitId }: UniverContext,
  injector: Parameters<typeof SetRangeValuesUndoMutationFactory>[0],
): MatrixWriter {
  return (id, cellValue, formatted) => {
    // Univer does not calculate after a change that says it comes from the command for styles.
    const look = formatted === undefined ? {} : { trigger: SetStyleCommand.id, formatted };
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: id, cellValue, ...look };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    undoStack.pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, ...look } }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  };
}

/** Makes a sheet large enough for a block. */
export function grow({ core, sheet }: UniverContext, id: SheetId, block: Block): void {
  const rows = block.row + block.rows;
  const columns = block.column + block.columns;
  if (rows > core(id).getRowCount()) sheet(id).setRowCount(rows + spare);
  if (columns > core(id).getColumnCount()) sheet(id).setColumnCount(columns + spare);
}
