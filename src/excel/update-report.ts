/**
 * What an update would do to the entries of an earlier build, before anything is written: the figures that the build
 * began with, what people made of them, and those that the next build brings, cell by cell.
 */
import type { Value } from "../line-items/value";
import type { Roadmap } from "../roadmap/build-roadmap";
import type { MergedRow, Row } from "../roadmap/merge-rows";
import type { MergedTable } from "../roadmap/merged-tables";
import {
  cellsOf,
  isIn,
  isOfAgreed,
  placesOf,
  type ReportedCell,
  type TablePlace,
  underHeading,
  valuesOf,
} from "./reported-cells";
import type { TableName } from "../roadmap/input-sheet";

/** A value by where it comes from. */
export interface ReportedChange extends ReportedCell {
  readonly from: Value;
  readonly to: Value;
}

/** An entry of a person in a cell to which the next build brings another figure than the earlier one. */
export interface ReportedConflict extends ReportedChange {
  /** What the next build would have brought. */
  readonly offered: Value;
}

/** The version agreed is told as one; only those of its figures that the next build has no cell for are listed, as lost. */
export interface UpdateReport {
  /** Entries that stay. */
  readonly kept: readonly ReportedChange[];
  /** Entries that stay although the next build brings another figure. */
  readonly conflicting: readonly ReportedConflict[];
  /** Figures that nobody changed and the next build brings anew. */
  readonly changed: readonly ReportedChange[];
  /** Entries for which the next build has no cell. */
  readonly lost: readonly ReportedChange[];
  /** Sheets that come. */
  readonly added: readonly string[];
  /** What the earlier build kept of its figures is damaged, so that figures of another version count as entries. */
  readonly isDamaged?: boolean;
}

export interface Versions {
  /** As the earlier build began. */
  readonly before: Roadmap;
  /** With what people entered. */
  readonly entered: Roadmap;
  /** As the next build would begin. */
  readonly offered: Roadmap;
  /** With the entries that stay. */
  readonly next: Roadmap;
  /** Tables whose rows stand elsewhere in the next build; told row by row. */
  readonly merged?: readonly MergedTable[];
  /** Entries that the next build has no cell for. */
  readonly lost: readonly ReportedChange[];
}

export function updateReport({ before, entered, offered, next, merged = [], lost }: Versions): UpdateReport {
  const told: Gathered = { kept: [], conflicting: [], changed: [] };
  const tables = new Set(merged.map(({ table }) => table));
  const mine = valuesOf(entered);
  const theirs = valuesOf(offered);
  const result = valuesOf(next);
  for (const [key, cell] of cellsOf(before)) {
    const { value: from, words } = cell;
    if (!theirs.has(key) || isOfAgreed(cell) || isIn(tables, cell)) continue;
    const own = mine.get(key) ?? null;
    const to = result.get(key) ?? null;
    tell(told, { from, own, brought: theirs.get(key) ?? null, to }, words);
  }
  const places = placesOf(next);
  for (const table of merged) tellRows(told, table, places);
  const known = new Set(before.workbook.sheets.map(({ id }) => id));
  const added = next.workbook.sheets.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  return { ...told, lost, added };
}

function tell(told: Gathered, versions: CellVersions, words: () => ReportedCell): void {
  const { from, own, brought, to } = versions;
  switch (verdictOf(versions)) {
    case "kept":
      told.kept.push({ ...words(), from, to: own });
      break;
    case "conflicting":
      told.conflicting.push({ ...words(), from, to: own, offered: brought });
      break;
    case "changed":
      told.changed.push({ ...words(), from: own, to });
      break;
    case null:
  }
}

/** Rows that come or go are told by the column that they are known by, others by each of their columns. */
function tellRows(
  told: Gathered,
  { table, key, rows, offered }: MergedTable,
  places: ReadonlyMap<TableName, TablePlace>,
): void {
  const place = places.get(table);
  if (place === undefined) return;
  for (const row of rows) {
    const isWhole = (row.before === null && row.own === null) || row.next === null;
    for (const column of isWhole ? [key] : (offered[0]?.keys() ?? [])) {
      const value = (version: Row | null): Value => version?.get(column) ?? null;
      const versions = {
        from: value(row.before),
        own: value(row.own),
        brought: value(row.offered),
        to: value(row.next),
      };
      tell(told, versions, () => ({
        sheet: place.sheet,
        label: rowLabel(row, key, place.headings.get(column)),
      }));
    }
  }
}

const rowLabel = ({ before, own, offered }: MergedRow, key: string, heading: string | undefined): string =>
  underHeading((own ?? before ?? offered)?.get(key) ?? "", heading);

interface Gathered {
  readonly kept: ReportedChange[];
  readonly conflicting: ReportedConflict[];
  readonly changed: ReportedChange[];
}

interface CellVersions {
  readonly from: Value;
  readonly own: Value;
  readonly brought: Value;
  readonly to: Value;
}

function verdictOf({ from, own, brought, to }: CellVersions): keyof Gathered | null {
  const isOwn = own !== from;
  if (to !== own) return "changed";
  if (!isOwn || own === brought) return null;
  return brought === from ? "kept" : "conflicting";
}
