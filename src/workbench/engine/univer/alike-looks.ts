/** Cells that look alike and change alike: Univer works out what becomes of one of them, and the others follow it. */
import {
  type IAccessor,
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellMatrix, LookChange } from "./cell-matrix";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One cell for all that are like it. */
interface Alike extends Place {
  readonly others: Place[];
}

export interface AlikeLooks {
  /** Cells that stand for themselves or for others. */
  readonly cells: CellMatrix;
  readonly groups: readonly Alike[];
}

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** Empty cells of one look that get one look; any other cell stands for itself. */
export function alikeLooks(present: Cells, change: CellMatrix): AlikeLooks {
  const cells: CellMatrix = {};
  const known = new Map<unknown, Map<unknown, Alike>>();
  const groups: Alike[] = [];
  new ObjectMatrix(change).forValue((row, column, next) => {
    const before = present.getValue(row, column);
    if (isLook(before) && isLook(next) && typeof next?.s === "object") {
      const ofLook = known.get(before?.s) ?? new Map<unknown, Alike>();
      known.set(before?.s, ofLook);
      const alike = ofLook.get(next.s);
      if (alike !== undefined) {
        alike.others.push({ row, column });
        return;
      }
      const first: Alike = { row, column, others: [] };
      ofLook.set(next.s, first);
      groups.push(first);
    }
    (cells[row] ??= {})[column] = next;
  });
  return { cells, groups };
}

/** Whether a cell holds nothing but a look. */
function isLook(cell: Nullable<ICellData>): boolean {
  for (const key in cell) if (key !== "s") return false;
  return true;
}

let watched = false;

/** Has a change of looks worked out once for all cells that are alike, and not cell by cell. */
export function changeAlikeLooks(): void {
  if (watched) return;
  watched = true;
  const change = SetRangeValuesMutation.handler.bind(SetRangeValuesMutation);
  SetRangeValuesMutation.handler = (accessor, params) => {
    const present = isLookChange(params) ? cellsOf(accessor, params) : undefined;
    if (present === undefined || params.cellValue === undefined) return change(accessor, params);
    const { cells, groups } = alikeLooks(present, params.cellValue);
    const answer = change(accessor, { ...params, cellValue: cells });
    for (const group of groups) follow(present, group);
    return answer;
  };
}

const isLookChange = (params: ISetRangeValuesMutationParams | LookChange): params is LookChange =>
  "formatted" in params;

const cellsOf = (accessor: IAccessor, { unitId, subUnitId }: LookChange): Cells | undefined =>
  accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId)
    ?.getSheetBySheetId(subUnitId)
    ?.getCellMatrix();

/** Gives the others of a group the look of the first. */
function follow(cells: Cells, { row, column, others }: Alike): void {
  const s = cells.getValue(row, column)?.s;
  for (const other of others) {
    if (s === undefined || s === null) cells.realDeleteValue(other.row, other.column);
    else cells.setValue(other.row, other.column, { s });
  }
}
