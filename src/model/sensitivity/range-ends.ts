import { isNumber, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";

export const rangeEnds = ["low", "high"] as const;
export type RangeEnd = (typeof rangeEnds)[number];

/** An end of an input's range; where it is empty, the value in use. */
export const endValue = (input: string, end: RangeEnd): Expression =>
  when(isNumber(`${input}.${end}`), `${input}.${end}`, input);

/** Id of the cell that shows it. */
export const endValueId = (input: string, end: RangeEnd): string => `sensitivity.${input}.${end}`;
