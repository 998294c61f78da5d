/** Finds rows and columns of a plan again on a sheet where people inserted, deleted or moved some. */
import type { InputSheet } from "../../roadmap/input-sheet";

/** What stands on a sheet, from A1. */
export type Grid = readonly (readonly (string | number | boolean)[])[];

/** Place on the sheet by place in the plan, both counted from 1; a place that is gone is missing. */
export type Places = ReadonlyMap<number, number>;

const textAt = (grid: Grid, row: number, column: number): string => String(grid[row - 1]?.[column - 1] ?? "");

/** Columns by the words of the heading row, which is the row that has most of them. */
export function alignColumns(sheet: Pick<InputSheet, "headings" | "columns">, grid: Grid): Places {
  const { anchors } = sheet.headings;
  const row = headingRow(
    anchors.map(({ text }) => text),
    grid,
  );
  const width = grid[0]?.length ?? 0;
  const candidates = new Map(
    anchors.map(({ column, text }) => [column, range(width).filter((at) => textAt(grid, row, at) === text)]),
  );
  return nearest(sheet.columns, candidates, new Set());
}

/** The row that has most of some headings; of several the first. */
export const headingRow = (headings: Iterable<string>, grid: Grid): number =>
  headingRows(headings, grid)[0] ?? 0;

/** The rows that have most of some headings: tables below each other may have the same. */
export function headingRows(headings: Iterable<string>, grid: Grid): readonly number[] {
  const words = new Set(headings);
  const counts = grid.map((row) => row.filter((cell) => words.has(String(cell))).length);
  const most = Math.max(0, ...counts);
  return counts.flatMap((count, index) => (count === most ? [index + 1] : []));
}

/** Rows by their words; those without words follow the row above them. */
export function alignRows(sheet: InputSheet, grid: Grid, columns: Places): Places {
  const rows = range(grid.length);
  const candidates = new Map<number, readonly number[]>();
  const byText = rowsByText(grid, columns);
  for (const [row, anchors] of sheet.anchors) {
    const [first] = anchors;
    if (first === undefined) continue;
    const likely = byText.get(`${String(first.column)} ${first.text}`) ?? [];
    candidates.set(
      row,
      likely.filter((at) =>
        anchors.every(({ column, text }) => textAt(grid, at, columns.get(column) ?? 0) === text),
      ),
    );
  }
  return nearest(Math.max(sheet.rows, rows.length), candidates, sheet.identified);
}

function rowsByText(grid: Grid, columns: Places): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  grid.forEach((_, index) => {
    for (const [column, at] of columns) {
      const key = `${String(column)} ${textAt(grid, index + 1, at)}`;
      const rows = found.get(key);
      if (rows === undefined) found.set(key, [index + 1]);
      else rows.push(index + 1);
    }
  });
  return found;
}

/**
 * Of several candidates the one nearest to where the place before it leads, and none twice: many rows have the same
 * words. A place without candidates follows the one before it, unless its own words are the only way to know it.
 */
function nearest(
  last: number,
  candidates: ReadonlyMap<number, readonly number[]>,
  identified: ReadonlySet<number>,
): Places {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  let expected = 1;
  for (const place of range(last)) {
    const found = candidates.get(place) ?? [];
    const free = found.filter((at) => !taken.has(at));
    if (free.length === 0 && (found.length > 0 || identified.has(place))) continue;
    const known = closest(free, expected);
    const at = known ?? expected;
    if (known !== undefined) taken.add(known);
    places.set(place, at);
    expected = at + 1;
  }
  return places;
}

const closest = (places: readonly number[], to: number): number | undefined =>
  [...places].sort((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
