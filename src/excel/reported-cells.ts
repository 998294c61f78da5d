/** The cells that a report tells of, with their values and in the words of their sheets. */
import type { Value } from "../line-items/value";
import { isAgreed } from "../roadmap/agreed-items";
import type { Roadmap } from "../roadmap/build-roadmap";
import { cellKey, type InputCell, inputSheets, type TableName } from "../roadmap/input-sheet";
import type { CompiledSheet } from "../workbook-plan/compiled-workbook";

/** A cell that people fill in, in the words of its sheet. */
export interface ReportedCell {
  readonly sheet: string;
  readonly label: string;
}

interface KnownCell {
  readonly value: Value;
  readonly words: () => ReportedCell;
  readonly table: TableName | null;
}

/** The version agreed is told as one thing, not cell by cell. */
const isTold = ({ target }: InputCell): boolean => target.kind === "field" || !isAgreed(target.id);

/** Cells by their keys. */
export function cellsOf(roadmap: Roadmap): ReadonlyMap<string, KnownCell> {
  const sheets = new Map(roadmap.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const cells = new Map<string, KnownCell>();
  for (const { id, inputs, headings } of inputSheets(roadmap)) {
    const sheet = sheets.get(id);
    if (sheet === undefined) continue;
    for (const { target, value, row, column } of inputs.filter(isTold)) {
      const words = (): ReportedCell => ({
        sheet: sheet.name,
        label: labelOf(sheet, { target, value, row, column }, headings.row),
      });
      cells.set(cellKey(target), { value, words, table: target.kind === "field" ? target.table : null });
    }
  }
  return cells;
}

export interface TablePlace {
  readonly sheet: string;
  /** Words above the columns. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Where the tables stand, by their first rows. */
export function placesOf(roadmap: Roadmap): ReadonlyMap<TableName, TablePlace> {
  const sheets = new Map(roadmap.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const places = new Map<TableName, { readonly sheet: string; readonly headings: Map<string, string> }>();
  for (const { id, inputs, headings } of inputSheets(roadmap)) {
    const sheet = sheets.get(id);
    for (const input of inputs) {
      if (sheet === undefined || input.target.kind !== "field" || input.target.record > 0) continue;
      const { table, name } = input.target;
      const place = places.get(table) ?? { sheet: sheet.name, headings: new Map<string, string>() };
      const heading = headingOf(sheet, input, headings.row);
      if (heading !== null) place.headings.set(name, heading);
      places.set(table, place);
    }
  }
  return places;
}

export const valuesOf = (roadmap: Roadmap): ReadonlyMap<string, Value> =>
  new Map(
    inputSheets(roadmap).flatMap(({ inputs }) =>
      inputs.map((input): [string, Value] => [cellKey(input.target), input.value]),
    ),
  );

const firstLabelColumn = 2;

/** The words of the row, and of the column for the years of a driver and the fields of a table. */
function labelOf(sheet: CompiledSheet, input: InputCell, headings: number): string {
  const inRow = sheet.cells.filter((cell) => cell.row === input.row && cell.column >= firstLabelColumn);
  const label = inRow.find(({ value }) => typeof value === "string" && value !== "")?.value;
  const words = typeof label === "string" ? label : "";
  const { target } = input;
  if (target.kind === "item") return target.year === null ? words : `${words}, ${String(target.year)}`;
  const heading = headingOf(sheet, input, headings);
  return heading === null ? words : `${words}: ${heading}`;
}

/** The words above a column of a table. */
function headingOf({ cells }: CompiledSheet, { row, column }: InputCell, headings: number): string | null {
  const heading = cells
    .filter((cell) => cell.column === column && cell.row < row && cell.style.startsWith("header"))
    .at(-1);
  const atTop = cells.find((cell) => cell.column === column && cell.row === headings);
  const name = heading?.value ?? atTop?.value;
  return typeof name === "string" && name !== "" ? name : null;
}
