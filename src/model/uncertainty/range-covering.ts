import type { ThreePoints } from "./distribution";
import { pertCovering } from "./pert-covering";

/**
 * Ends of a distribution between ends of which a stated share lies between low and high. Both ends move away from the
 * base by the same factor: of a triangular distribution 1 − (1 − w)² lies within the part w of its range, of a uniform
 * one w itself.
 * @param kind of distribution
 * @param points low ≤ base ≤ high; a range of no width stays as it is
 * @param share how much of the distribution lies between low and high: above 0, at most 1
 * @example rangeCovering("uniform", { low: 4, base: 5, high: 6 }, 0.5) // { low: 3, base: 5, high: 7 }
 */
export function rangeCovering(
  kind: "pert" | "triangular" | "uniform",
  points: ThreePoints,
  share: number,
): ThreePoints {
  if (kind === "pert") return pertCovering(points, share);
  const part = kind === "uniform" ? share : 1 - Math.sqrt(1 - share);
  const { low, base, high } = points;
  return { low: base - (base - low) / part, base, high: base + (high - base) / part };
}
