import type { Curve } from "./curve";
import { sigmoidStarts } from "./logistic";

/** From 10 to 90 % of saturation at a rate of 1. */
const takeover = Math.log(Math.log(10) / Math.log(10 / 9));

/**
 * Gompertz curve: saturation · exp(−exp(−rate · (x − inflection))).
 *
 * `saturation` is in units of y; `rate` in one over the unit of x; the curve is steepest at `inflection`, where it is
 * at 1/e = 37 % of its saturation: it starts fast and saturates slowly.
 * @see Gompertz, B. (1825). On the nature of the function expressive of the law of human mortality.
 * doi:10.1098/rstl.1825.0026
 */
export const gompertz: Curve = {
  id: "gompertz",
  parameters: [
    { id: "saturation", dimension: "level" },
    { id: "growthRate", dimension: "rate" },
    { id: "inflection", dimension: "place" },
  ],
  shape: (x, [rate = NaN, middle = NaN]) => share(rate * (x - middle)),
  slopes: (x, [rate = NaN, middle = NaN]) => {
    const steepness = slope(rate * (x - middle));
    return [(x - middle) * steepness, -rate * steepness];
  },
  starts: sigmoidStarts,
  allows: () => true,
  facts: ([, rate = NaN]) => (rate === 0 ? [] : [["takeover", takeover / Math.abs(rate)]]),
};

const share = (way: number): number => Math.exp(-Math.exp(-way));

/** exp(−way) · exp(−exp(−way)) in one exponential, so that neither part overflows. */
const slope = (way: number): number => Math.exp(-way - Math.exp(-way));
