import type { Confidence } from "./source";

/** Consecutive yearly figures that share a source and a confidence. */
export interface SeriesSegment {
  readonly from: number;
  /** One value a year from `from` on. */
  readonly values: readonly number[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A cited yearly series; a single figure is a series of one year. */
export interface ReferenceSeries {
  /** Stable identifier such as `copper.mine-production.peru`. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly metal: "copper" | "zinc" | null;
  readonly region: string;
  readonly years: "calendar" | "Japanese fiscal";
  /** Ascending, never overlapping; a gap between segments is a gap of the source and said in the note. */
  readonly segments: readonly SeriesSegment[];
  readonly note?: string;
}
