/** Changes the sizes of rows and columns, those of a sheet that follow each other together. */
import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  type ISetWorksheetRowIsAutoHeightMutationParams,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import type { SheetId } from "../workbook-engine";
import type { UniverContext } from "./univer-context";
import { waiting } from "./waiting";

/** Commands that leave looks as they are. */
export const sizeCommands: ReadonlySet<string> = new Set([
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

interface Stretch {
  readonly first: number;
  readonly count: number;
}

export interface SizeWriter {
  /** Sizes are in pixels. */
  readonly setRows: (sheet: SheetId, rows: Stretch, height: number) => void;
  readonly setColumns: (sheet: SheetId, columns: Stretch, width: number) => void;
  /** Makes the changes that are gathered; whoever reads sizes does this first. */
  readonly flush: () => void;
  readonly dispose: () => void;
}

interface Gathered {
  readonly sheet: SheetId;
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

interface Mutation {
  readonly id: string;
  readonly params: object;
  readonly before: object;
}

export function sizeWriter(context: UniverContext): SizeWriter {
  const { commands, undoStack, unitId } = context;
  let gathered: Gathered | null = null;

  function flush(): void {
    if (gathered === null) return;
    const mutations = mutationsOf(context, gathered);
    gathered = null;
    for (const { id, params } of mutations) commands.syncExecuteCommand(id, params);
    undoStack.pushUndoRedo({
      unitID: unitId,
      undoMutations: mutations.map(({ id, before }) => ({ id, params: before })),
      redoMutations: mutations.map(({ id, params }) => ({ id, params })),
    });
  }

  const wait = waiting(commands, flush, new Set());

  function gather(sheet: SheetId): Gathered {
    if (gathered !== null && gathered.sheet !== sheet) flush();
    gathered ??= { sheet, rows: new Map(), columns: new Map() };
    wait.soon();
    return gathered;
  }

  return {
    setRows(sheet, { first, count }, height) {
      const { rows } = gather(sheet);
      for (let row = first; row < first + count; row += 1) rows.set(row, height);
    },
    setColumns(sheet, { first, count }, width) {
      const { columns } = gather(sheet);
      for (let column = first; column < first + count; column += 1) columns.set(column, width);
    },
    flush,
    dispose: wait.dispose,
  };
}

function mutationsOf(context: UniverContext, { sheet, rows, columns }: Gathered): readonly Mutation[] {
  return [
    ...(rows.size === 0 ? [] : rowMutations(context, sheet, rows)),
    ...(columns.size === 0 ? [] : [columnMutation(context, sheet, columns)]),
  ];
}

function rowMutations(
  { unitId, core }: UniverContext,
  subUnitId: SheetId,
  rows: ReadonlyMap<number, number>,
): readonly Mutation[] {
  const endColumn = core(subUnitId).getColumnCount() - 1;
  const ranges = stretches(rows.keys()).map(([startRow, endRow]): IRange => ({
    startRow,
    endRow,
    startColumn: 0,
    endColumn,
  }));
  const place = { unitId, subUnitId, ranges };
  const heights: ISetWorksheetRowHeightMutationParams = { ...place, rowHeight: Object.fromEntries(rows) };
  const given: ISetWorksheetRowIsAutoHeightMutationParams = {
    ...place,
    autoHeightInfo: BooleanNumber.FALSE,
  };
  return [
    {
      id: SetWorksheetRowHeightMutation.id,
      params: heights,
      before: SetWorksheetRowHeightMutationFactory(heights, core(subUnitId)),
    },
    {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: given,
      before: SetWorksheetRowIsAutoHeightMutationFactory(given, core(subUnitId)),
    },
  ];
}

/** Univer's own command fits the height of every row to its text at each column; Excel leaves rows as they are. */
function columnMutation(
  { unitId, core }: UniverContext,
  subUnitId: SheetId,
  columns: ReadonlyMap<number, number>,
): Mutation {
  const endRow = core(subUnitId).getRowCount() - 1;
  const ranges = stretches(columns.keys()).map(([startColumn, endColumn]): IRange => ({
    startRow: 0,
    endRow,
    startColumn,
    endColumn,
  }));
  const params: ISetWorksheetColWidthMutationParams = {
    unitId,
    subUnitId,
    ranges,
    colWidth: Object.fromEntries(columns),
  };
  return {
    id: SetWorksheetColWidthMutation.id,
    params,
    before: SetWorksheetColWidthMutationFactory(params, core(subUnitId)),
  };
}

/** First and last of the numbers that follow each other. */
function stretches(numbers: Iterable<number>): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
