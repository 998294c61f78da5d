import { AccurateSum } from "./accurate-sum";
import {
  factorise,
  type Factorisation,
  inverseProduct,
  rotate,
  rotateBack,
  solve,
  solveTransposed,
} from "./factorise";
import { Unidentified } from "./unidentified";
import { addMultiple, at, dot, length, type Vector } from "./vectors";

/** A linear model fitted to data. */
export interface LinearFit {
  readonly coefficients: Vector;
  readonly standardErrors: Vector;
  /** Covariances of the coefficients. */
  readonly covariance: readonly Vector[];
  /** What is left of the data. */
  readonly residuals: Vector;
  /** Standard deviation of the residuals, for the degrees of freedom. */
  readonly residualSd: number;
  /** Observations less coefficients. */
  readonly degrees: number;
}

/** A column of which less than this share of the longest is its own counts as made up of the others. */
const dependence = 1e-12;
const mostRefinements = 10;

/**
 * Linear least squares: the coefficients of columns whose sum comes nearest to the data.
 *
 * Householder QR with column pivoting, then refinement of coefficients and residuals together with residuals in twice
 * the digits, so that nearly dependent columns (Longley's economic series, Filip's polynomial) keep their digits.
 * @param columns one for each coefficient; a constant is a column of ones
 * @param data as long as the columns, longer than there are columns
 * @param tolerance share of a column that must be its own; 1e-12 if left out
 * @throws Unidentified "too-few" without a degree of freedom, "dependent" for columns that depend on each other
 * @see Björck, Å. (1967). Iterative refinement of linear least squares solutions. doi:10.1007/BF01939321
 * @example leastSquares([[1, 1, 1], [1, 2, 3]], [2, 4, 7]).coefficients // [-0.6666666666666666, 2.5]
 */
export function leastSquares(columns: readonly Vector[], data: Vector, tolerance = dependence): LinearFit {
  const degrees = data.length - columns.length;
  if (degrees < 1) throw new Unidentified("too-few", columns.length + 1);
  const factors = factorise(columns, tolerance);
  if (factors.rank < columns.length) throw new Unidentified("dependent", at(factors.order, factors.rank));
  const { coefficients, residuals } = refined(columns, data, factors);
  const residualSd = length(residuals) / Math.sqrt(degrees);
  const unit = inverseProduct(factors);
  const covariance = unit.map((row) => row.map((value) => value * residualSd * residualSd));
  const standardErrors = unit.map((row, index) => residualSd * Math.sqrt(at(row, index)));
  return { coefficients, standardErrors, covariance, residuals, residualSd, degrees };
}

interface Solution {
  readonly coefficients: number[];
  readonly residuals: number[];
}

/** Solves residuals + columns · coefficients = data and columnsᵀ · residuals = 0, again for what the solution misses. */
function refined(columns: readonly Vector[], data: Vector, factors: Factorisation): Solution {
  const coefficients = columns.map(() => 0);
  const residuals = data.map(() => 0);
  let last = Infinity;
  for (let round = 0; round < mostRefinements; round += 1) {
    const change = correction(columns, data, factors, { coefficients, residuals });
    const size = length(change.coefficients.map((value, index) => value / at(factors.scales, index)));
    if (!(size < last / 2)) break;
    addMultiple(coefficients, 1, change.coefficients);
    addMultiple(residuals, 1, change.residuals);
    last = size;
  }
  return { coefficients, residuals };
}

function correction(
  columns: readonly Vector[],
  data: Vector,
  factors: Factorisation,
  so: Solution,
): Solution {
  const missing = data.map((value, row) => {
    const sum = new AccurateSum().add(value).add(-at(so.residuals, row));
    columns.forEach((column, index) => sum.addProduct(-at(column, row), at(so.coefficients, index)));
    return sum.total;
  });
  const products = columns.map((column) => {
    const sum = new AccurateSum();
    so.residuals.forEach((value, row) => sum.addProduct(-value, at(column, row)));
    return sum.total;
  });
  const along = solveTransposed(factors, products);
  const turned = rotate(factors, missing);
  const coefficients = solve(
    factors,
    along.map((value, index) => at(turned, index) - value),
  );
  const residuals = rotateBack(factors, [...along, ...turned.slice(along.length)]);
  return { coefficients, residuals };
}

/**
 * Share of the data's variation that a fit explains.
 * @param data any unit
 * @param residuals what the fit leaves
 * @param centre what variation is counted from: the mean for a model with a constant, else 0
 * @example rSquared([1, 2, 4], [0.5, -0.5, 0], 0) // 0.9761904761904762
 */
export function rSquared(data: Vector, residuals: Vector, centre: number): number {
  const deviations = data.map((value) => value - centre);
  return 1 - dot(residuals, residuals) / dot(deviations, deviations);
}
