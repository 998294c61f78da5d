import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Block } from "../block";

/** What to write into cells, by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A change of looks only, with the blocks in which it came. */
export interface LookChange extends ISetRangeValuesMutationParams {
  readonly formatted: readonly Block[];
}
