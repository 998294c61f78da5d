/** Entries that the next build has no cell for: told before it writes, and listed on its Log. */
import { ErrorValue } from "../line-items/value";
import type { Roadmap } from "../roadmap/build-roadmap";
import type { DroppedEntry } from "../roadmap/dropped-entries";
import type { MergedTable } from "../roadmap/merged-tables";
import { version } from "../roadmap/version";
import type { RetiredEntry } from "./read-back/retired-inputs";
import { cellsOf, valuesOf } from "./reported-cells";
import type { ReportedChange } from "./update-report";

interface Versions {
  readonly before: Roadmap;
  readonly entered: Roadmap;
  readonly offered: Roadmap;
  /** Tables whose rows are told one by one, and of which none is lost. */
  readonly merged?: readonly MergedTable[];
  /** Entries in rows that this version has no longer. */
  readonly retired?: readonly RetiredEntry[];
}

export function lostEntries({
  before,
  entered,
  offered,
  merged = [],
  retired = [],
}: Versions): readonly ReportedChange[] {
  const names = new Map(offered.workbook.sheets.map(({ id, name }) => [id, name]));
  const ofOldRows = retired.map(({ sheet, label, id, year, from, value }) => ({
    sheet: names.get(sheet) ?? sheet,
    label: [`${label} (${id})`, ...(year === null ? [] : [String(year)])].join(", "),
    from,
    to: value,
  }));
  const tables = new Set(merged.map(({ table }) => table));
  const mine = valuesOf(entered);
  const theirs = valuesOf(offered);
  const withoutCell = [...cellsOf(before)].flatMap(
    ([key, { value: from, words, table }]): ReportedChange[] => {
      if (theirs.has(key) || (table !== null && tables.has(table))) return [];
      const to = mine.get(key) ?? null;
      return to === from ? [] : [{ ...words(), from, to }];
    },
  );
  return [...ofOldRows, ...withoutCell];
}

/** Lost entries as the Log lists them; one that people had emptied leaves nothing to list. */
export const droppedEntries = (lost: readonly ReportedChange[], date: string): readonly DroppedEntry[] =>
  lost.flatMap(({ sheet, label, to }): DroppedEntry[] => {
    const value = to instanceof ErrorValue ? to.name : to;
    return value === null ? [] : [{ date, version, place: `${sheet}: ${label}`, value }];
  });
