import type { Confidence } from "./source";

/** A scalar input of the model as shipped: value, range and where it comes from. */
export interface ShippedInput {
  /** Null where nothing is cited: the user supplies it. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** How much of the uncertainty lies between low and high, such as half of it for quartiles; all where left out. */
  readonly covers?: number;
  /** Year the figure stands for. */
  readonly year: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A point a scenario's path runs through. */
export interface Anchor {
  readonly year: number;
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/**
 * How a driver moves between its anchors and after the last.
 * `growth`: by a constant yearly rate; `line`: by a constant yearly step; both hold the last value.
 */
export type PathRule = "growth" | "line";

/** The written rule of one driver in one scenario. */
export interface DriverPath {
  readonly rule: PathRule;
  readonly anchors: readonly Anchor[];
  /** Why these anchors, in one or two sentences. */
  readonly reason: string;
}
