import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { compare } from "../../../line-items/operations";
import type { Value } from "../../../line-items/value";

type Pair = readonly [left: BaseValueObject, right: BaseValueObject];

/** What Univer is to operate on, so that two single values, neither an error, give what they give in Excel. */
export function operandsFor(operator: string, left: BaseValueObject, right: BaseValueObject): Pair {
  if (/[<=>]/.test(operator)) return left.isNumber() && right.isNumber() ? [left, right] : order(left, right);
  // Univer looks for a divisor of 0 before it reads the dividend, whose error comes first.
  if (operator === "/" && left.isString()) return [left.convertToNumberObjectValue(), right];
  return [left, right];
}

/** What IF tests: of texts only TRUE and FALSE are conditions, Univer takes any text for one that is met. */
export function conditionOf(tested: BaseValueObject | null): BaseValueObject | null {
  if (tested?.isString() !== true) return tested;
  const text = String(tested.getValue()).toUpperCase();
  if (text === "TRUE" || text === "FALSE") return BooleanValueObject.create(text === "TRUE");
  return ErrorValueObject.create(ErrorType.VALUE);
}

/** Two numbers that stand to each other as two values of which one at least is none. */
const order = (left: BaseValueObject, right: BaseValueObject): Pair => [
  NumberValueObject.create(compare(valueOf(left), valueOf(right))),
  NumberValueObject.create(0),
];

function valueOf(single: BaseValueObject): Value {
  if (single.isNull()) return null;
  return single.isBoolean() ? Boolean(single.getValue()) : single.getValue();
}
