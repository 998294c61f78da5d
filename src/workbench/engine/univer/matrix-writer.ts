import { ObjectMatrix } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Block } from "../block";
import type { SheetId } from "../workbook-engine";
import { alikeLooks } from "./alike-looks";
import type { CellMatrix } from "./cell-matrix";
import type { UniverContext } from "./univer-context";

type WholeChange = ISetRangeValuesMutationParams & { readonly cellValue: CellMatrix };

/** Writes cells in one step that can be undone. */
export type MatrixWriter = (sheet: SheetId, cells: CellMatrix, formatted?: readonly Block[]) => void;

/** Rows and columns added beyond what is written. */
const spare = 20;

export function matrixWriter(
  { commands, undoStack, unitId, core }: UniverContext,
  injector: Parameters<typeof SetRangeValuesUndoMutationFactory>[0],
): MatrixWriter {
  const undoOf = (params: WholeChange): ISetRangeValuesMutationParams => {
    if (!("formatted" in params)) return SetRangeValuesUndoMutationFactory(injector, params);
    const { cells, groups } = alikeLooks(core(params.subUnitId).getCellMatrix(), params.cellValue);
    const undo = SetRangeValuesUndoMutationFactory(injector, { ...params, cellValue: cells });
    const before = new ObjectMatrix(undo.cellValue);
    for (const { row, column, others } of groups)
      for (const other of others) before.setValue(other.row, other.column, before.getValue(row, column));
    return undo;
  };
  return (id, cellValue, formatted) => {
    // Univer does not calculate after a change that says it comes from the command for styles.
    const look = formatted === undefined ? {} : { trigger: SetStyleCommand.id, formatted };
    const params: WholeChange = { unitId, subUnitId: id, cellValue, ...look };
    const undo = undoOf(params);
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
