import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { boundingBlock, sheetColumns, sheetRows, type Block } from "../block";
import type { CellShift } from "../cell-shift";
import type { ChangeSource, EngineEvent, WorkbookEngine } from "../workbook-engine";
import type { LookChange } from "./cell-matrix";
import type { UniverContext } from "./univer-context";

interface EventFeed extends Pick<WorkbookEngine, "subscribe" | "actAs"> {
  emit(event: EngineEvent): void;
  /** Says nothing of sheets that are activated and left again meanwhile. */
  readonly whileActivating: (act: () => Promise<void>) => Promise<void>;
  dispose(): void;
}

/** Tells listeners in the host's words what Univer did. */
export function eventFeed({ commands, workbook }: UniverContext): EventFeed {
  const listeners = new Set<(event: EngineEvent) => void>();
  let source: ChangeSource = "person";
  let muted = false;
  let active = workbook.getActiveSheet().getSheetId();
  const emit = (event: EngineEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  const watch = commands.onCommandExecuted((command, options) => {
    const event = eventOf(command, options);
    if (event !== null) emit(event);
  });
  const watchLooks = commands.onCommandExecuted(({ params }) => {
    const { subUnitId: sheet, formatted = [] } = (params ?? {}) as Partial<LookChange>;
    if (sheet !== undefined) for (const block of formatted) emit({ kind: "formatted", sheet, block });
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
        return shifted(id, params);
    }
  }

  function shifted(id: string, params: { subUnitId?: string; range?: IRange } = {}): EngineEvent | null {
    const { subUnitId: sheet, range } = params;
    const way = shifts.get(id);
    if (way === undefined || sheet === undefined || range === undefined) return null;
    return { kind: "shifted", sheet, shift: { ...way, block: shiftBlock(blockOfRange(range), way) }, source };
  }

  function changed(
    params: ISetRangeValuesMutationParams & { trigger?: string },
    options?: IExecutionOptions,
  ): EngineEvent | null {
    const block = options?.onlyLocal === true ? null : blockOfMatrix(params.cellValue ?? {});
    if (block === null || "formatted" in params) return null;
    if (params.trigger === SetStyleCommand.id) return { kind: "formatted", sheet: params.subUnitId, block };
    return { kind: "changed", sheet: params.subUnitId, block, source };
  }

  function activated(sheet: string): EngineEvent | null {
    if (muted || sheet === active) return null;
    const previous = active;
    active = sheet;
    return { kind: "activated", sheet, previous };
  }

  return {
    emit,
    async whileActivating(act) {
      muted = true;
      try {
        await act();
      } finally {
        muted = false;
      }
    },
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
      watchLooks.dispose();
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
  return { kind: "selected", sheet: subUnitId, block: blockOfRange(range) };
}

const blockOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Block => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

interface ShiftWay extends Pick<CellShift, "kind" | "along"> {
  /** Whole rows or columns, which Univer ends where its sheet ends. */
  readonly whole: boolean;
}

/** Changes of Univer that move cells. */
const shifts: ReadonlyMap<string, ShiftWay> = new Map([
  [InsertRowMutation.id, { kind: "insert", along: "rows", whole: true }],
  [RemoveRowMutation.id, { kind: "delete", along: "rows", whole: true }],
  [InsertColMutation.id, { kind: "insert", along: "columns", whole: true }],
  [RemoveColMutation.id, { kind: "delete", along: "columns", whole: true }],
  [InsertRangeMoveDownCommand.id, { kind: "insert", along: "rows", whole: false }],
  [InsertRangeMoveRightCommand.id, { kind: "insert", along: "columns", whole: false }],
  [DeleteRangeMoveUpCommand.id, { kind: "delete", along: "rows", whole: false }],
  [DeleteRangeMoveLeftCommand.id, { kind: "delete", along: "columns", whole: false }],
]);

function shiftBlock(block: Block, { along, whole }: ShiftWay): Block {
  if (!whole) return block;
  return along === "rows"
    ? { ...block, column: 0, columns: sheetColumns }
    : { ...block, row: 0, rows: sheetRows };
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
