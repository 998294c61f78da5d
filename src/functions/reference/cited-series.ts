import type { DriverPath } from "../../data/model-input";
import type { Confidence } from "../../data/source";

/** One figure with its citation. */
export interface CitedFigure {
  readonly year: number;
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** Anything of the data that has an id: a reference series, an input of the model, an intensity, a driver's path. */
export interface CitedSeries {
  readonly id: string;
  /** What is measured and where. */
  readonly name: string;
  readonly unit: string;
  /** Figures in the order of their years; none for an input that is yours to supply. */
  readonly figures: readonly CitedFigure[];
  readonly note?: string | undefined;
  /** The rule of a driver: its figures are the points that the path runs through. */
  readonly path?: DriverPath;
}
