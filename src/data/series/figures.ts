import type { ReferenceSeries } from "../reference-series";
import type { Confidence } from "../source";

/** What the single figures of one table share. */
export interface FigureTable {
  readonly metal: ReferenceSeries["metal"];
  readonly region: string;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly confidence: Confidence;
  /** Where the years of the source are Japanese fiscal years. */
  readonly years?: "Japanese fiscal";
}

/** One row of such a table. */
export type FigureRow = readonly [id: string, label: string, value: number, note?: string];

/** A table of single figures as series of one year. */
export const figures = (table: FigureTable, rows: readonly FigureRow[]): readonly ReferenceSeries[] =>
  rows.map(([id, label, value, note]) => ({
    id,
    label,
    unit: table.unit,
    metal: table.metal,
    region: table.region,
    years: table.years ?? "calendar",
    segments: [{ from: table.year, values: [value], source: table.source, confidence: table.confidence }],
    ...(note === undefined ? {} : { note }),
  }));
