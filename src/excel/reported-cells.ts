/** The cells that a report tells of, with their values and in the words of their sheets. */
import type { Value } from "../line-items/value";
import { isAgreed } from "../roadmap/agreed-items";
import type { Roadmap } from "../roadmap/build-roadmap";
import { headingOf } from "../roadmap/column-headings";
import { cellKey, type InputCell, inputSheets, type TableName } from "../roadmap/input-sheet";
import type { CompiledSheet } from "../workbook-plan/compiled-workbook";

/** A cell that people fill in, in the words of its sheet. */
export interface ReportedCell {
  readonly sheet: string;
  readonly label: string;
}

export interface KnownCell extends InputCell {
  readonly words: () => ReportedCell;
  /** The same without the year. */
  readonly rowWords: () => ReportedCell;
}

/** Whether a cell is of the version agreed, which stays or goes as one thing. */
export const isOfAgreed = ({ target }: InputCell): boolean => target.kind === "item" && isAgreed(target.id);

/** Whether a cell is a field of one of some tables. */
export const isIn = (tables: ReadonlySet<TableName>, { target }: InputCell): boolean =>
  target.kind === "field" && tables.has(target.table);

/** Cells by their keys. */
export function cellsOf(roadmap: Roadmap): ReadonlyMap<string, KnownCell> {
  const sheets = new Map(roadmap.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const cells = new Map<string, KnownCell>();
  for (const { id, inputs, headings } of inputSheets(roadmap)) {
    const sheet = sheets.get(id);
    if (sheet === undefined) continue;
    for (const input of inputs) {
      const words = (): ReportedCell => ({
        sheet: sheet.name,
        label: labelOf(sheet, input, headings.row),
      });
      const rowWords = (): ReportedCell => ({ sheet: sheet.name, label: rowLabelOf(sheet, input) });
      cells.set(cellKey(input.target), { ...input, words, rowWords });
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
      const heading = headingOf(sheet.cells, input, headings.row);
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
  const words = rowLabelOf(sheet, input);
  const { target } = input;
  if (target.kind === "item") return target.year === null ? words : `${words}, ${String(target.year)}`;
  return underHeading(words, headingOf(sheet.cells, input, headings));
}

function rowLabelOf(sheet: CompiledSheet, input: InputCell): string {
  const inRow = sheet.cells.filter((cell) => cell.row === input.row && cell.column >= firstLabelColumn);
  const label = inRow.find(({ value }) => typeof value === "string" && value !== "")?.value;
  return typeof label === "string" ? label : "";
}

/** What a field is called by the words of its row and those above its column. */
export function underHeading(row: Value, heading: string | null | undefined): string {
  const word = typeof row === "object" ? (row?.name ?? "") : String(row);
  return heading === null || heading === undefined ? word : `${word}: ${heading}`;
}
