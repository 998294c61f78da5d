import { bothSigns, type Curve } from "./curve";

/**
 * Exponential growth or decline: level · exp(rate · (x − origin)).
 *
 * `level` is the value at the origin, in units of y; `rate` is the continuous rate in one over the unit of x, any sign.
 */
export const exponential: Curve = {
  id: "exponential",
  parameters: [
    { id: "level", dimension: "level" },
    { id: "growthRate", dimension: "rate" },
  ],
  origin: "origin",
  shape: (x, [rate = NaN]) => Math.exp(rate * x),
  slopes: (x, [rate = NaN]) => [x * Math.exp(rate * x)],
  starts: bothSigns([0.03, 0.1, 0.3, 1, 2, 4, 8, 16, 32, 64, 128]).map((rate) => [rate]),
  allows: () => true,
  facts: ([, rate = NaN]) =>
    rate === 0
      ? []
      : [
          ["growth", Math.expm1(rate)],
          ["doubling", Math.LN2 / rate],
        ],
};
