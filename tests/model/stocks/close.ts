/**
 * Largest difference of two series, relative to the size of each value or to a share of a size that stands for all,
 * the greatest of the series unless another is given.
 */
export function worstMiss(
  actual: readonly number[],
  expected: readonly number[],
  floor = 1e-6,
  size = Math.max(...expected.map(Math.abs)) || 1,
): number {
  const misses = expected.map((value, place) => {
    const scale = Math.max(Math.abs(value), size * floor);
    return Math.abs((actual[place] ?? NaN) - value) / scale;
  });
  return actual.length === expected.length ? Math.max(...misses) : Infinity;
}
