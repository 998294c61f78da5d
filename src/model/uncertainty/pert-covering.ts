import { incompleteBeta } from "../statistics/incomplete-beta";
import type { ThreePoints } from "./distribution";
import { pertShape } from "./pert-shape";

/**
 * Ends of a PERT distribution of which a stated share lies between low and high, such as half of it where a source
 * gives quartiles. Both ends move away from the base by the same factor.
 * @param points low ≤ base ≤ high; a range of no width stays as it is
 * @param share how much of the distribution lies between low and high: above 0, at most 1 (low and high are the ends)
 * @throws RangeError for a share outside
 * @see Malcolm, D. G. et al. (1959). Application of a technique for research and development program evaluation.
 * doi:10.1287/opre.7.5.646
 * @example pertCovering({ low: 4, base: 5, high: 6 }, 1) // { low: 4, base: 5, high: 6 }
 */
export function pertCovering(points: ThreePoints, share: number): ThreePoints {
  if (!(share > 0 && share <= 1)) throw new RangeError("A range covers a share above 0 and at most 1.");
  const { low, base, high } = points;
  if (share === 1 || low === high) return points;
  const { a, b } = pertShape(points);
  const mode = (base - low) / (high - low);
  const below = (place: number): number => incompleteBeta({ share: place, rest: 1 - place }, a, b);
  let [narrow, wide] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const part = (narrow + wide) / 2;
    if (below(mode + (1 - mode) * part) - below(mode * (1 - part)) < share) narrow = part;
    else wide = part;
  }
  return { low: base - (base - low) / wide, base, high: base + (high - base) / wide };
}
