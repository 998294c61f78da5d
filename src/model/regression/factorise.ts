import { addMultiple, at, dot, length, type Vector } from "./vectors";

/** A matrix as the product of an orthogonal and an upper triangular one, with its columns in another order. */
export interface Factorisation {
  /** Vectors of the Householder reflections, one for each column of the rank; their squared length is 2. */
  readonly reflectors: readonly Vector[];
  /** The triangle, column by column, down to the diagonal. */
  readonly triangle: readonly Vector[];
  /** Place in the matrix of every column of the triangle; those beyond the rank depend on those before. */
  readonly order: readonly number[];
  /** Powers of two by which the columns were multiplied, so that their lengths are alike. */
  readonly scales: readonly number[];
  readonly rank: number;
}

/**
 * QR factorisation by Householder reflections with column pivoting, of columns scaled to lengths from 1 to 2.
 * @param columns of equal length, at least as long as there are columns
 * @param tolerance a column depends on others where less than this share of the longest is left of it
 * @see Businger, P. and Golub, G. H. (1965). Linear least squares solutions by Householder transformations.
 * doi:10.1007/BF01436084
 * @example factorise([[1, 0], [2, 0]], 1e-10).rank // 1
 */
export function factorise(columns: readonly Vector[], tolerance: number): Factorisation {
  const scales = columns.map((column) => alike(length(column)));
  const work = columns.map((column, index) => column.map((value) => value * at(scales, index)));
  const order = columns.map((_, index) => index);
  const reflectors: Vector[] = [];
  let longest = 0;
  for (let step = 0; step < work.length; step += 1) {
    const left = bringLongest(work, order, step);
    longest ||= left;
    if (!(left > tolerance * longest)) break;
    reflectors.push(reflect(work, step, left));
  }
  const triangle = work.map((column, index) => column.slice(0, index + 1));
  return { reflectors, triangle, order, scales, rank: reflectors.length };
}

/** The power of two that brings a length to between 1 and 2. */
const alike = (size: number): number => (size > 0 ? 2 ** -Math.floor(Math.log2(size)) : 1);

/** Exchanges the column of which most is left with the next; answers how much that is. */
function bringLongest(work: number[][], order: number[], step: number): number {
  const left = work.map((column, index) => (index < step ? -1 : Math.sqrt(dot(column, column, step))));
  const pivot = left.indexOf(Math.max(...left));
  if (pivot < 0) return NaN;
  exchange(work, step, pivot);
  exchange(order, step, pivot);
  return at(left, pivot);
}

function exchange(items: unknown[], one: number, other: number): void {
  [items[one], items[other]] = [items[other], items[one]];
}

/** Makes the reflection that clears a column below the diagonal, and applies it to the columns behind. */
function reflect(work: number[][], step: number, left: number): Vector {
  const column = work[step] ?? [];
  const diagonal = at(column, step) > 0 ? -left : left;
  const reflector = column.map((value, row) => (row < step ? 0 : value));
  reflector[step] = at(column, step) - diagonal;
  const size = Math.SQRT2 / Math.sqrt(dot(reflector, reflector, step));
  const unit = reflector.map((value) => value * size);
  for (const other of work.slice(step + 1)) mirror(unit, other, step);
  column[step] = diagonal;
  return unit;
}

function mirror(reflector: Vector, vector: number[], from: number): void {
  addMultiple(vector, -dot(reflector, vector, from), reflector, from);
}

/** A vector in the coordinates of the orthogonal matrix. */
export function rotate({ reflectors }: Factorisation, vector: Vector): number[] {
  const turned = [...vector];
  reflectors.forEach((reflector, step) => {
    mirror(reflector, turned, step);
  });
  return turned;
}

/** The vector that has these coordinates. */
export function rotateBack({ reflectors }: Factorisation, coordinates: Vector): number[] {
  const vector = [...coordinates];
  for (let step = reflectors.length - 1; step >= 0; step -= 1) mirror(reflectors[step] ?? [], vector, step);
  return vector;
}

/** The columns of the matrix in the coordinates of the orthogonal one: square, and in their own order and size. */
export function uprights({ triangle, order, scales }: Factorisation): number[][] {
  const columns = order.map(() => order.map(() => 0));
  triangle.forEach((column, step) => {
    const place = at(order, step);
    columns[place] = order.map((_, row) => (column[row] ?? 0) / at(scales, place));
  });
  return columns;
}

/** Coefficients, in the order of the matrix, whose columns make up the coordinates; 0 beyond the rank. */
export function solve({ triangle, order, scales, rank }: Factorisation, coordinates: Vector): number[] {
  const right = coordinates.slice(0, rank);
  const solution = order.map(() => 0);
  for (let step = rank - 1; step >= 0; step -= 1) {
    const column = triangle[step] ?? [];
    const value = at(right, step) / at(column, step);
    for (let row = 0; row < step; row += 1) right[row] = at(right, row) - value * at(column, row);
    const place = at(order, step);
    solution[place] = value * at(scales, place);
  }
  return solution;
}

/** Coordinates whose products with the columns of the matrix are these; it must have full rank. */
export function solveTransposed({ triangle, order, scales }: Factorisation, products: Vector): number[] {
  const coordinates: number[] = [];
  triangle.forEach((column, step) => {
    const place = at(order, step);
    const known = dot(coordinates, column);
    coordinates.push((at(products, place) * at(scales, place) - known) / at(column, step));
  });
  return coordinates;
}

/** Inverse of the matrix times its transpose, by rows: the covariances for a variance of 1. */
export function inverseProduct(factors: Factorisation): number[][] {
  const places = factors.order.map((_, place) => place);
  const halves = places.map((place) =>
    solveTransposed(
      factors,
      places.map((other) => (other === place ? 1 : 0)),
    ),
  );
  return halves.map((half) => halves.map((other) => dot(half, other)));
}
