/** Values that one argument of a function may take. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Points of the first grid, at least 2. */
  readonly points: number;
}

/** Halvings of the step: to about a ten-thousandth of the first grid's. */
const halvings = 13;

/**
 * Where a function of a few numbers is least within bounds: the best point of a grid, improved by steps along each
 * axis that are halved where none helps. No derivatives are needed, and the same function gives the same point.
 * @param f function to be made least; finite on the grid
 * @param axes bounds and grid of each argument
 * @see Hooke, R. and Jeeves, T. A. (1961). Direct search solution of numerical and statistical problems. doi:10.1145/321062.321069
 * @example minimum(([x = 0]) => (x - 0.3) ** 2, [{ low: 0, high: 1, points: 5 }]) // [0.3], to 4 digits
 */
export function minimum(f: (point: readonly number[]) => number, axes: readonly Axis[]): number[] {
  let best = gridPoints(axes)
    .map((point) => ({ point, value: f(point) }))
    .reduce((least, next) => (next.value < least.value ? next : least));
  for (let halving = 1; halving <= halvings; halving += 1) {
    best = axes.reduce((least, { low, high, points }, place) => {
      const step = (high - low) / (points - 1) / 2 ** halving;
      return [-step, step].reduce((least, move) => {
        const point = least.point.map((x, axis) =>
          axis === place ? Math.min(high, Math.max(low, x + move)) : x,
        );
        const value = f(point);
        return value < least.value ? { point, value } : least;
      }, least);
    }, best);
  }
  return best.point;
}

const gridPoints = (axes: readonly Axis[]): number[][] =>
  axes.reduce<number[][]>(
    (points, axis) =>
      points.flatMap((point) =>
        Array.from({ length: axis.points }, (_, index) => [
          ...point,
          axis.low + ((axis.high - axis.low) * index) / (axis.points - 1),
        ]),
      ),
    [[]],
  );
