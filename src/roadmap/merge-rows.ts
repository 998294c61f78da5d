/**
 * Rows of a table when a version ships another list than the one before and people changed theirs: what was shipped,
 * what stands there now and what is shipped today become one list, in which no row of anybody is lost or overwritten.
 */
import type { Value } from "../line-items/value";

/** A row of a table by column. */
export type Row = ReadonlyMap<string, Value>;

/** The same row in each version; null where a version has not got it. */
export interface MergedRow {
  readonly before: Row | null;
  readonly own: Row | null;
  readonly offered: Row | null;
  /** What the next build has; null for a row that goes. */
  readonly next: Row | null;
}

interface Lists {
  readonly before: readonly Row[];
  readonly own: readonly Row[];
  readonly offered: readonly Row[];
}

/**
 * People's rows in their order; new ones stand behind the row that they follow in the list shipped today. Rows that go
 * come last.
 * @param key the column by which rows are known again
 */
export function mergeRows({ before, own, offered }: Lists, key: string): readonly MergedRow[] {
  const sameAsNew = pairs(own, offered, key);
  const formerOf = withRenamed(pairs(own, before, key), { own, before, known: sameAsNew });
  const newOf = pairs(before, offered, key);
  const merged = filled(own).map((index): MergedRow => {
    const former = formerOf.get(index);
    const coming = former === undefined ? sameAsNew.get(index) : newOf.get(former);
    return mergedRow(rowAt(before, former), rowAt(own, index), rowAt(offered, coming));
  });
  const known = new Set([...formerOf.values()]);
  const removed = filled(before).flatMap((index): MergedRow[] =>
    known.has(index)
      ? []
      : [{ before: rowAt(before, index), own: null, offered: rowAt(offered, newOf.get(index)), next: null }],
  );
  const all = withNew([...merged, ...removed], offered);
  return [...all.filter(({ next }) => next !== null), ...all.filter(({ next }) => next === null)];
}

const rowAt = (rows: readonly Row[], index: number | undefined): Row | null =>
  index === undefined ? null : (rows[index] ?? null);

const isBlank = (row: Row): boolean => [...row.values()].every((value) => value === null);

/** Places of rows with something in them. */
const filled = (rows: readonly Row[]): number[] =>
  rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));

type Pairs = ReadonlyMap<number, number>;

/** Places in one list by places in the other: rows with the same key, in their order where several have it. */
function pairs(from: readonly Row[], to: readonly Row[], key: string): Pairs {
  const places = new Map(keysOf(to, key).map(([place, word]) => [word, place]));
  return new Map(
    keysOf(from, key).flatMap(([place, word]) => {
      const at = places.get(word);
      return at === undefined ? [] : [[place, at] as const];
    }),
  );
}

interface Renaming extends Pick<Lists, "own" | "before"> {
  /** Own rows that have the key of one shipped now. */
  readonly known: Pairs;
}

/** A row whose key people changed still stands where it stood. */
function withRenamed(found: Pairs, { own, before, known }: Renaming): Pairs {
  const taken = new Set(found.values());
  const left = new Set(filled(before).filter((place) => !taken.has(place)));
  const renamed = filled(own).filter((place) => !found.has(place) && !known.has(place) && left.has(place));
  return new Map([...found, ...renamed.map((place) => [place, place] as const)]);
}

function keysOf(rows: readonly Row[], key: string): readonly (readonly [number, string])[] {
  const seen = new Map<Value, number>();
  return filled(rows).flatMap((place) => {
    const word = rows[place]?.get(key) ?? null;
    if (word === null || typeof word === "object") return [];
    const number = (seen.get(word) ?? 0) + 1;
    seen.set(word, number);
    return [[place, `${String(word)} ${String(number)}`] as const];
  });
}

function mergedRow(before: Row | null, own: Row | null, offered: Row | null): MergedRow {
  const versions = { before, own, offered };
  if (before === null || own === null) return { ...versions, next: own };
  const isTouched = [...own].some(([column, value]) => value !== (before.get(column) ?? null));
  if (offered === null) return { ...versions, next: isTouched ? own : null };
  const next = [...offered].map(([column, value]): [string, Value] => {
    const mine = own.get(column) ?? null;
    return [column, mine === (before.get(column) ?? null) ? value : mine];
  });
  return { ...versions, next: new Map(next) };
}

/** Rows that only today's list has, each behind the one that it follows there. */
function withNew(merged: readonly MergedRow[], offered: readonly Row[]): readonly MergedRow[] {
  const rows = [...merged];
  let last: Row | null = null;
  for (const row of offered.filter((each) => !isBlank(each))) {
    if (!rows.some((each) => each.offered === row)) {
      const after = rows.findIndex((each) => each.offered === last && last !== null);
      rows.splice(after + 1, 0, { before: null, own: null, offered: row, next: row });
    }
    last = row;
  }
  return rows;
}
