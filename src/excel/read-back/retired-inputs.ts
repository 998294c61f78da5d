/**
 * Entries in rows that an earlier version had and this one has not, or has on another sheet. The plan does not say where
 * they stand, so they are found by the id in their row, in the columns where the other inputs of the sheet stand.
 */
import type { Value } from "../../line-items/value";
import { cellKey, inputOf, type InputSheet } from "../../roadmap/input-sheet";
import type { ShippedFigures } from "../../roadmap/shipped-figures";
import { alignColumns, type Grid, type Places } from "./align";
import { valueAt } from "./collect-edits";

export interface RetiredEntry {
  /** Id of the sheet. */
  readonly sheet: string;
  /** What the row is called there. */
  readonly label: string;
  readonly id: string;
  readonly year: number | null;
  /** What the earlier build shipped. */
  readonly from: Value;
  readonly value: Value;
}

/** @param figures what the earlier build shipped to the sheet */
export function retiredEntries(sheet: InputSheet, figures: ShippedFigures, grid: Grid): RetiredEntry[] {
  const known = new Set(sheet.inputs.map(({ target }) => cellKey(target)));
  const retired = [...figures].flatMap(([key, from]) => {
    const input = known.has(key) ? null : inputOf(key);
    return input === null ? [] : [{ ...input, from }];
  });
  if (retired.length === 0) return [];
  const columns = alignColumns(sheet, grid);
  const slots = slotsOf(sheet);
  return retired.flatMap(({ id, year, from }): RetiredEntry[] => {
    const cell = cellOf(id, slots.get(year) ?? [], { grid, columns });
    if (cell === null) return [];
    const value = valueAt(grid, cell.row, cell.column);
    const label = String(grid[cell.row - 1]?.[(columns.get(labelColumn) ?? labelColumn) - 1] ?? "");
    return value === from || value === null ? [] : [{ sheet: sheet.id, label, id, year, from, value }];
  });
}

const labelColumn = 2;

/** Where inputs stand in their row. */
interface Slot {
  /** What the id of the input has beyond the one that its row shows, such as the end of its range. */
  readonly suffix: string;
  readonly identifier: number;
  readonly column: number;
}

/** Slots of inputs by their year. */
function slotsOf({ inputs, anchors, identified }: InputSheet): ReadonlyMap<number | null, readonly Slot[]> {
  const slots = new Map<number | null, Map<string, Slot>>();
  for (const { target, row, column } of inputs) {
    const [identifier] = anchors.get(row) ?? [];
    if (target.kind === "field" || identifier === undefined || !identified.has(row)) continue;
    if (!target.id.startsWith(identifier.text)) continue;
    const suffix = target.id.slice(identifier.text.length);
    const ofYear = slots.get(target.year) ?? new Map<string, Slot>();
    slots.set(target.year, ofYear.set(suffix, { suffix, identifier: identifier.column, column }));
  }
  return new Map([...slots].map(([year, ofYear]) => [year, [...ofYear.values()]]));
}

interface Standing {
  readonly grid: Grid;
  readonly columns: Places;
}

function cellOf(
  id: string,
  slots: readonly Slot[],
  { grid, columns }: Standing,
): { readonly row: number; readonly column: number } | null {
  for (const { suffix, identifier, column } of slots) {
    const ids = columns.get(identifier);
    const at = columns.get(column);
    if (!id.endsWith(suffix) || ids === undefined || at === undefined) continue;
    const shown = id.slice(0, id.length - suffix.length);
    const row = grid.findIndex((cells) => cells[ids - 1] === shown) + 1;
    if (row > 0) return { row, column: at };
  }
  return null;
}
