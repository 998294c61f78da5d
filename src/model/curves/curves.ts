import { at, type Vector } from "../regression/vectors";
import { bass, bassRate } from "./bass";
import type { Curve, CurveId, ParameterId } from "./curve";
import { exponential } from "./exponential";
import { gompertz } from "./gompertz";
import { logistic } from "./logistic";

/** Every growth curve by its id. */
export const curves: Readonly<Record<CurveId, Curve>> = {
  exponential,
  logistic,
  gompertz,
  bass,
  "bass-rate": bassRate,
};

/** Parameters in the order in which they are given; the origin is last and may be left out. */
export const parameterIds = ({ parameters, origin }: Curve): readonly ParameterId[] => [
  ...parameters.map(({ id }) => id),
  ...(origin === undefined ? [] : [origin]),
];

/**
 * Value of a growth curve.
 * @param x any number
 * @param parameters as `parameterIds` lists them; an origin left out is 0
 * @throws RangeError where the curve does not exist for these parameters
 * @example curveValue(logistic, 2030, [100, 0.2, 2030]) // 50
 */
export function curveValue(curve: Curve, x: number, parameters: Vector): number {
  const shape = parameters.slice(1, curve.parameters.length);
  if (!curve.allows(shape)) throw new RangeError("No such curve.");
  const origin = curve.origin === undefined ? 0 : (parameters[curve.parameters.length] ?? 0);
  return at(parameters, 0) * curve.shape(x - origin, shape, 1);
}
