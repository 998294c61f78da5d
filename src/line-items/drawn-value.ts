/** Values that differ from draw to draw: what a cell holds while many sets of inputs are evaluated at once. */
import { isRange, type Operand } from "./operations";
import type { Value } from "./value";

/** Values of any kind, one a draw. */
export class MixedDraws {
  constructor(readonly values: readonly Value[]) {}
}

/** One value where all draws agree; else numbers, or values of any kind, one a draw. */
export type DrawnValue = Value | Float64Array | MixedDraws;

/** A value of a cell, or the values of a range. */
export type DrawnOperand = DrawnValue | readonly DrawnValue[];

export const isDrawnRange = (operand: DrawnOperand): operand is readonly DrawnValue[] =>
  Array.isArray(operand);

const differs = (value: DrawnValue): value is Float64Array | MixedDraws =>
  value instanceof Float64Array || value instanceof MixedDraws;

/** Whether all draws agree, so that one evaluation serves them all. */
export const isShared = (operand: DrawnOperand): operand is Operand =>
  isDrawnRange(operand) ? !operand.some(differs) : !differs(operand);

/** Whether a value is a number in every draw. */
export const isNumeric = (operand: DrawnOperand): operand is number | Float64Array =>
  typeof operand === "number" || operand instanceof Float64Array;

/** What a value is in one draw. */
export function valueIn(value: DrawnValue, draw: number): Value {
  if (value instanceof Float64Array) return value[draw] ?? null;
  return value instanceof MixedDraws ? (value.values[draw] ?? null) : value;
}

const operandIn = (operand: DrawnOperand, draw: number): Operand =>
  isDrawnRange(operand) ? operand.map((value) => valueIn(value, draw)) : valueIn(operand, draw);

/** One value a draw; as numbers where all of them are. */
export function drawnFrom(values: readonly Value[]): DrawnValue {
  return values.every((value) => typeof value === "number")
    ? Float64Array.from(values)
    : new MixedDraws(values);
}

/** Computes draw by draw what has no quicker way. */
export function drawByDraw(
  operands: readonly DrawnOperand[],
  draws: number,
  compute: (operands: readonly Operand[]) => Operand,
): DrawnOperand {
  const results = Array.from({ length: draws }, (_, draw) =>
    compute(operands.map((operand) => operandIn(operand, draw))),
  );
  const [first = null] = results;
  if (!isRange(first)) return drawnFrom(results.map((result) => (isRange(result) ? null : result)));
  return first.map((_, row) =>
    drawnFrom(results.map((result) => (isRange(result) ? (result[row] ?? null) : null))),
  );
}
