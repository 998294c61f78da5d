/** An estimate of three figures, in ascending order. */
export interface ThreePoints {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/**
 * How an uncertain value is distributed.
 * `pert` and `triangular`: least, likeliest and greatest value. `lognormal`: mean and standard deviation of the value
 * itself, not of its logarithm.
 */
export type Distribution =
  | ({ readonly kind: "pert" } & ThreePoints)
  | ({ readonly kind: "triangular" } & ThreePoints)
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly mean: number; readonly sd: number };

export type DistributionKind = Distribution["kind"];
