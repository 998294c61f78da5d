/** Largest difference of two series, relative to the size of each value or to a share of the greatest of the series. */
export function worstMiss(actual: readonly number[], expected: readonly number[], floor = 1e-6): number {
  const greatest = Math.max(...expected.map(Math.abs)) || 1;
  const misses = expected.map((value, place) => {
    const scale = Math.max(Math.abs(value), greatest * floor);
    return Math.abs((actual[place] ?? NaN) - value) / scale;
  });
  return actual.length === expected.length ? Math.max(...misses) : Infinity;
}
