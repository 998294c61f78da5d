/** The functions of formulas over many draws at once. */
import { toCondition } from "./coercion";
import {
  drawByDraw,
  drawnFrom,
  isDrawnRange,
  isNumeric,
  isShared,
  MixedDraws,
  valueIn,
  type DrawnOperand,
  type DrawnValue,
} from "./drawn-value";
import { excelFunctions } from "./functions";
import { ErrorValue, isError, type Value } from "./value";

type EagerName = keyof typeof excelFunctions;

/** Applies a function other than IF and IFERROR in every draw. */
export function callDrawn(name: EagerName, args: readonly DrawnOperand[], draws: number): DrawnOperand {
  if (args.every(isShared)) return excelFunctions[name](args);
  const numbers = args.flatMap((argument): readonly DrawnValue[] =>
    isDrawnRange(argument) ? argument : [argument],
  );
  const fold = folds[name];
  if (fold === undefined || !numbers.every(isNumeric)) return drawByDraw(args, draws, excelFunctions[name]);
  return folded(numbers, draws, fold);
}

type Fold = (sum: number, value: number) => number;

const folds: Partial<Record<EagerName, Fold>> = {
  // Adding 0 turns the -0 of a lone value into 0, as a sum that starts from 0 does.
  SUM: (sum, value) => sum + value + 0,
  MAX: (sum, value) => Math.max(sum, value),
  MIN: (sum, value) => Math.min(sum, value),
};

function folded(numbers: readonly (number | Float64Array)[], draws: number, fold: Fold): Float64Array {
  const [first = 0, ...rest] = numbers;
  const result = typeof first === "number" ? new Float64Array(draws).fill(first) : first.slice();
  for (const numbersOfOne of rest) {
    for (let draw = 0; draw < draws; draw += 1) {
      const value = typeof numbersOfOne === "number" ? numbersOfOne : (numbersOfOne[draw] ?? 0);
      result[draw] = fold(result[draw] ?? 0, value);
    }
  }
  return result;
}

/** IF: the branch that the condition names, draw by draw where the draws differ. */
export function chooseDrawn(
  condition: DrawnOperand,
  branches: { readonly yes: () => DrawnOperand; readonly no: () => DrawnOperand },
  draws: number,
): DrawnOperand {
  const one: DrawnValue = isDrawnRange(condition) ? ErrorValue.of("#VALUE!") : condition;
  if (isShared(one)) {
    const chosen = toCondition(one);
    if (isError(chosen)) return chosen;
    return chosen ? branches.yes() : branches.no();
  }
  const [yes, no] = [branches.yes(), branches.no()];
  return drawByDraw([one, yes, no], draws, ([value = null, ifTrue = null, ifFalse = null]) => {
    const chosen = toCondition(value as Value);
    if (isError(chosen)) return chosen;
    return chosen ? ifTrue : ifFalse;
  });
}

/** IFERROR: the first value, and in draws where it is an error the second. */
export function insteadOfError(
  value: DrawnOperand,
  instead: () => DrawnOperand,
  draws: number,
): DrawnOperand {
  if (isDrawnRange(value) || isNumeric(value)) return value;
  if (!(value instanceof MixedDraws)) return isError(value) ? instead() : value;
  if (!value.values.some(isError)) return value;
  return drawByDraw([value, instead()], draws, ([first = null, second = null]) =>
    isError(first) ? second : first,
  );
}

/** A formula that refers to an empty cell shows 0, as in Excel. */
export function withoutBlanks(value: DrawnValue): DrawnValue {
  if (value === null) return 0;
  return value instanceof MixedDraws && value.values.includes(null)
    ? drawnFrom(value.values.map((each) => each ?? 0))
    : value;
}

/** The value that each draw picks by its own place. */
export const pickDrawn = (
  values: (place: Value) => DrawnValue,
  places: DrawnValue,
  draws: number,
): DrawnValue =>
  drawnFrom(Array.from({ length: draws }, (_, draw) => valueIn(values(valueIn(places, draw)), draw)));
