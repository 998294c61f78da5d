import type { ThreePoints } from "./distribution";

/** How much more the likeliest value weighs in the mean than either end. */
const weight = 4;

/**
 * Parameters of the beta distribution that a PERT distribution is, between its least and its greatest value.
 * @param points low ≤ base ≤ high, low < high
 * @see Malcolm, D. G. et al. (1959). Application of a technique for research and development program evaluation.
 * doi:10.1287/opre.7.5.646
 * @example pertShape({ low: 0, base: 1, high: 4 }) // { a: 2, b: 4 }
 */
export function pertShape({ low, base, high }: ThreePoints): { readonly a: number; readonly b: number } {
  const width = high - low;
  return { a: 1 + (weight * (base - low)) / width, b: 1 + (weight * (high - base)) / width };
}
