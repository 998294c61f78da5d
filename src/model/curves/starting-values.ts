import { at, type Vector } from "../regression/vectors";
import type { Curve } from "./curve";
import type { Scale } from "./scale";

/** How many starts a search gets. The first nearly always leads to the minimum; the others are for when it does not. */
const wanted = 5;

interface Start {
  readonly start: Vector;
  /** How much of the sum of squares of y it explains. */
  readonly explained: number;
}

/**
 * The shapes of the curve's grid that fit best, each with the size that suits it: the size enters as a factor, so its
 * best value is a ratio of sums.
 */
export function bestStarts(curve: Curve, points: Scale): Vector[] {
  return curve.starts
    .map((shape) => startWith(curve, shape, points))
    .filter(({ explained }) => Number.isFinite(explained))
    .sort((one, other) => other.explained - one.explained)
    .slice(0, wanted)
    .map(({ start }) => start);
}

function startWith(curve: Curve, shape: Vector, { x, y, unit }: Scale): Start {
  let [squares, products] = [0, 0];
  for (let row = 0; row < x.length; row += 1) {
    const value = curve.shape(at(x, row), shape, unit);
    squares += value * value;
    products += value * at(y, row);
  }
  const size = products / squares;
  return { start: [size, ...shape], explained: size * products };
}
