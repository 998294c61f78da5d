/** The operators of formulas over many draws at once; where they are quick they do the very arithmetic of one draw. */
import {
  drawByDraw,
  isDrawnRange,
  isNumeric,
  isShared,
  type DrawnOperand,
  type DrawnValue,
} from "./drawn-value";
import type { Operator } from "./expression";
import { operate } from "./operations";
import { powerOf } from "./power";

/** Applies an operator in every draw; where an operand is a range, element by element. */
export function operateDrawn(
  operator: Operator,
  left: DrawnOperand,
  right: DrawnOperand,
  draws: number,
): DrawnOperand {
  if (isShared(left) && isShared(right)) return operate(operator, left, right);
  if (isDrawnRange(left) || isDrawnRange(right)) {
    return drawByDraw([left, right], draws, ([a = null, b = null]) => operate(operator, a, b));
  }
  return quickly(operator, left, right, draws) ?? slowly(operator, left, right, draws);
}

const slowly = (operator: Operator, left: DrawnValue, right: DrawnValue, draws: number): DrawnOperand =>
  drawByDraw([left, right], draws, ([a = null, b = null]) => operate(operator, a, b));

/** Arithmetic of numbers; undefined where a draw has no finite result, or the operator is no arithmetic. */
function quickly(
  operator: Operator,
  left: DrawnValue,
  right: DrawnValue,
  draws: number,
): Float64Array | undefined {
  const run = loops[operator];
  if (run === undefined || !isNumeric(left) || !isNumeric(right)) return undefined;
  const result = new Float64Array(draws);
  run(result, numbersOf(left), numbersOf(right));
  return operator === "+" || operator === "-" || areFinite(result) ? result : undefined;
}

/** Whether all numbers are finite: 0 times anything else is not 0. */
function areFinite(list: Float64Array): boolean {
  let nothing = 0;
  // An iterator would take more time than the arithmetic.
  for (let draw = list.length - 1; draw >= 0; draw -= 1) nothing += (list[draw] ?? 0) * 0;
  return nothing === 0;
}

/** The numbers of all draws, and how far apart they stand: one number serves every draw. */
interface Numbers {
  readonly list: Float64Array;
  readonly step: 0 | 1;
}

const numbersOf = (value: number | Float64Array): Numbers =>
  typeof value === "number" ? { list: Float64Array.of(value), step: 0 } : { list: value, step: 1 };

/** Fills the result. Each operator has a loop of its own, so that the engine compiles it without a call inside. */
const loops: Partial<Record<Operator, (result: Float64Array, left: Numbers, right: Numbers) => void>> = {
  "+": (result, { list: a, step: i }, { list: b, step: j }) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (a[draw * i] ?? 0) + (b[draw * j] ?? 0);
  },
  "-": (result, { list: a, step: i }, { list: b, step: j }) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (a[draw * i] ?? 0) - (b[draw * j] ?? 0);
  },
  "*": (result, { list: a, step: i }, { list: b, step: j }) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (a[draw * i] ?? 0) * (b[draw * j] ?? 0);
  },
  "/": (result, { list: a, step: i }, { list: b, step: j }) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (a[draw * i] ?? 0) / (b[draw * j] ?? 0);
  },
  // 0 to the power of 0 is an error in Excel and 1 here: it becomes NaN, which no quick result may hold.
  "^": (result, { list: a, step: i }, { list: b, step: j }) => {
    for (let draw = 0; draw < result.length; draw += 1) {
      const base = a[draw * i] ?? 0;
      const exponent = b[draw * j] ?? 0;
      result[draw] = base === 0 && exponent === 0 ? NaN : powerOf(base, exponent);
    }
  },
};
