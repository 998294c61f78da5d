/**
 * What a build shipped in the cells that people fill in, as text that is kept with each sheet. The next build, perhaps
 * of a version that ships other figures, compares with it, so that a cell nobody touched takes the new figure.
 */
import type { Value } from "../line-items/value";
import { cellKey, type InputSheet } from "./input-sheet";

/** Values by the keys of cells. */
export type ShippedFigures = ReadonlyMap<string, Value>;

/** How the text is laid out; a reader knows none but its own. */
const layout = 1;

type Kept = string | number | boolean | null;

/** A run of values; what follows the last one that is not empty is left out. */
interface Run {
  readonly first: number;
  readonly count: number;
  readonly values: readonly Kept[];
}

interface Written {
  readonly layout: number;
  readonly items: Readonly<Record<string, Kept>>;
  readonly years: Readonly<Record<string, Run>>;
  readonly tables: Readonly<Record<string, Readonly<Record<string, Run>>>>;
}

export function writtenFigures({ inputs }: InputSheet): string {
  const items: Record<string, Kept> = {};
  const years = new Map<string, Map<number, Kept>>();
  const tables = new Map<string, Map<string, Map<number, Kept>>>();
  for (const { target, value } of inputs) {
    const kept = typeof value === "object" ? null : value;
    if (target.kind === "field") {
      entryOf(entryOf(tables, target.table), target.name).set(target.record, kept);
    } else if (target.year === null) items[target.id] = kept;
    else entryOf(years, target.id).set(target.year, kept);
  }
  const written: Written = {
    layout,
    items,
    years: objectOf(years, runOf),
    tables: objectOf(tables, (columns) => objectOf(columns, runOf)),
  };
  return JSON.stringify(written);
}

function entryOf<Key, Value>(maps: Map<string, Map<Key, Value>>, name: string): Map<Key, Value> {
  const found = maps.get(name) ?? new Map<Key, Value>();
  maps.set(name, found);
  return found;
}

const objectOf = <From, To>(entries: ReadonlyMap<string, From>, to: (from: From) => To): Record<string, To> =>
  Object.fromEntries([...entries].map(([name, from]) => [name, to(from)]));

function runOf(cells: ReadonlyMap<number, Kept>): Run {
  const places = [...cells.keys()];
  const first = Math.min(...places);
  const last = Math.max(...places.filter((place) => cells.get(place) !== null), first - 1);
  const values = Array.from({ length: last - first + 1 }, (_, index) => cells.get(first + index) ?? null);
  return { first, count: Math.max(...places) - first + 1, values };
}

/** The figures in a text; null where it is none that this version wrote. */
export function readFigures(text: string): ShippedFigures | null {
  try {
    const written: unknown = JSON.parse(text);
    return isWritten(written) ? figuresOf(written) : null;
  } catch {
    return null;
  }
}

function figuresOf({ items, years, tables }: Written): ShippedFigures {
  const scalars = Object.entries(items).map(([id, value]): [string, Value] => [
    cellKey({ kind: "item", id, year: null }),
    value,
  ]);
  const series = Object.entries(years).flatMap(([id, run]) =>
    valuesOf(run, (year) => cellKey({ kind: "item", id, year })),
  );
  const fields = Object.entries(tables).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([name, run]) =>
      valuesOf(run, (record) => cellKey({ kind: "field", table, record, name })),
    ),
  );
  return new Map([...scalars, ...series, ...fields]);
}

const valuesOf = ({ first, count, values }: Run, key: (place: number) => string): [string, Value][] =>
  Array.from({ length: count }, (_, index) => [key(first + index), values[index] ?? null]);

function isWritten(value: unknown): value is Written {
  if (!isObject(value) || value.layout !== layout) return false;
  const { items, years, tables } = value;
  return allOf(items, isKept) && allOf(years, isRun) && allOf(tables, (columns) => allOf(columns, isRun));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const allOf = (value: unknown, is: (entry: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(is);

const isKept = (value: unknown): boolean =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** Longer than any run of a roadmap. */
const longestRun = 10_000;

function isRun(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { first, count, values } = value;
  if (!Number.isInteger(first) || !Number.isInteger(count) || !Array.isArray(values)) return false;
  return values.length <= Number(count) && Number(count) <= longestRun && values.every(isKept);
}
