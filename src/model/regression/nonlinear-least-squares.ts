import { factorise, type Factorisation, inverseProduct, rotate, solve, uprights } from "./factorise";
import { Unidentified } from "./unidentified";
import { addMultiple, at, dot, length, type Vector } from "./vectors";

/** A model as the search sees it. */
export interface NonlinearProblem {
  /** Data less model, one for each observation; not finite where the model has no value. */
  readonly residuals: (parameters: Vector) => Vector;
  /** Derivatives of the model, a column for each parameter. */
  readonly jacobian: (parameters: Vector) => readonly Vector[];
}

/** Parameters that make the sum of squared residuals least. */
export interface NonlinearFit {
  readonly parameters: Vector;
  readonly standardErrors: Vector;
  readonly residuals: Vector;
  /** Standard deviation of the residuals, for the degrees of freedom. */
  readonly residualSd: number;
  /** Observations less parameters. */
  readonly degrees: number;
  readonly iterations: number;
}

/** Where the search is. */
interface Place {
  readonly parameters: Vector;
  readonly residuals: Vector;
  readonly squares: number;
}

const firstDamping = 1e-3;
const mostDamping = 1e40;
/** Share of the foreseen fall of the sum of squares that a step must bring. */
const leastGain = 1e-4;
/** How long the bend of a step may be against the step. */
const mostBend = 0.75;
/** Relative offset at which damping ends and plain Gauss–Newton steps finish. */
const near = 1e-7;
/** Columns of derivatives closer to each other than this leave the parameters open. */
const dependence = 1e-11;

/**
 * Non-linear least squares by Levenberg's and Marquardt's method: steps damped in the scale of each parameter and bent
 * with the model, the damping set by how well the last step was foreseen; then undamped steps while the offset falls.
 * @param start parameters to begin with
 * @param mostIterations damped steps, accepted or not, before the search gives up
 * @throws Unidentified "too-few" without a degree of freedom, "indeterminate" where no minimum is found or parameters
 * can replace each other there
 * @see Moré, J. J. (1978). The Levenberg–Marquardt algorithm: implementation and theory. doi:10.1007/BFb0067700
 * @see Nielsen, H. B. (1999). Damping parameter in Marquardt's method. IMM, Technical University of Denmark.
 * @see Transtrum, M. K. and Sethna, J. P. (2012). Improvements to the Levenberg–Marquardt algorithm for nonlinear
 * least-squares minimization. https://arxiv.org/abs/1201.5885
 * @see Bates, D. M. and Watts, D. G. (1981). A relative offset orthogonality convergence criterion for nonlinear least
 * squares. doi:10.1080/00401706.1981.10486268
 */
export function nonlinearLeastSquares(
  problem: NonlinearProblem,
  start: Vector,
  mostIterations = 3000,
): NonlinearFit {
  const first = placeAt(problem, start);
  const degrees = first.residuals.length - start.length;
  if (degrees < 1) throw new Unidentified("too-few", start.length + 1);
  const { place, iterations } = descend(problem, first, mostIterations);
  const { parameters, residuals, factors } = polish(problem, place);
  const residualSd = length(residuals) / Math.sqrt(degrees);
  const standardErrors = inverseProduct(factors).map((row, index) => residualSd * Math.sqrt(at(row, index)));
  return { parameters, standardErrors, residuals, residualSd, degrees, iterations };
}

function placeAt(problem: NonlinearProblem, parameters: Vector): Place {
  const residuals = problem.residuals(parameters);
  const squares = dot(residuals, residuals);
  return { parameters, residuals, squares: Number.isFinite(squares) ? squares : Infinity };
}

/** Damped steps until the sum of squares no longer falls. */
function descend(
  problem: NonlinearProblem,
  first: Place,
  mostIterations: number,
): { place: Place; iterations: number } {
  let terrain = terrainAt(problem, first, []);
  let damping = firstDamping;
  let growth = 2;
  let iterations = 0;
  while (iterations < mostIterations && damping < mostDamping) {
    iterations += 1;
    const { change, foreseen } = dampedStep(problem, terrain, damping);
    const next = placeAt(problem, change);
    const gain = (terrain.place.squares - next.squares) / foreseen;
    if (gain > leastGain) {
      if (foreseen <= near * near * next.squares) return { place: next, iterations };
      terrain = terrainAt(problem, next, terrain.scales);
      damping *= Math.max(1 / 3, 1 - (2 * gain - 1) ** 3);
      growth = 2;
    } else {
      damping *= growth;
      growth *= 2;
    }
  }
  return { place: terrain.place, iterations };
}

