/**
 * The words above the columns that people fill in. Each build keeps them with its sheets, so that a version that has one
 * of the columns no longer still finds what was entered there.
 */
import type { CompiledCell } from "../workbook-plan/compiled-workbook";
import type { InputCell, InputSheet } from "./input-sheet";

/** Words by the keys of columns, in their order on the sheet. */
export type ColumnHeadings = ReadonlyMap<string, string>;

/** What the keys of columns begin with that hold inputs by the id of their row. */
export const itemColumn = "*";

/** What a column is known by: table and field, or what the ids of its inputs have beyond the one that a row shows. */
export function columnKey({ anchors, identified }: InputSheet, { target, row }: InputCell): string | null {
  if (target.kind === "field") return `${target.table}.${target.name}`;
  const shown = identified.has(row) ? anchors.get(row)?.[0]?.text : undefined;
  if (shown === undefined || target.year !== null || !target.id.startsWith(shown)) return null;
  return `${itemColumn}${target.id.slice(shown.length)}`;
}

export function columnHeadings(sheet: InputSheet, cells: readonly CompiledCell[]): ColumnHeadings {
  const found = new Map<string, string>();
  for (const input of sheet.inputs) {
    const key = columnKey(sheet, input);
    const heading = key === null || found.has(key) ? null : headingOf(cells, input, sheet.headings.row);
    if (key !== null && heading !== null) found.set(key, heading);
  }
  return found;
}

/**
 * The words above a column of a table.
 * @param headings row that has those of the whole sheet
 */
export function headingOf(
  cells: readonly CompiledCell[],
  { row, column }: Pick<InputCell, "row" | "column">,
  headings: number,
): string | null {
  const heading = cells
    .filter((cell) => cell.column === column && cell.row < row && cell.style.startsWith("header"))
    .at(-1);
  const atTop = cells.find((cell) => cell.column === column && cell.row === headings);
  const name = heading?.value ?? atTop?.value;
  return typeof name === "string" && name !== "" ? name : null;
}

export const writtenHeadings = (headings: ColumnHeadings): string =>
  JSON.stringify(Object.fromEntries(headings));

/** The headings in a text; none where it is not one that a build wrote. */
export function readHeadings(text: string): ColumnHeadings {
  try {
    const written: unknown = JSON.parse(text);
    if (typeof written !== "object" || written === null) return new Map();
    return new Map(
      Object.entries(written).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return new Map();
  }
}
