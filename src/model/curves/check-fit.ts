import type { Reason } from "../regression/unidentified";
import { at, type Vector } from "../regression/vectors";
import type { Curve } from "./curve";
import type { NonlinearFit } from "../regression/nonlinear-least-squares";

/** A saturation beyond so many times the largest y is none that the data could show. */
const farthest = 1000;
/** A transition that takes less than this part of the series is a jump. */
const steepest = 60;

/** What rounding leaves of an imitation of 0. */
const rounding = 1e-9;

const isSigmoid = ({ id }: Curve): boolean => id === "logistic" || id === "gompertz";

/**
 * Why a fit does not tell its parameters, if so: the saturation or the speed is not even known to be different from 0,
 * or lies where no data are.
 * @param fit in units of the data: y is at most 1
 */
export function checkFit(curve: Curve, fit: NonlinearFit): Reason | undefined {
  const { parameters, standardErrors } = fit;
  if (curve.id === "exponential") return undefined;
  if (isUnknown(fit, 0) || (curve.id !== "bass-rate" && Math.abs(at(parameters, 0)) > farthest))
    return "no-saturation";
  if (at(parameters, 0) < 0) return "negative-saturation";
  if (isSpeedUnknown(curve, fit)) return "no-transition";
  if (isSigmoid(curve)) return undefined;
  const uncertain = Math.max(at(standardErrors, 2), rounding);
  return at(parameters, 2) < -uncertain ? "no-imitation" : undefined;
}

/** Whether an estimate is smaller than its own standard error. */
const isUnknown = ({ parameters, standardErrors }: NonlinearFit, index: number): boolean =>
  at(standardErrors, index) > Math.abs(at(parameters, index));

/** Of Bass's p and q one may be near 0; where neither is known, the speed of adoption is not. */
const isSpeedUnknown = (curve: Curve, fit: NonlinearFit): boolean =>
  isUnknown(fit, 1) && (isSigmoid(curve) || isUnknown(fit, 2));

/** Why no search ended, as the start that came nearest tells. */
export function reasonOf(curve: Curve, start: Vector | undefined): Reason {
  if (curve.id === "exponential" || start === undefined) return "indeterminate";
  return isSigmoid(curve) && Math.abs(at(start, 1)) > steepest ? "no-transition" : "no-saturation";
}
