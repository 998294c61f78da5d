/** What a build keeps with its sheets, whether it draws them in Excel or writes them to a file. */
import { ownKeys, type SheetProperties, type SheetProperty } from "../workbook-plan/sheet-properties";
import type { Roadmap } from "./build-roadmap";
import { columnHeadings, type ColumnHeadings, readHeadings, writtenHeadings } from "./column-headings";
import { inputSheets } from "./input-sheet";
import { type DroppedEntry, readEntries, writtenEntries } from "./dropped-entries";
import type { RoadmapOptions } from "./options";
import { readFigures, type ShippedFigures, writtenFigures } from "./shipped-figures";

/** Property of the first sheet and of the Log, so that one of the two may be deleted: the choices of the build. */
export const originKey = `${ownKeys}origin`;
/** Property of each sheet with cells to fill in: what the build shipped there. */
export const shippedKey = `${ownKeys}shipped`;

/** Property of each of these sheets: the headings above the cells to fill in. */
export const headingsKey = `${ownKeys}headings`;

/** Property of the Log: entries that had no place any more. */
const droppedKey = `${ownKeys}dropped`;

/**
 * @param shipped the roadmap without edits
 * @param options of this build, where the roadmap was composed for an earlier one of the same choices
 * @param dropped entries that the Log lists
 */
export function keptProperties(
  shipped: Roadmap,
  options: RoadmapOptions = shipped.options,
  dropped: readonly DroppedEntry[] = [],
): SheetProperties {
  const kept = new Map(shippedProperties(shipped));
  const before = (id: string, property: SheetProperty): void => {
    kept.set(id, [property, ...(kept.get(id) ?? [])]);
  };
  if (dropped.length > 0) before(logSheetId, { key: droppedKey, value: writtenEntries(dropped) });
  const [first] = shipped.workbook.sheets;
  const origin = { key: originKey, value: JSON.stringify(options) };
  for (const id of new Set([first?.id ?? logSheetId, logSheetId])) before(id, origin);
  return kept;
}

const known = new WeakMap<Roadmap, SheetProperties>();

/** Figures and headings as shipped, worked out once for a roadmap: whoever composes one ahead may do so for these too. */
export function shippedProperties(shipped: Roadmap): SheetProperties {
  const found = known.get(shipped);
  if (found !== undefined) return found;
  const properties = new Map<string, readonly SheetProperty[]>();
  const cells = new Map(shipped.workbook.sheets.map((sheet) => [sheet.id, sheet.cells]));
  for (const sheet of inputSheets(shipped)) {
    const headings = columnHeadings(sheet, cells.get(sheet.id) ?? []);
    properties.set(sheet.id, [
      { key: shippedKey, value: writtenFigures(sheet) },
      ...(headings.size === 0 ? [] : [{ key: headingsKey, value: writtenHeadings(headings) }]),
    ]);
  }
  known.set(shipped, properties);
  return properties;
}

/** Id of the sheet that lists dropped entries. */
export const logSheetId = "log";

/** Entries that earlier builds dropped, from what is kept with the Log. */
export const droppedBefore = (properties: ReadonlyMap<string, string>): readonly DroppedEntry[] =>
  readEntries(properties.get(droppedKey) ?? "");

/** The headings of a sheet as its build wrote them. */
export const headingsOf = (properties: ReadonlyMap<string, string>): ColumnHeadings =>
  readHeadings(properties.get(headingsKey) ?? "");

/** What was shipped to a sheet: null where its build kept nothing, undefined where it cannot be read any more. */
export function shippedTo(properties: ReadonlyMap<string, string>): ShippedFigures | null | undefined {
  const text = properties.get(shippedKey);
  return text === undefined ? null : (readFigures(text) ?? undefined);
}
