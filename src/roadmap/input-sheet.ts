/** Where a plan has the cells that people fill in, and the words by which its rows are found again. */
import type { Value } from "../line-items/value";
import type { Roadmap } from "./build-roadmap";
import type { FieldEdit } from "./edits";
import type { CompiledCell } from "../workbook-plan/compiled-workbook";
import { type StyleSpec, styles } from "../workbook-plan/styles";

export type TableName = FieldEdit["table"];

/** A cell that people fill in; rows and columns are those of the plan. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  /** What the plan put there. */
  readonly value: Value;
  readonly target:
    | { readonly kind: "item"; readonly id: string; readonly year: number | null }
    | { readonly kind: "field"; readonly table: TableName; readonly record: number; readonly name: string };
}

/** What a cell is known by, wherever it stands. */
export const cellKey = (target: Extract<InputCell["target"], { kind: "item" }> | FieldPlace): string =>
  target.kind === "item"
    ? `${target.id}@${String(target.year ?? "")}`
    : `${target.table}[${String(target.record)}].${target.name}`;

/** The input, and the year of it, that a key is of; null for a field of a table. */
export function inputOf(key: string): { readonly id: string; readonly year: number | null } | null {
  const end = key.lastIndexOf("@");
  if (end < 0) return null;
  const year = key.slice(end + 1);
  return { id: key.slice(0, end), year: year === "" ? null : Number(year) };
}

interface FieldPlace {
  readonly kind: "field";
  readonly table: string;
  readonly record: number;
  readonly name: string;
}

/** A word of the plan that people do not fill in. */
export interface Anchor {
  readonly column: number;
  readonly text: string;
}

export interface InputSheet {
  readonly id: string;
  readonly inputs: readonly InputCell[];
  /** Words that name a row; an identifier alone where there is one. */
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>;
  /** Rows whose identifier is their only place: not found means deleted. */
  readonly identified: ReadonlySet<number>;
  readonly headings: { readonly row: number; readonly anchors: readonly Anchor[] };
  readonly rows: number;
  readonly columns: number;
}

const labelColumns = { first: 2, last: 4 } as const;

/** The sheets of a roadmap that have cells to fill in. */
export const inputSheets = (roadmap: Roadmap): readonly InputSheet[] =>
  // The colour key of the cover looks like an input and is none.
  wordedSheets(roadmap).filter(({ inputs }) => inputs.length > 0);

/** All sheets of a roadmap, with the words by which their rows are found again. */
export const wordedSheets = (roadmap: Roadmap): readonly InputSheet[] =>
  roadmap.workbook.sheets.map(({ id, cells }): InputSheet => {
    const fixed = cells.filter((cell) => !isInput(cell) && cell.formula === undefined);
    const row = headingRow(roadmap, id);
    return {
      id,
      inputs: inputCells(roadmap, id, cells),
      anchors: anchorsByRow(fixed),
      identified: new Set(fixed.filter(({ style }) => style === "identifier").map((cell) => cell.row)),
      headings: { row, anchors: cells.filter((cell) => cell.row === row).flatMap(anchorOf) },
      rows: Math.max(...cells.map((cell) => cell.row)),
      columns: Math.max(...cells.map((cell) => cell.column)),
    };
  });

function isInput({ style, formula }: CompiledCell): boolean {
  const spec: StyleSpec = styles[style];
  return formula === undefined && spec.unlocked === true;
}

const headingRow = ({ book }: Roadmap, sheet: string): number =>
  book.sheet(sheet).rows.findIndex(({ mark }) => mark === "headings") + 1;

function inputCells(roadmap: Roadmap, sheet: string, cells: readonly CompiledCell[]): InputCell[] {
  const targets = targetsOf(roadmap, sheet);
  return cells.filter(isInput).flatMap(({ row, column, value }) => {
    const target = targets.get(key(row, column));
    return target === undefined ? [] : [{ row, column, value, target }];
  });
}

const key = (row: number, column: number): string => `${String(row)}:${String(column)}`;

function targetsOf({ book, evaluation }: Roadmap, id: string): ReadonlyMap<string, InputCell["target"]> {
  const sheet = book.sheet(id);
  const targets = new Map<string, InputCell["target"]>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.kind === "item")
        targets.set(key(index + 1, cell.column), { kind: "item", id: cell.id, year: null });
      if (cell.kind === "field") {
        const { name, row: record } = cell;
        const table = cell.table as TableName;
        targets.set(key(index + 1, cell.column), { kind: "field", table, record, name });
      }
      if (cell.kind === "series" && sheet.years !== undefined) {
        const { first, last } = evaluation.axis(sheet.years.axis);
        for (let year = first; year <= last; year += 1) {
          const column = sheet.years.firstColumn + year - first;
          targets.set(key(index + 1, column), { kind: "item", id: cell.id, year });
        }
      }
    }
  });
  return targets;
}

const anchorOf = ({ column, value }: CompiledCell): Anchor[] =>
  value === null || value === "" || typeof value === "object" ? [] : [{ column, text: String(value) }];

function anchorsByRow(fixed: readonly CompiledCell[]): ReadonlyMap<number, readonly Anchor[]> {
  const rows = new Map<number, CompiledCell[]>();
  for (const cell of fixed) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return new Map([...rows].map(([row, cells]) => [row, rowAnchors(cells)]));
}

/** Headings are told apart by all their words; other rows by identifier, else by label and unit. */
function rowAnchors(cells: readonly CompiledCell[]): readonly Anchor[] {
  const identifier = cells.filter(({ style }) => style === "identifier");
  if (identifier.length > 0) return identifier.flatMap(anchorOf);
  if (cells.some(({ style }) => style.startsWith("header"))) return cells.flatMap(anchorOf);
  return cells
    .filter(({ column }) => column >= labelColumns.first && column <= labelColumns.last)
    .flatMap(anchorOf);
}
