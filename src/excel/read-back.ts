/**
 * What people entered, out of the workbook that they have open: the sheets are found by their marks, rows by their
 * ids or labels, columns by their headings, so that inserted, moved and renamed ones are still read.
 */
import type { Given } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import type { Roadmap } from "../roadmap/build-roadmap";
import type { Edits } from "../roadmap/edits";
import { type Gate, type GateOptions, throughGate } from "./gate/gate";
import { requireExcel } from "./gate/requirements";
import type { Grid } from "./read-back/align";
import { collectEdits, type SheetEdits } from "./read-back/collect-edits";
import { type RetiredEntry, retiredFields } from "./read-back/retired-fields";
import { type RetiredInput, retiredInputs } from "./read-back/retired-inputs";
import type { ColumnHeadings } from "../roadmap/column-headings";
import type { DroppedEntry } from "../roadmap/dropped-entries";
import { cellKey, type InputSheet, inputSheets } from "../roadmap/input-sheet";
import { droppedBefore, headingsOf, logSheetId, originKey, shippedTo } from "../roadmap/kept-properties";
import type { ShippedFigures } from "../roadmap/shipped-figures";
import { originalOf } from "./workbook/assign-sheets";
import { defaultRoadmapId } from "../workbook-plan/sheet-mark";
import { type FoundSheet, takeSurvey } from "./workbook/survey";
import { queueProperties } from "./workbook/write-properties";

export interface ReadOptions extends GateOptions {
  readonly roadmapId?: string;
}

/** What stands in the sheets of a roadmap. */
export interface OpenRoadmap {
  /** What the build kept with the workbook; null where it kept nothing. */
  readonly origin: string | null;
  /** Values from A1 by the id that a sheet has in the plan. */
  readonly values: ReadonlyMap<string, Grid>;
  /** What the build shipped to the sheets, by their ids: null where it kept nothing, undefined where that is damaged. */
  readonly shipped: ReadonlyMap<string, ShippedFigures | null | undefined>;
  /** The headings above the cells to fill in, by the ids of the sheets, as the build wrote them. */
  readonly headings: ReadonlyMap<string, ColumnHeadings>;
  /** Entries that earlier builds had no place for, and whose rows still stand on the Log. */
  readonly dropped: readonly DroppedEntry[];
}

export interface ReadBack {
  readonly edits: Edits;
  /** Records inserted into tables that have no room for them. */
  readonly overflow: SheetEdits["overflow"];
  /** Entries in rows that this version has no longer. */
  readonly retired: readonly RetiredInput[];
  /** Entries in columns of tables that this version has no longer. */
  readonly retiredFields: readonly RetiredEntry[];
}

/**
 * Reads a roadmap in three requests; null where the workbook has none.
 * @throws ExcelError
 */
export async function readRoadmap(options: ReadOptions = {}): Promise<OpenRoadmap | null> {
  requireExcel();
  return throughGate(options, async (gate) => {
    const { sheets } = await takeSurvey(gate);
    const own = originals(sheets, options.roadmapId ?? defaultRoadmapId);
    return own.size === 0 ? null : readSheets(gate, own);
  });
}

/** Names of own sheets by id; copies that people made are not read. */
export function originals(sheets: readonly FoundSheet[], roadmap: string): ReadonlyMap<string, string> {
  const own = sheets.filter(({ mark }) => mark?.roadmap === roadmap);
  const ids = new Set(own.flatMap(({ mark }) => (mark === null ? [] : [mark.sheet])));
  return new Map([...ids].map((id) => [id, originalOf(id, own)?.name ?? ""]));
}

/** Reads own sheets in one request. */
export async function readSheets(gate: Gate, own: ReadonlyMap<string, string>): Promise<OpenRoadmap> {
  const read = await gate.send(({ workbook }) =>
    [...own].map(([id, name]) => queueSheet(id, workbook.worksheets.getItem(name))),
  );
  const kept = new Map(read.map(({ id, properties }) => [id, valuesByKey(properties)]));
  const origin = [...kept.values()].flatMap((values) => values.get(originKey) ?? [])[0];
  const values = new Map(read.map(({ id, range }) => [id, range.values as Grid]));
  return {
    origin: origin ?? null,
    values,
    shipped: new Map([...kept].map(([id, properties]) => [id, shippedTo(properties)])),
    headings: new Map([...kept].map(([id, properties]) => [id, headingsOf(properties)])),
    dropped: droppedBefore(kept.get(logSheetId) ?? new Map()).filter(({ place }) =>
      values.get(logSheetId)?.some((row) => row.includes(place)),
    ),
  };
}

interface SheetProxies {
  readonly id: string;
  readonly range: Excel.Range;
  readonly properties: Excel.WorksheetCustomPropertyCollection;
}

const valuesByKey = ({ items }: Excel.WorksheetCustomPropertyCollection): ReadonlyMap<string, string> =>
  new Map(items.map(({ key, value }) => [key, value]));

/** What is filled of a sheet, from A1, so that places on the sheet and in the answer are the same. */
export const filledRange = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));

function queueSheet(id: string, sheet: Excel.Worksheet): SheetProxies {
  const range = filledRange(sheet);
  range.load("values");
  return { id, range, properties: queueProperties(sheet) };
}

/**
 * What people changed.
 * @param shipped the roadmap as the build that made the workbook began, without edits
 */
export function editsOf(shipped: Roadmap, { values, shipped: figures, headings }: OpenRoadmap): ReadBack {
  const sheets = inputSheets(shipped);
  const read: SheetEdits[] = [];
  const left: RetiredInput[] = [];
  const fieldsLeft: RetiredEntry[] = [];
  for (const sheet of sheets) {
    const grid = values.get(sheet.id);
    const ofSheet = figures.get(sheet.id) ?? null;
    if (grid === undefined) continue;
    read.push(collectEdits(shippedPart(sheet, ofSheet), grid));
    if (ofSheet === null) continue;
    const kept = { figures: ofSheet, headings: headings.get(sheet.id) ?? new Map<string, string>() };
    left.push(...retiredInputs(sheet, kept, grid));
    fieldsLeft.push(...retiredFields(sheet, kept, grid));
  }
  const known = new Set(sheets.flatMap(({ inputs }) => inputs.map(({ target }) => cellKey(target))));
  const isKnown = ({ id, year }: RetiredInput): boolean => known.has(cellKey({ kind: "item", id, year }));
  return {
    edits: {
      // An input that moved to another sheet is read where it stood.
      items: itemsOf([...read.flatMap(({ items }) => items), ...left.filter(isKnown)]),
      fields: read.flatMap(({ fields }) => fields),
    },
    overflow: read.flatMap(({ overflow }) => overflow),
    retired: left.filter((entry) => !isKnown(entry)),
    retiredFields: fieldsLeft,
  };
}

/** Cells that this version has and the earlier one had not are not on the sheet yet. */
const shippedPart = (sheet: InputSheet, figures: ShippedFigures | null): InputSheet =>
  figures === null
    ? sheet
    : { ...sheet, inputs: sheet.inputs.filter(({ target }) => figures.has(cellKey(target))) };

/** Years of one driver are gathered. */
function itemsOf(read: SheetEdits["items"]): ReadonlyMap<string, Given> {
  const items = new Map<string, Given>();
  const years = new Map<string, Map<number, Value>>();
  for (const { id, year, value } of read) {
    if (year === null) {
      items.set(id, value);
      continue;
    }
    const known = years.get(id) ?? new Map<number, Value>();
    items.set(id, known.set(year, value));
    years.set(id, known);
  }
  return items;
}
