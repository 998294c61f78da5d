import { errors } from "../../language/en/errors";
import type { Cell } from "../cells/cell";
import { Names } from "../names/names";
import type { CitedSeries } from "./cited-series";
import { driverEntries, inputEntries } from "./model-entries";
import { intensityEntries, seriesEntries } from "./reference-entries";

interface Index {
  readonly all: readonly CitedSeries[];
  readonly byId: ReadonlyMap<string, CitedSeries>;
  readonly names: Names<string>;
}

let index: Index | undefined;

const indexed = (): Index => (index ??= makeIndex());

function makeIndex(): Index {
  const all = [...seriesEntries(), ...inputEntries(), ...driverEntries(), ...intensityEntries()];
  const names = new Names(
    "series",
    all.map(({ id }) => ({ id, name: id })),
    errors.seeCatalog,
  );
  return { all, byId: new Map(all.map((entry) => [entry.id, entry])), names };
}

/** Everything with an id, in the order of the catalogue. */
export const allEntries = (): readonly CitedSeries[] => indexed().all;

/** The entry a cell names. */
export function entryOf(cell: Cell): CitedSeries {
  const { byId, names } = indexed();
  const entry = byId.get(names.find(cell));
  if (entry === undefined) throw new RangeError("A name without its entry.");
  return entry;
}
