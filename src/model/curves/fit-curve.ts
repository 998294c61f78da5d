import { rSquared } from "../regression/least-squares";
import { type Reason, Unidentified } from "../regression/unidentified";
import { at, type Vector } from "../regression/vectors";
import { checkFit, reasonOf } from "./check-fit";
import type { Curve } from "./curve";
import { type NonlinearFit, nonlinearLeastSquares } from "../regression/nonlinear-least-squares";
import { bestStarts } from "./starting-values";
import { mean } from "../statistics/mean";
import { back, type Points, scaled, type Scale } from "./scale";

/** A good start needs about twenty; a series that tells nothing would use any number. */
const mostIterations = 100;

/** A growth curve fitted to points. */
export interface CurveFit {
  /** As `parameterIds` lists them: a fixed origin is last. */
  readonly parameters: Vector;
  /** Of the estimated parameters. */
  readonly standardErrors: Vector;
  /** Share of the variation around the mean that the curve explains; below 0 where it does worse than the mean. */
  readonly rSquared: number;
  readonly residualSd: number;
  readonly observations: number;
  /** Observations less estimated parameters. */
  readonly degrees: number;
}

/**
 * The growth curve that comes nearest to points, by non-linear least squares.
 *
 * The search runs in units of the data (x over its length, y over its largest size) from the best of a grid of shapes,
 * each with the size that suits it best; so units do not matter, and no starting values are asked for.
 * @param points x and y of equal length, finite; more points than the curve has parameters
 * @param origin the x an exponential or Bass curve counts from; by default 0 where the data are near it, else the first
 * x for an exponential curve; for Bass's curve 0, the first x or one step before it, whichever fits best, and for its
 * rate 0 where the data begin near it, at 1 or later, else one before the first x
 * @throws Unidentified where the points cannot tell the parameters, with the reason
 * @see Srinivasan, V. and Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models.
 * doi:10.1287/mksc.5.2.169
 * @example fitCurve(exponential, { x: [0, 1, 2], y: [1, 2, 4] }).parameters // [1, 0.693147180559946, 0]
 */
export function fitCurve(curve: Curve, points: Points, origin?: number): CurveFit {
  checkPoints(curve, points);
  let best: CurveFit | undefined;
  let reason: Reason | undefined;
  for (const place of originsOf(curve, points, origin)) {
    const scale = scaled(points, curve, place);
    const result = attempt(curve, scale);
    if (typeof result === "string") reason ??= result;
    else if (!(result.residualSd * scale.size >= (best?.residualSd ?? Infinity)))
      best = described(curve, scale, result);
  }
  if (best === undefined) throw new Unidentified(reason ?? "indeterminate");
  return best;
}

function checkPoints({ parameters }: Curve, { x, y }: Points): void {
  if (y.every((value) => value === y[0])) throw new Unidentified("constant");
  if (y.length <= parameters.length) throw new Unidentified("too-few", parameters.length + 1);
  if (new Set(x).size < parameters.length) throw new Unidentified("too-few-x", parameters.length);
}

/** The origins to try: the one that is given, if the curve has any. */
const originsOf = (curve: Curve, { x }: Points, given: number | undefined): number[] =>
  given !== undefined || curve.origin === undefined ? [given ?? 0] : naturalOrigins(curve, x);

function naturalOrigins({ id }: Curve, x: Vector): number[] {
  const [first, last] = [Math.min(...x), Math.max(...x)];
  const length = last - first;
  const isNear = first <= length;
  if (id === "exponential") return [isNear && last >= -length ? 0 : first];
  // Sales have the same form whatever their start, so the data cannot choose; the first unit of x must lie behind it.
  if (id === "bass-rate") return [isNear && first >= 1 ? 0 : first - 1];
  const before = first - length / (new Set(x).size - 1);
  return [...new Set(isNear && first >= 0 ? [0, first, before] : [before, first])];
}

/** The fit from the first start that leads to one, in the units of the data; or why there is none. */
function attempt(curve: Curve, scale: Scale): NonlinearFit | Reason {
  const starts = bestStarts(curve, scale);
  let fit: NonlinearFit | undefined;
  for (const start of starts) fit ??= search(curve, scale, start);
  if (fit === undefined) return reasonOf(curve, starts[0]);
  return checkFit(curve, fit) ?? fit;
}

const described = (curve: Curve, scale: Scale, fit: NonlinearFit): CurveFit => ({
  ...back(curve, scale, fit),
  rSquared: rSquared(scale.y, fit.residuals, mean(scale.y)),
  residualSd: fit.residualSd * scale.size,
  observations: scale.y.length,
  degrees: fit.degrees,
});

function search(curve: Curve, { x, y, unit }: Scale, start: Vector): NonlinearFit | undefined {
  try {
    return nonlinearLeastSquares(
      {
        residuals: ([size = NaN, ...shape]) => {
          const allowed = curve.allows(shape);
          return x.map((place, row) => (allowed ? at(y, row) - size * curve.shape(place, shape, unit) : NaN));
        },
        jacobian: ([size = NaN, ...shape]) => {
          const slopes = x.map((place) => curve.slopes(place, shape, unit));
          const columns = shape.map((_, index) => slopes.map((row) => size * at(row, index)));
          return [x.map((place) => curve.shape(place, shape, unit)), ...columns];
        },
      },
      start,
      mostIterations,
    );
  } catch (error) {
    if (error instanceof Unidentified) return undefined;
    throw error;
  }
}
