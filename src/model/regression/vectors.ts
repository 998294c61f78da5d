/** A list of numbers; matrices are lists of columns. */
export type Vector = readonly number[];

/** Element of a vector; NaN outside it. */
export const at = (vector: Vector, index: number): number => vector[index] ?? NaN;

/** Sum of products, from an index on. */
export function dot(left: Vector, right: Vector, from = 0): number {
  let sum = 0;
  for (let index = from; index < left.length; index += 1) sum += at(left, index) * at(right, index);
  return sum;
}

/** Adds a multiple of one vector to another, from an index on. */
export function addMultiple(target: number[], factor: number, source: Vector, from = 0): void {
  for (let index = from; index < target.length; index += 1) {
    target[index] = at(target, index) + factor * at(source, index);
  }
}

/** Euclidean length, without overflow. */
export function length(vector: Vector): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  return largest * Math.sqrt(vector.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}
