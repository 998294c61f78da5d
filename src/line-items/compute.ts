import type { Axis, LineItem } from "./line-item";
import type { Operand } from "./operations";
import type { Value } from "./value";

/** What a compiled expression may ask of the evaluation it runs in. */
export interface Lookup {
  /** By the item's index in the model and the offset of the year from the first of its axis. */
  at(index: number, offset: number): Value;
  /** All years of a series. */
  years(index: number): readonly Value[];
  /** All rows of a table column. */
  column(table: string, column: string): readonly Value[];
  axis(name: LineItem["axis"]): Axis;
}

/** A compiled expression: its value in the year `offset` years after the first of the item's axis. */
export type Compute = (lookup: Lookup, offset: number) => Operand;
