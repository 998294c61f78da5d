import { type CompleteYears, inPlace } from "./demand-history";
import { durbinWatson } from "./durbin-watson";
import { rSquared } from "./least-squares";
import { mean } from "../statistics/mean";
import type { Vector } from "./vectors";

export type Term = "gdp" | "price" | "trend" | "constant" | "saturation" | "steepness" | "halfway";

/** An estimate and how sure it is. */
export interface Estimate {
  readonly term: Term;
  readonly value: number;
  readonly standardError: number;
  /** Estimated as a logarithm: the interval is one of ratios, and a test against 0 means nothing. */
  readonly isPositive?: boolean;
}

/** A regression of the logarithm of demand with the figures it is judged by. */
export interface Regression {
  readonly estimates: readonly Estimate[];
  /** Share of the variation of the logarithms that is explained. */
  readonly rSquared: number;
  readonly residualSd: number;
  readonly durbinWatson: number;
  readonly observations: number;
  /** Observations less estimates. */
  readonly degrees: number;
  /** Income elasticity in the last year, where it changes along the curve. */
  readonly lastElasticity?: number;
}

interface Residuals {
  readonly residuals: Vector;
  readonly residualSd: number;
  readonly degrees: number;
}

/** The figures a regression is judged by. */
export const judged = (
  { demand, places }: CompleteYears,
  { residuals, residualSd, degrees }: Residuals,
): Omit<Regression, "estimates"> => ({
  rSquared: rSquared(demand, residuals, mean(demand)),
  residualSd,
  durbinWatson: durbinWatson(inPlace(residuals, places)),
  observations: places.length,
  degrees,
});
