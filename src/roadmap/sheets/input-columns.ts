import type { Confidence } from "../../data/source";
import { formats, type StyleName } from "../../workbook-plan/styles";
import type { CellPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";

/** Columns of the Inputs sheet; from id to the value in use it has the shape that assumptions of the functions need. */
export const inputColumns = {
  label: 2,
  unit: 3,
  id: 4,
  base: 5,
  low: 6,
  high: 7,
  inUse: 8,
  direction: 9,
  source: 11,
  year: 12,
  confidence: 13,
  note: 14,
} as const;

/** Headings stand over the figures, up to the last column of them, and over the words. */
export function headingStyle(column: number, lastFigure: number): keyof typeof tableHeadingStyle {
  if (column === inputColumns.year) return "headerNumber";
  if (column < inputColumns.base) return "header";
  return column <= lastFigure ? "headerNumber" : "headerIndented";
}

/** The same over a table, below the headings of the sheet. */
export const tableHeadingStyle = {
  header: "headerTable",
  headerNumber: "headerTableNumber",
  headerIndented: "headerTableIndented",
} as const satisfies Partial<Record<StyleName, StyleName>>;

interface Origin {
  readonly source: string;
  readonly year: number;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** Source, year, confidence and note of a figure. */
export const originCells = ({ words }: Context, record: Origin): CellPlan[] => [
  { kind: "value", column: inputColumns.source, value: record.source, style: "noteIndented" },
  { kind: "value", column: inputColumns.year, value: record.year, style: "note", format: formats.year },
  {
    kind: "value",
    column: inputColumns.confidence,
    value: words.confidence(record.confidence),
    style: "noteIndented",
  },
  ...(record.note === undefined
    ? []
    : [{ kind: "value", column: inputColumns.note, value: record.note, style: "noteIndented" } as const]),
];
