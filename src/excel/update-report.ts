/**
 * What an update would do to the entries of an earlier build, before anything is written: the figures that the build
 * began with, what people made of them, and those that the next build brings, cell by cell.
 */
import type { Value } from "../line-items/value";
import { isAgreed } from "../roadmap/agreed-items";
import type { Roadmap } from "../roadmap/build-roadmap";
import type { CompiledSheet } from "../workbook-plan/compiled-workbook";
import { type InputCell, inputSheets } from "./read-back/input-sheet";

/** A cell that people fill in, in the words of its sheet. */
export interface ReportedCell {
  readonly sheet: string;
  readonly label: string;
}

/** A value by where it comes from. */
export interface ReportedChange extends ReportedCell {
  readonly from: Value;
  readonly to: Value;
}

/** An entry of a person in a cell to which the next build brings another figure than the earlier one. */
export interface ReportedConflict extends ReportedChange {
  /** What the next build would have brought. */
  readonly offered: Value;
}

/** Cells of the version agreed are in none of the lists: it is told as one. */
export interface UpdateReport {
  /** Entries that stay. */
  readonly kept: readonly ReportedChange[];
  /** Entries that stay although the next build brings another figure. */
  readonly conflicting: readonly ReportedConflict[];
  /** Figures that nobody changed and the next build brings anew. */
  readonly changed: readonly ReportedChange[];
  /** Entries for which the next build has no cell. */
  readonly lost: readonly ReportedChange[];
  /** Sheets that come. */
  readonly added: readonly string[];
}

export interface Versions {
  /** As the earlier build began. */
  readonly before: Roadmap;
  /** With what people entered. */
  readonly entered: Roadmap;
  /** As the next build would begin. */
  readonly offered: Roadmap;
  /** With the entries that stay. */
  readonly next: Roadmap;
}

export function updateReport({ before, entered, offered, next }: Versions): UpdateReport {
  const told: Gathered = { kept: [], conflicting: [], changed: [], lost: [] };
  const mine = valuesOf(entered);
  const theirs = valuesOf(offered);
  const result = valuesOf(next);
  for (const [key, { value: from, words }] of cellsOf(before)) {
    const own = mine.get(key) ?? null;
    const to = result.get(key) ?? null;
    const brought = theirs.has(key) ? (theirs.get(key) ?? null) : undefined;
    switch (verdictOf({ from, own, brought, to })) {
      case "kept":
        told.kept.push({ ...words(), from, to: own });
        break;
      case "conflicting":
        told.conflicting.push({ ...words(), from, to: own, offered: brought ?? null });
        break;
      case "changed":
        told.changed.push({ ...words(), from: own, to });
        break;
      case "lost":
        told.lost.push({ ...words(), from, to: own });
        break;
      case null:
    }
  }
  const known = new Set(before.workbook.sheets.map(({ id }) => id));
  const added = next.workbook.sheets.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  return { ...told, added };
}

interface Gathered {
  readonly kept: ReportedChange[];
  readonly conflicting: ReportedConflict[];
  readonly changed: ReportedChange[];
  readonly lost: ReportedChange[];
}

interface CellVersions {
  readonly from: Value;
  readonly own: Value;
  /** Undefined where the next build has no such cell. */
  readonly brought: Value | undefined;
  readonly to: Value;
}

function verdictOf({ from, own, brought, to }: CellVersions): keyof Gathered | null {
  const isOwn = own !== from;
  if (brought === undefined) return isOwn ? "lost" : null;
  if (to !== own) return "changed";
  if (!isOwn || own === brought) return null;
  return brought === from ? "kept" : "conflicting";
}

interface KnownCell {
  readonly value: Value;
  readonly words: () => ReportedCell;
}

const keyOf = ({ target }: InputCell): string =>
  target.kind === "item"
    ? `${target.id}@${String(target.year ?? "")}`
    : `${target.table}[${String(target.record)}].${target.name}`;

function cellsOf(roadmap: Roadmap): ReadonlyMap<string, KnownCell> {
  const sheets = new Map(roadmap.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const cells = new Map<string, KnownCell>();
  const isTold = ({ target }: InputCell): boolean => target.kind === "field" || !isAgreed(target.id);
  for (const { id, inputs, headings } of inputSheets(roadmap)) {
    const sheet = sheets.get(id);
    if (sheet === undefined) continue;
    for (const input of inputs.filter(isTold)) {
      const words = (): ReportedCell => ({ sheet: sheet.name, label: labelOf(sheet, input, headings.row) });
      cells.set(keyOf(input), { value: input.value, words });
    }
  }
  return cells;
}

const valuesOf = (roadmap: Roadmap): ReadonlyMap<string, Value> =>
  new Map(
    inputSheets(roadmap).flatMap(({ inputs }) =>
      inputs.map((input): [string, Value] => [keyOf(input), input.value]),
    ),
  );

const firstLabelColumn = 2;

/** The words of the row, and of the column for the years of a driver and the fields of a table. */
function labelOf({ cells }: CompiledSheet, { row, column, target }: InputCell, headings: number): string {
  const inRow = cells.filter((cell) => cell.row === row && cell.column >= firstLabelColumn);
  const label = inRow.find(({ value }) => typeof value === "string" && value !== "")?.value;
  const words = typeof label === "string" ? label : "";
  if (target.kind === "item") return target.year === null ? words : `${words}, ${String(target.year)}`;
  const heading = cells
    .filter((cell) => cell.column === column && cell.row < row && cell.style.startsWith("header"))
    .at(-1);
  const atTop = cells.find((cell) => cell.column === column && cell.row === headings);
  const name = heading?.value ?? atTop?.value;
  return typeof name === "string" && name !== "" ? `${words}: ${name}` : words;
}
