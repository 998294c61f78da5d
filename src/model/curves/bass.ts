import type { Vector } from "../regression/vectors";
import { type Curve, type Facts, pairs } from "./curve";

const shapeParameters = [
  { id: "innovation", dimension: "rate" },
  { id: "imitation", dimension: "rate" },
] as const;

/** Speeds p + q, and imitators for one innovator, q/p. */
const starts = pairs([0.5, 1, 2, 4, 8, 16, 32, 64], [0.1, 1, 10, 100, 1e3, 1e4, 1e6], (speed, ratio) => [
  speed / (1 + ratio),
  (speed * ratio) / (1 + ratio),
]);

const allows = ([p = NaN, q = NaN]: Vector): boolean => p > 0 && p + q > 0;

/** Parts of both curves at x: e = exp(−(p + q) x), d = 1 + (q/p) e, and the derivatives of d by p and q. */
function partsAt(x: number, [p = NaN, q = NaN]: Vector) {
  const e = Math.exp(-(p + q) * x);
  const ratio = q / p;
  return { p, q, e, d: 1 + ratio * e, dp: -e * ratio * (1 / p + x), dq: e * (1 / p - ratio * x) };
}

function adopted(x: number, shape: Vector): number {
  const { p, q, d } = partsAt(x, shape);
  return x < 0 ? 0 : -Math.expm1(-(p + q) * x) / d;
}

function density(x: number, shape: Vector): number {
  const { p, q, e, d } = partsAt(x, shape);
  return x < 0 ? 0 : ((p + q) / p) * (p + q) * (e / d / d);
}

/** Where the rate is highest, how high it is, and how much is adopted by then. */
function peak([market = NaN, p = NaN, q = NaN, start = 0]: Vector): Facts {
  const at = q > p ? Math.log(q / p) / (p + q) : 0;
  return [
    ["peakAt", start + at],
    ["peakRate", market * density(at, [p, q])],
    ["peakTotal", market * adopted(at, [p, q])],
  ];
}

/**
 * Bass's diffusion, cumulative: market · (1 − e) / (1 + (q/p) e) with e = exp(−(p + q)(x − start)); 0 before the start.
 *
 * `market` is what is adopted in the end, in units of y; `p` (innovation) and `q` (imitation) are in one over the unit
 * of x, p above 0, q not below 0.
 * @see Bass, F. M. (1969). A new product growth for model consumer durables. doi:10.1287/mnsc.15.5.215
 */
export const bass: Curve = {
  id: "bass",
  parameters: [{ id: "market", dimension: "level" }, ...shapeParameters],
  origin: "start",
  shape: adopted,
  slopes: (x, shape) => {
    const { e, d, dp, dq } = partsAt(x, shape);
    const value = adopted(x, shape);
    return [(x * e - value * dp) / d, (x * e - value * dq) / d];
  },
  starts,
  allows,
  facts: peak,
};

/**
 * Bass's diffusion as a rate: what is adopted in one unit of x, market · ((p + q)²/p) e / (1 + (q/p) e)².
 *
 * Parameters as of `bass`; the market is in units of y times x, such as vehicles for vehicles a year.
 * @see Bass, F. M. (1969). A new product growth for model consumer durables. doi:10.1287/mnsc.15.5.215
 */
export const bassRate: Curve = {
  id: "bass-rate",
  parameters: [{ id: "market", dimension: "total" }, ...shapeParameters],
  origin: "start",
  shape: density,
  slopes: (x, shape) => {
    const { p, q, d, dp, dq } = partsAt(x, shape);
    const value = density(x, shape);
    const common = 2 / (p + q) - x;
    return [value * (common - 1 / p - (2 * dp) / d), value * (common - (2 * dq) / d)];
  },
  starts,
  allows,
  facts: peak,
};
