/** The Excel functions that formulas of the plan use, all of them known to Excel 2016 and LibreOffice. */
import { toCondition, toNumber } from "./coercion";
import type { FunctionName } from "./expression";
import { normalCdf } from "./normal-cdf";
import { compare, isRange, type Operand } from "./operations";
import { ErrorValue, isError, type Value } from "./value";

/** IF and IFERROR evaluate only the branch they need, so they are no part of this table. */
type EagerFunction = Exclude<FunctionName, "IF" | "IFERROR">;

type Implementation = (args: readonly Operand[]) => Operand;

export const excelFunctions: Readonly<Record<EagerFunction, Implementation>> = {
  ABS: (args) => withNumber(args[0], Math.abs),
  AND: (args) => conditions(args, (values) => values.every(Boolean)),
  OR: (args) => conditions(args, (values) => values.some(Boolean)),
  NOT: (args) => conditions(args, (values) => values[0] !== true),
  SUM: (args) => fold(args, (numbers) => numbers.reduce((total, number) => total + number, 0)),
  MAX: (args) => fold(args, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: (args) => fold(args, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  NORMSDIST: (args) => eachNumber(args[0], normalCdf),
  ROUND: (args) => withNumber(args[0], (value) => roundAwayFromZero(value, digits(args[1]))),
  FIXED: (args) => withNumber(args[0], (value) => fixed(value, args.length < 2 ? 2 : digits(args[1]))),
  ISNUMBER: (args) => typeof first(args[0]) === "number",
  INDEX: (args) => pick(list(args[0]), first(args[1])),
  LARGE: (args) => largest(list(args[0]), first(args[1])),
  MATCH: (args) => position(first(args[0]), list(args[1])),
  COUNTIF: (args) => count(args),
  COUNTIFS: (args) => count(args),
  SUMIFS: (args) => sumWhere(list(args[0]), matching(args.slice(1))),
  SUMPRODUCT: (args) => sumProduct(args.map(list)),
};

const first = (operand: Operand | undefined): Value => {
  if (operand === undefined) return null;
  return isRange(operand) ? (operand[0] ?? null) : operand;
};

const list = (operand: Operand | undefined): readonly Value[] => {
  if (operand === undefined) return [];
  return isRange(operand) ? operand : [operand];
};

function withNumber(operand: Operand | undefined, compute: (value: number) => Value): Value {
  const number = toNumber(first(operand));
  return isError(number) ? number : compute(number);
}

/** One result, or one for each value where a range is given (as inside SUMPRODUCT). */
const eachNumber = (operand: Operand | undefined, compute: (value: number) => Value): Operand =>
  operand !== undefined && isRange(operand)
    ? operand.map((value) => withNumber(value, compute))
    : withNumber(operand, compute);

const digits = (operand: Operand | undefined): number => {
  const value = first(operand);
  return typeof value === "number" ? value : 0;
};

const isNumberOrError = (value: Value): value is number | ErrorValue =>
  typeof value === "number" || isError(value);

/** Numbers of ranges count, their texts, booleans and empty cells do not; a direct argument is converted. */
function fold(args: readonly Operand[], compute: (numbers: number[]) => number): Value {
  const numbers: number[] = [];
  for (const argument of args) {
    const counted = isRange(argument) ? argument.filter(isNumberOrError) : [toNumber(argument)];
    const error = counted.find(isError);
    if (error !== undefined) return error;
    numbers.push(...counted.filter((value) => typeof value === "number"));
  }
  return compute(numbers);
}

function conditions(args: readonly Operand[], compute: (values: boolean[]) => boolean): Value {
  const values: boolean[] = [];
  // Text and empty cells of a range are passed over; a text given directly is an error.
  const counted = args.flatMap((argument) =>
    isRange(argument) ? argument.filter((value) => value !== null && typeof value !== "string") : [argument],
  );
  for (const value of counted) {
    const condition = toCondition(value);
    if (isError(condition)) return condition;
    values.push(condition);
  }
  return values.length === 0 ? ErrorValue.of("#VALUE!") : compute(values);
}

/** Excel rounds a half away from zero; the tiny factor undoes binary noise such as 1.005 · 100 = 100.49999…. */
function roundAwayFromZero(value: number, places: number): number {
  const scaled = Math.abs(value) * 10 ** places;
  // Adding 0 turns the -0 of a small negative number into 0, which is how Excel shows it.
  return (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / 10 ** places + 0;
}

function fixed(value: number, places: number): string {
  const rounded = roundAwayFromZero(value, places);
  const shown = Math.max(0, places);
  return rounded.toLocaleString("en-US", { minimumFractionDigits: shown, maximumFractionDigits: shown });
}

function pick(values: readonly Value[], number: Value): Value {
  const index = toNumber(number);
  if (isError(index)) return index;
  return index >= 1 && index < values.length + 1
    ? (values[Math.trunc(index) - 1] ?? null)
    : ErrorValue.of("#REF!");
}

/** The nth largest number of a range; texts, truth values and empty cells are passed over. */
function largest(values: readonly Value[], number: Value): Value {
  const place = toNumber(number);
  const error = values.find(isError);
  if (isError(place) || error !== undefined) return error ?? place;
  const numbers = values.filter((value) => typeof value === "number").sort((one, other) => other - one);
  return numbers[Math.ceil(place) - 1] ?? ErrorValue.of("#NUM!");
}

/** The exact position, as MATCH with a third argument of 0. */
function position(wanted: Value, values: readonly Value[]): Value {
  if (isError(wanted)) return wanted;
  const index = values.findIndex(
    (value) => !isError(value) && value !== null && compare(value, wanted) === 0,
  );
  return index < 0 ? ErrorValue.of("#N/A") : index + 1;
}

/** A count, or one count for each criterion where a criterion is a range (as inside SUMPRODUCT). */
function count(pairs: readonly Operand[]): Operand {
  const criteria = pairs.find((operand, index) => index % 2 === 1 && isRange(operand));
  if (criteria === undefined) return matching(pairs).length;
  return list(criteria).map((_, row) => {
    const single = pairs.map((operand, index) =>
      index % 2 === 1 ? (list(operand)[isRange(operand) ? row : 0] ?? null) : operand,
    );
    return matching(single).length;
  });
}

/** Rows that meet every pair of range and criterion. */
function matching(pairs: readonly Operand[]): number[] {
  const rows = list(pairs[0]).map((_, row) => row);
  return rows.filter((row) => {
    for (let pair = 0; pair + 1 < pairs.length; pair += 2) {
      if (!meets(list(pairs[pair])[row] ?? null, first(pairs[pair + 1]))) return false;
    }
    return true;
  });
}

/** A criterion is a value to equal, or text that starts with a comparison such as ">=2030". */
function meets(value: Value, criterion: Value): boolean {
  const comparison = typeof criterion === "string" ? /^(<=|>=|<>|<|>|=)(.*)$/.exec(criterion) : null;
  if (comparison === null) return value !== null && !isError(value) && compare(value, criterion) === 0;
  const operand = comparison[2] ?? "";
  const bound = operand === "" || Number.isNaN(Number(operand)) ? operand : Number(operand);
  return holdsFor(comparison[1] ?? "=", value, bound);
}

/** Numbers compare with numbers and text with text; only "<>" holds between kinds. */
function holdsFor(operator: string, value: Value, bound: Value): boolean {
  // An empty cell is no 0 here, though it equals 0 elsewhere; "<>" alone asks for cells that are not empty.
  if (operator === "<>") return value === null ? bound !== "" : compare(value, bound) !== 0;
  if (typeof value !== typeof bound) return false;
  const order = compare(value, bound);
  switch (operator) {
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    default:
      return order === 0;
  }
}

function sumWhere(values: readonly Value[], rows: readonly number[]): Value {
  let total = 0;
  for (const row of rows) {
    const value = values[row] ?? null;
    if (isError(value)) return value;
    if (typeof value === "number") total += value;
  }
  return total;
}

function sumProduct(columns: readonly (readonly Value[])[]): Value {
  let total = 0;
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    let product = 1;
    for (const values of columns) {
      const value = values[row] ?? null;
      if (isError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    total += product;
  }
  return total;
}
