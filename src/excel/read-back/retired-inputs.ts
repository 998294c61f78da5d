/**
 * Entries in rows that an earlier version had and this one has not, or has on another sheet. The plan does not say where
 * they stand, so they are found by the id in their row, in the columns where the other inputs of the sheet stand.
 */
import { type ColumnHeadings, itemColumn } from "../../roadmap/column-headings";
import { cellKey, inputOf, type InputSheet } from "../../roadmap/input-sheet";
import { alignColumns, type Grid, headingRow, type Places } from "./align";
import { valueAt } from "./collect-edits";
import type { KeptWithSheet, RetiredEntry } from "./retired-fields";

/** An entry by the input that it was of; its label is that of the row. */
export interface RetiredInput extends RetiredEntry {
  readonly id: string;
  readonly year: number | null;
}

export function retiredInputs(
  sheet: InputSheet,
  { figures, headings }: KeptWithSheet,
  grid: Grid,
): RetiredInput[] {
  const known = new Set(sheet.inputs.map(({ target }) => cellKey(target)));
  const retired = [...figures].flatMap(([key, from]) => {
    const input = known.has(key) ? null : inputOf(key);
    return input === null ? [] : [{ ...input, from }];
  });
  if (retired.length === 0) return [];
  const columns = alignColumns(sheet, grid);
  const slots = slotsOf(sheet, columns);
  const former = formerSlots(headings, slots.get(null) ?? [], grid);
  return retired.flatMap(({ id, year, from }): RetiredInput[] => {
    const ofYear = slots.get(year) ?? [];
    const cell = cellOf(id, year === null ? [...former, ...ofYear] : ofYear, grid);
    if (cell === null) return [];
    const value = valueAt(grid, cell.row, cell.column);
    const label = String(grid[cell.row - 1]?.[(columns.get(labelColumn) ?? labelColumn) - 1] ?? "");
    return value === from || value === null ? [] : [{ sheet: sheet.id, label, id, year, from, value }];
  });
}

const labelColumn = 2;

/** Where inputs stand in their row; columns are those of the workbook. */
interface Slot {
  /** What the id of the input has beyond the one that its row shows, such as the end of its range. */
  readonly suffix: string;
  readonly identifier: number;
  readonly column: number;
}

/** Slots of inputs by their year. */
function slotsOf(
  { inputs, anchors, identified }: InputSheet,
  columns: Places,
): ReadonlyMap<number | null, readonly Slot[]> {
  const slots = new Map<number | null, Map<string, Slot>>();
  for (const { target, row, column } of inputs) {
    const [shown] = anchors.get(row) ?? [];
    if (target.kind === "field" || shown === undefined || !identified.has(row)) continue;
    if (!target.id.startsWith(shown.text)) continue;
    const identifier = columns.get(shown.column);
    const at = columns.get(column);
    if (identifier === undefined || at === undefined) continue;
    const suffix = target.id.slice(shown.text.length);
    const ofYear = slots.get(target.year) ?? new Map<string, Slot>();
    slots.set(target.year, ofYear.set(suffix, { suffix, identifier, column: at }));
  }
  return new Map([...slots].map(([year, ofYear]) => [year, [...ofYear.values()]]));
}

/** Slots in columns that this version has no longer, by the headings that the earlier build kept. */
function formerSlots(headings: ColumnHeadings, slots: readonly Slot[], grid: Grid): readonly Slot[] {
  const identifier = slots[0]?.identifier;
  if (identifier === undefined) return [];
  const kept = [...headings].filter(([key]) => key.startsWith(itemColumn));
  const words = grid[headingRow(new Set(kept.map(([, heading]) => heading)), grid) - 1] ?? [];
  return kept.flatMap(([key, heading]): Slot[] => {
    const suffix = key.slice(itemColumn.length);
    const column = words.indexOf(heading) + 1;
    return column === 0 || slots.some((slot) => slot.suffix === suffix)
      ? []
      : [{ suffix, identifier, column }];
  });
}

function cellOf(
  id: string,
  slots: readonly Slot[],
  grid: Grid,
): { readonly row: number; readonly column: number } | null {
  for (const { suffix, identifier, column } of slots) {
    if (!id.endsWith(suffix)) continue;
    const shown = id.slice(0, id.length - suffix.length);
    const row = grid.findIndex((cells) => cells[identifier - 1] === shown) + 1;
    if (row > 0) return { row, column };
  }
  return null;
}
