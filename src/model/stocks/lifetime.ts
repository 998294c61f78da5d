/**
 * How lifetimes of products are distributed. For all but the last, `lifetime` is the mean and `spread` the standard
 * deviation, in years.
 *
 * - fixed: all leave at the lifetime; the spread does not count
 * - normal: as it is, so the share with a lifetime below 0 leaves at once
 * - folded-normal: the absolute value of a normal variable with this mean and standard deviation
 * - lognormal: mean and standard deviation of the lognormal itself: sigma² = ln(1 + sd² / mean²)
 * - weibull: by mean and standard deviation, from which shape and scale follow
 * - weibull-scale-shape: `lifetime` is the scale in years and `spread` the shape
 */
export type LifetimeDistribution =
  "fixed" | "normal" | "folded-normal" | "lognormal" | "weibull" | "weibull-scale-shape";

/** The lifetime of the products of one cohort. */
export interface Lifetime {
  readonly distribution: LifetimeDistribution;
  /** Years; above 0, and for fixed also 0. */
  readonly lifetime: number;
  /** Above 0 and at most 100 lifetimes; of a Weibull from 1e-7 lifetimes. In years, or the shape. */
  readonly spread: number;
}
