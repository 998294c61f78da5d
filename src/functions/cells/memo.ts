/** Most results kept before all are dropped. */
const limit = 5000;

/** Results by the cells they were computed from, in maps of maps: no key has to be written out. */
export class Memo<Result> {
  private root = new Map<unknown, unknown>();
  private size = 0;

  get(keys: readonly unknown[]): Result | undefined {
    let found: unknown = this.root;
    for (const key of keys) {
      if (found === undefined) return undefined;
      found = (found as Map<unknown, unknown>).get(key);
    }
    return found as Result | undefined;
  }

  set(keys: readonly unknown[], result: Result): void {
    if (this.size >= limit) this.clear();
    const last = keys.length - 1;
    let level = this.root;
    for (let index = 0; index < last; index += 1) level = below(level, keys[index]);
    level.set(keys[last], result);
    this.size += 1;
  }

  private clear(): void {
    this.root = new Map();
    this.size = 0;
  }
}

function below(level: Map<unknown, unknown>, key: unknown): Map<unknown, unknown> {
  const known = level.get(key);
  if (known !== undefined) return known as Map<unknown, unknown>;
  const created = new Map<unknown, unknown>();
  level.set(key, created);
  return created;
}
