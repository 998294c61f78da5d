import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
} from "@univerjs/sheets";
import type { Block } from "../block";
import type { WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

const univerRange = ({ row, column, rows, columns }: Block): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const shiftCommands = {
  insert: { rows: InsertRangeMoveDownCommand.id, columns: InsertRangeMoveRightCommand.id },
  delete: { rows: DeleteRangeMoveUpCommand.id, columns: DeleteRangeMoveLeftCommand.id },
} as const;

/** Cells that move, and formulas that follow them. */
export function cellMoves(
  { commands, unitId, workbook, sheet, core }: UniverContext,
  whileActivating: (act: () => Promise<void>) => Promise<void>,
): Pick<WorkbookEngine, "shiftCells" | "moveCells"> {
  /** Univer moves cells within the sheet as it has grown so far. */
  const grow = (id: string, rows: number, columns: number): void => {
    if (rows > core(id).getRowCount()) sheet(id).setRowCount(rows);
    if (columns > core(id).getColumnCount()) sheet(id).setColumnCount(columns);
  };
  return {
    async shiftCells(id, { kind, along, block }) {
      grow(id, block.row + block.rows, block.column + block.columns);
      const params = { unitId, subUnitId: id, range: univerRange(block) };
      // Univer shifts cells of the active sheet only.
      const active = workbook.getActiveSheet();
      await whileActivating(async () => {
        workbook.setActiveSheet(sheet(id));
        await commands.executeCommand(shiftCommands[kind][along], params);
        workbook.setActiveSheet(active);
      });
    },
    async moveCells(from, block, to, { row, column }) {
      grow(to, row + block.rows, column + block.columns);
      await commands.executeCommand(MoveRangeCommand.id, {
        fromUnitId: unitId,
        toUnitId: unitId,
        fromSubUnitId: from,
        toSubUnitId: to,
        fromRange: univerRange(block),
        toRange: univerRange({ ...block, row, column }),
      });
    },
  };
}
