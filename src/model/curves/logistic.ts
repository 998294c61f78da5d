import type { Vector } from "../regression/vectors";
import { bothSigns, type Curve, pairs } from "./curve";

/** Speeds and places of an S for x from −½ to ½: from nearly straight to a step, from long past to still to come. */
export const sigmoidStarts: readonly Vector[] = pairs(
  bothSigns([1, 2, 4, 8, 16, 32, 64]),
  [-3, -2, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3],
  (rate, middle) => [rate, middle],
);

/**
 * Logistic curve: saturation / (1 + exp(−rate · (x − midpoint))).
 *
 * `saturation` is in units of y; `rate` in one over the unit of x, negative for a decline; the curve is steepest at
 * `midpoint`, where it is at half its saturation.
 * @see Verhulst, P.-F. (1838). Notice sur la loi que la population suit dans son accroissement. Correspondance
 * mathématique et physique 10, 113–121.
 */
export const logistic: Curve = {
  id: "logistic",
  parameters: [
    { id: "saturation", dimension: "level" },
    { id: "growthRate", dimension: "rate" },
    { id: "midpoint", dimension: "place" },
  ],
  shape: (x, [rate = NaN, middle = NaN]) => share(rate * (x - middle)),
  slopes: (x, [rate = NaN, middle = NaN]) => {
    const way = rate * (x - middle);
    const steepness = share(way) * share(-way);
    return [(x - middle) * steepness, -rate * steepness];
  },
  starts: sigmoidStarts,
  allows: () => true,
  // From 10 to 90 % of saturation.
  facts: ([, rate = NaN]) => (rate === 0 ? [] : [["takeover", Math.log(81) / Math.abs(rate)]]),
};

const share = (way: number): number => 1 / (1 + Math.exp(-way));
