/** The first item that occurred before; undefined when all differ. */
export function firstDuplicate<T>(items: Iterable<T>): T | undefined {
  const seen = new Set<T>();
  for (const item of items) {
    if (seen.has(item)) return item;
    seen.add(item);
  }
  return undefined;
}