/** What the steps from a place have in common. */
interface Terrain {
  readonly place: Place;
  readonly jacobian: readonly Vector[];
  readonly factors: Factorisation;
  /** Derivatives and residuals in the coordinates of the derivatives: as many rows as parameters. */
  readonly columns: readonly Vector[];
  readonly residuals: Vector;
  /** The greatest length so far of each column of derivatives. */
  readonly scales: Vector;
}

function terrainAt(problem: NonlinearProblem, place: Place, before: Vector): Terrain {
  const jacobian = problem.jacobian(place.parameters);
  const factors = factorise(jacobian, 0);
  const columns = uprights(factors);
  const residuals = rotate(factors, place.residuals).slice(0, columns.length);
  const scales = columns.map((column, index) => Math.max(before[index] ?? 0, length(column)));
  return { place, jacobian, factors, columns, residuals, scales };
}

/** Where a step leads, and the fall of the sum of squares it would bring if the model were linear. */
function dampedStep(
  problem: NonlinearProblem,
  terrain: Terrain,
  damping: number,
): { change: Vector; foreseen: number } {
  const scales = terrain.scales.map((scale) => (scale > 0 ? scale : 1));
  const none = scales.map(() => 0);
  const damped = factorise(
    terrain.columns.map((column, index) => [
      ...column,
      ...scales.map((scale, other) => (other === index ? Math.sqrt(damping) * scale : 0)),
    ]),
    0,
  );
  const step = solve(damped, rotate(damped, [...terrain.residuals, ...none]));
  const turned = rotate(terrain.factors, curvature(problem, terrain, step));
  const bend = solve(damped, rotate(damped, [...turned.slice(0, none.length), ...none]));
  const scaled = (vector: Vector): number => length(vector.map((value, index) => value * at(scales, index)));
  const foreseen = step.reduce((sum, value, index) => {
    const gradient = dot(terrain.columns[index] ?? [], terrain.residuals);
    return sum + value * (value * damping * at(scales, index) ** 2 + gradient);
  }, 0);
  // Where the path bends too much, no step is better than a wrong one.
  if (!(scaled(bend) <= mostBend * scaled(step))) return { change: step.map(() => NaN), foreseen };
  const change = added(terrain.place.parameters, step);
  addMultiple(change, 0.5, bend);
  return { change, foreseen };
}

/** Minus the second derivative of the model along a step, from its values a tenth of the step ahead. */
function curvature(problem: NonlinearProblem, { place, jacobian }: Terrain, step: Vector): number[] {
  const part = 0.1;
  const nearby = [...place.parameters];
  addMultiple(nearby, part, step);
  const ahead = problem.residuals(nearby);
  const second = ahead.map((value, row) => (2 * (value - at(place.residuals, row))) / part ** 2);
  jacobian.forEach((column, index) => {
    addMultiple(second, (2 / part) * at(step, index), column);
  });
  return second;
}

function added(parameters: Vector, step: Vector): number[] {
  const moved = [...parameters];
  addMultiple(moved, 1, step);
  return moved;
}

interface Polished extends Place {
  readonly factors: Factorisation;
  /** How far the residuals still lean on the tangent plane, against what is orthogonal to it. */
  readonly offset: number;
  /** The undamped step from here. */
  readonly step: Vector;
}

/** Undamped steps while the offset falls: near the minimum it tells more than the sum of squares. */
function polish(problem: NonlinearProblem, place: Place): Polished {
  let best = examine(problem, place);
  for (let round = 0; round < 20; round += 1) {
    const next = examine(problem, placeAt(problem, added(best.parameters, best.step)));
    if (!(next.offset < best.offset)) break;
    best = next;
  }
  const resolved = best.step.every(
    (change, index) => Math.abs(change) <= 1e-8 * Math.abs(at(best.parameters, index)),
  );
  if (best.factors.rank < place.parameters.length || !(best.offset < 1e-5 || resolved)) {
    throw new Unidentified("indeterminate");
  }
  return best;
}

function examine(problem: NonlinearProblem, place: Place): Polished {
  const factors = factorise(problem.jacobian(place.parameters), dependence);
  const turned = rotate(factors, place.residuals);
  const count = place.parameters.length;
  const leaning = length(turned.slice(0, count)) / Math.sqrt(count);
  const rest = length(turned.slice(count)) / Math.sqrt(turned.length - count);
  return { ...place, factors, offset: leaning / rest, step: solve(factors, turned) };
}
