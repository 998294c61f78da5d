/**
 * Reads formulas by Excel's order of operations, apart from the code that writes them, and gives each an exact value
 * in the field of integers modulo a prime. Only + with -, * with /, and & with itself may be regrouped there; power and
 * comparisons are scrambled, so a missing or wrong bracket changes the value.
 * @see https://support.microsoft.com/office/36de9366-46fe-43a3-bfa8-cf6d8068eacc "the order in which Excel performs operations"
 */
import type { Expression, Operator } from "../../src/line-items/expression";

const prime = 1_000_003;
const modulo = (value: number): number => ((value % prime) + prime) % prime;

/** Multiplies in steps, so that no product exceeds what a double holds exactly. */
const product = (a: number, b: number): number => modulo(a * b);

function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = product(result, base);
    base = product(base, base);
  }
  return result;
}

/** Different for every operator and every order of its operands. */
const scramble = (seed: string, ...operands: readonly number[]): number => {
  const start = [...new TextEncoder().encode(seed)].reduce((hash, byte) => product(hash, 257) + byte, 7);
  return operands.reduce(
    (hash, operand) => modulo(product(hash, 8191) + product(operand, operand) + 3 * operand + 1),
    start,
  );
};

function combine(operator: string, a: number, b: number): number {
  if (operator === "+") return modulo(a + b);
  if (operator === "-") return modulo(a - b);
  if (operator === "*") return product(a, b);
  if (operator === "/") return product(a, inverse(b));
  // Regroups like joined texts, and is no sum or product.
  if (operator === "&") return modulo(a + b + product(a, b));
  return scramble(operator, a, b);
}

/** A cell's value from its address. */
const cell = (address: string): number => scramble("cell", ...new TextEncoder().encode(address));

/** The value of an expression as it is built; `address` says where an item stands. */
export function valueOfTree(expression: Expression, address: (id: string) => string): number {
  switch (expression.kind) {
    case "literal":
      return modulo(expression.value);
    case "item":
      return cell(address(expression.id));
    case "operation": {
      const { operator, left, right } = expression;
      return combine(operator, valueOfTree(left, address), valueOfTree(right, address));
    }
    case "call":
      return scramble(expression.function, ...expression.arguments.map((part) => valueOfTree(part, address)));
    default:
      throw new Error(`The interpreter knows no "${expression.kind}".`);
  }
}

const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** The value of a formula as Excel reads it. */
export function valueOfFormula(formula: string): number {
  const tokens = formula.match(/<=|>=|<>|[-+*/^&=<>(),]|\d+|\$?[A-Z]+\$?\d+|[A-Z]+/g) ?? [];
  if (tokens.join("") !== formula) throw new Error(`The interpreter cannot read "${formula}".`);
  let position = 0;
  const next = (): string => tokens[position++] ?? "";
  const accept = (wanted: string): boolean => tokens[position] === wanted && next() === wanted;

  /** Operators of a level, from the left; those of higher levels bind tighter. */
  function operation(level: number): number {
    const operators = levels[level];
    if (operators === undefined) return sign();
    let value = operation(level + 1);
    for (
      let operator = tokens[position];
      operators.some((each) => each === operator);
      operator = tokens[position]
    ) {
      value = combine(next(), value, operation(level + 1));
    }
    return value;
  }

  /** A sign binds tighter than any operator between two values. */
  const sign = (): number => (accept("-") ? modulo(-sign()) : primary());

  function primary(): number {
    const token = next();
    if (token === "(") return closed(operation(0));
    if (/^\d+$/.test(token)) return modulo(Number(token));
    return accept("(") ? scramble(token, ...argumentsOf()) : cell(token);
  }

  function argumentsOf(): number[] {
    const values = [operation(0)];
    while (accept(",")) values.push(operation(0));
    return closed(values);
  }

  function closed<Result>(result: Result): Result {
    if (!accept(")")) throw new Error(`A bracket is open in "${formula}".`);
    return result;
  }

  const value = operation(0);
  if (position !== tokens.length) throw new Error(`"${formula}" goes on after its end.`);
  return value;
}
