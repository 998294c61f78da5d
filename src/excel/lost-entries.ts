/** Entries that the next build has no cell for: told before it writes, and listed on its Log. */
import { ErrorValue, type Value } from "../line-items/value";
import type { Roadmap } from "../roadmap/build-roadmap";
import type { DroppedEntry } from "../roadmap/dropped-entries";
import type { Edits } from "../roadmap/edits";
import type { InputCell } from "../roadmap/input-sheet";
import { isProducerInput } from "../roadmap/producer-inputs";
import type { MergedTable } from "../roadmap/merged-tables";
import { version } from "../roadmap/version";
import type { Overflow } from "./read-back/collect-edits";
import type { RetiredEntry } from "./read-back/retired-fields";
import type { RetiredInput } from "./read-back/retired-inputs";
import {
  cellsOf,
  isIn,
  isOfAgreed,
  type KnownCell,
  placesOf,
  type ReportedCell,
  underHeading,
  valuesOf,
} from "./reported-cells";
import type { ReportedChange } from "./update-report";

interface Versions {
  readonly before: Roadmap;
  readonly entered: Roadmap;
  readonly offered: Roadmap;
  /** Tables whose rows are told one by one. */
  readonly merged?: readonly MergedTable[];
  /** Entries in rows that this version has no longer. */
  readonly retired?: readonly RetiredInput[];
  /** Entries in columns that this version has no longer. */
  readonly retiredFields?: readonly RetiredEntry[];
  /** Rows that have no room in their table. */
  readonly overflow?: readonly Overflow[];
  /** Whether the partners are those of the earlier build; with others, what is entered of the pair does not go on. */
  readonly isSamePair?: boolean;
  /** Edits with the figures that become the version agreed; null where none do. */
  readonly agreed?: Edits | null;
}

export interface LostEntry extends ReportedChange {
  /** The next build has no such cell, the table has no room for the row, or the entry is of the partners before. */
  readonly cause: "no-cell" | "no-room" | "other-partners";
}

export function lostEntries(versions: Versions): readonly LostEntry[] {
  const { offered, retired = [], retiredFields = [] } = versions;
  const names = new Map(offered.workbook.sheets.map(({ id, name }) => [id, name]));
  const ofOldRows = retired.map(({ label, id, year, ...entry }) => ({
    ...entry,
    label: withId(label, { id, year }),
  }));
  const ofOldCells = [...ofOldRows, ...retiredFields].map(({ sheet, label, from, value }) => ({
    sheet: names.get(sheet) ?? sheet,
    label,
    from,
    to: value,
    cause: "no-cell" as const,
  }));
  return [...ofOldCells, ...withoutRoom(versions), ...withoutCell(versions)];
}

/** The id tells rows of two metals apart, which have the same words. */
const withId = (label: string, { id, year }: Pick<RetiredInput, "id" | "year">): string =>
  [`${label} (${id})`, ...(year === null ? [] : [String(year)])].join(", ");

function withoutRoom({ offered, overflow = [], isSamePair = true }: Versions): readonly LostEntry[] {
  const places = placesOf(offered);
  const cause = isSamePair ? "no-room" : "other-partners";
  return overflow.flatMap(({ table, records }): LostEntry[] => {
    const place = places.get(table);
    if (place === undefined) return [];
    return records.flatMap((row) => {
      const words = [...row.values()].find((value) => typeof value === "string") ?? "";
      return [...row].flatMap(([column, to]): LostEntry[] => {
        const label = underHeading(words, place.headings.get(column));
        return to === null ? [] : [{ sheet: place.sheet, label, from: null, to, cause }];
      });
    });
  });
}

/** Entries in cells that this version has for the choices of the earlier build; those of the version agreed come last. */
function withoutCell(versions: Versions): readonly LostEntry[] {
  const { before, offered, merged = [], isSamePair = true } = versions;
  const isLeft = ({ target }: InputCell): boolean =>
    !isSamePair && (target.kind === "field" || isProducerInput(target.id));
  const tables = new Set(merged.map(({ table }) => table));
  const entryIn = entries(versions);
  const theirs = valuesOf(offered);
  const cells = [...cellsOf(before)].filter(
    ([key, cell]) => (!theirs.has(key) || isLeft(cell)) && !isIn(tables, cell),
  );
  const inOrder = [
    ...cells.filter(([, cell]) => !isOfAgreed(cell)),
    ...cells.filter(([, cell]) => isOfAgreed(cell)),
  ];
  return inOrder.flatMap(([key, cell]): LostEntry[] => {
    const to = entryIn(key, cell);
    const cause = isLeft(cell) ? "other-partners" : "no-cell";
    return to === cell.value ? [] : [{ ...placeOf(cell), from: cell.value, to, cause }];
  });
}

function placeOf({ words, rowWords, target }: KnownCell): ReportedCell {
  if (target.kind === "field") return words();
  const { sheet, label } = rowWords();
  return { sheet, label: withId(label, target) };
}

/** What stands in a cell; in one of the version agreed, what an update with a name would put there. */
function entries({ entered, agreed = null }: Versions): (key: string, cell: InputCell) => Value {
  const mine = valuesOf(entered);
  return (key, cell) => {
    if (agreed === null || cell.target.kind === "field" || !isOfAgreed(cell)) return mine.get(key) ?? null;
    const { id, year } = cell.target;
    const given = agreed.items?.get(id) ?? null;
    return given instanceof Map ? ((given as ReadonlyMap<number | null, Value>).get(year) ?? null) : null;
  };
}

/** Lost entries as the Log lists them; one that people had emptied leaves nothing to list. */
export const droppedEntries = (lost: readonly ReportedChange[], date: string): readonly DroppedEntry[] =>
  lost.flatMap(({ sheet, label, to }): DroppedEntry[] => {
    const value = to instanceof ErrorValue ? to.name : to;
    return value === null ? [] : [{ date, version, place: `${sheet}: ${label}`, value }];
  });
