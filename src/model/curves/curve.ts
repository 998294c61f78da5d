import type { Vector } from "../regression/vectors";

export type CurveId = "exponential" | "logistic" | "gompertz" | "bass" | "bass-rate";

/**
 * What a parameter is measured in: `level` in y, `rate` in one over x, and `place` in x, as a point of its axis.
 */
export type Dimension = "level" | "rate" | "place";

export type ParameterId =
  | "level"
  | "saturation"
  | "market"
  | "growthRate"
  | "midpoint"
  | "inflection"
  | "innovation"
  | "imitation"
  | "origin"
  | "start";

export interface CurveParameter {
  readonly id: ParameterId;
  readonly dimension: Dimension;
}

/** What follows from the parameters. */
export type FactId = "growth" | "doubling" | "takeover" | "peakAt" | "peakRate" | "peakTotal";
export type Facts = readonly (readonly [FactId, number])[];

/** A growth curve: a size times a shape that goes with x. */
export interface Curve {
  readonly id: CurveId;
  /** The size, then the parameters of the shape. */
  readonly parameters: readonly [CurveParameter, ...CurveParameter[]];
  /** The x that the shape counts from where that is given, not estimated. */
  readonly origin?: "origin" | "start";
  /** Shape at x, counted from the origin if the curve has one; `unit` is how long one unit of x is on the scale of x. */
  readonly shape: (x: number, shape: Vector, unit: number) => number;
  /** Derivatives of the shape by its parameters. */
  readonly slopes: (x: number, shape: Vector, unit: number) => Vector;
  /** Shapes to begin a fit with, for x of length 1: around 0, or from 0 on if the curve has an origin. */
  readonly starts: readonly Vector[];
  /** Whether the shape exists for these parameters. */
  readonly allows: (shape: Vector) => boolean;
  /** Facts of the curve with all its parameters, the origin last. */
  readonly facts: (parameters: Vector) => Facts;
}

/** Every pair of two lists, combined. */
export const pairs = (
  ones: Vector,
  others: Vector,
  combine: (one: number, other: number) => Vector,
): Vector[] => ones.flatMap((one) => others.map((other) => combine(one, other)));

/** Numbers and their opposites. */
export const bothSigns = (values: Vector): number[] => values.flatMap((value) => [value, -value]);
