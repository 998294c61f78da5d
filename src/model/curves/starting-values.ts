import { at, dot, type Vector } from "../regression/vectors";
import type { Curve } from "./curve";
import type { Points } from "./scale";

/** How many starts a search gets. The first nearly always leads to the minimum; the others are for when it does not. */
const wanted = 5;

/**
 * The shapes of the curve's grid that fit best, each with the size that suits it: the size enters as a factor, so its
 * best value is a ratio of sums.
 */
export function bestStarts(curve: Curve, points: Points): Vector[] {
  return curve.starts
    .map((shape) => startWith(curve, shape, points))
    .filter(({ squares }) => Number.isFinite(squares))
    .sort((one, other) => one.squares - other.squares)
    .slice(0, wanted)
    .map(({ start }) => start);
}

function startWith(curve: Curve, shape: Vector, { x, y }: Points): { start: Vector; squares: number } {
  const values = x.map((place) => curve.shape(place, shape));
  const size = dot(values, y) / dot(values, values);
  const left = y.map((value, row) => value - size * at(values, row));
  return { start: [size, ...shape], squares: dot(left, left) };
}
