import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { boundingBlock, type Block } from "../block";
import type { ChangeSource, EngineEvent, WorkbookEngine } from "../workbook-engine";
import type { UniverContext } from "./univer-context";

interface EventFeed extends Pick<WorkbookEngine, "subscribe" | "actAs"> {
  emit(event: EngineEvent): void;
  dispose(): void;
}

/** Tells listeners in the host's words what Univer did. */
export function eventFeed({ commands, workbook }: UniverContext): EventFeed {
  const listeners = new Set<(event: EngineEvent) => void>();
  let source: ChangeSource = "person";
  let active = workbook.getActiveSheet().getSheetId();
  const emit = (event: EngineEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  const watch = commands.onCommandExecuted((command, options) => {
    const event = eventOf(command, options);
    if (event !== null) emit(event);
  });

  function eventOf({ id, params }: ICommandInfo, options?: IExecutionOptions): EngineEvent | null {
    switch (id) {
      case SetRangeValuesMutation.id:
        return changed(params as ISetRangeValuesMutationParams & { trigger?: string }, options);
      case InsertSheetMutation.id:
        return { kind: "sheetAdded", sheet: (params as { sheet: { id: string } }).sheet.id, source };
      case RemoveSheetMutation.id:
        return { kind: "sheetDeleted", sheet: (params as { subUnitId: string }).subUnitId, source };
      case SetWorksheetNameMutation.id:
        return { kind: "sheetRenamed", sheet: (params as { subUnitId: string }).subUnitId };
      case SetWorksheetActiveOperation.id:
        return activated((params as { subUnitId: string }).subUnitId);
      case SetSelectionsOperation.id:
        return selected(params as { subUnitId: string; selections: readonly { range: IRange }[] });
      default:
        return null;
    }
  }

  function changed(
    params: ISetRangeValuesMutationParams & { trigger?: string },
    options?: IExecutionOptions,
  ): EngineEvent | null {
    if (options?.onlyLocal === true || params.trigger === SetStyleCommand.id) return null;
    const block = blockOfMatrix(params.cellValue ?? {});
    return block === null ? null : { kind: "changed", sheet: params.subUnitId, block, source };
  }

  function activated(sheet: string): EngineEvent | null {
    if (sheet === active) return null;
    const previous = active;
    active = sheet;
    return { kind: "activated", sheet, previous };
  }

  return {
    emit,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actAs(next) {
      const before = source;
      source = next;
      return () => {
        source = before;
      };
    },
    dispose() {
      watch.dispose();
    },
  };
}

function selected({
  subUnitId,
  selections,
}: {
  subUnitId: string;
  selections: readonly { range: IRange }[];
}): EngineEvent | null {
  const range = selections[0]?.range;
  if (range === undefined) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  const block = {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return { kind: "selected", sheet: subUnitId, block };
}

/** The block that cells by row and column fill. */
function blockOfMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): Block | null {
  let block: Block | null = null;
  for (const [row, cells] of Object.entries(matrix)) {
    const columns = Object.keys(cells).map(Number);
    if (columns.length === 0) continue;
    const first = Math.min(...columns);
    const line = { row: Number(row), column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
    block = block === null ? line : boundingBlock(block, line);
  }
  return block;
}
