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

/** Derivatives of what is adopted by x, by p and by q. */
function slopesAt(x: number, shape: Vector): readonly [number, number] {
  const { e, d, dp, dq } = partsAt(x, shape);
  const value = adopted(x, shape);
  return x < 0 ? [0, 0] : [(x * e - value * dp) / d, (x * e - value * dq) / d];
}

function density(x: number, shape: Vector): number {
  const { p, q, e, d } = partsAt(x, shape);
  return ((p + q) / p) * (p + q) * (e / d / d);
}

/** Where the slope of what is adopted is highest, how high it is, and how much is adopted by then. */
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
 * of x. Innovation p is above 0, and p + q too: an imitation below 0 is a curve as well, whose adoption slows down from
 * the start, but a fit that finds one is refused.
 * @see Bass, F. M. (1969). A new product growth for model consumer durables. doi:10.1287/mnsc.15.5.215
 */
export const bass: Curve = {
  id: "bass",
  parameters: [{ id: "market", dimension: "level" }, ...shapeParameters],
  origin: "start",
  shape: adopted,
  slopes: slopesAt,
  starts,
  allows,
  facts: peak,
};

/**
 * Bass's diffusion as sales: what is adopted in the unit of x that ends at x, F(x) − F(x − 1) of the cumulative curve F.
 * Yearly figures are such differences; the slope of the curve is what would be sold at a moment's pace.
 *
 * Parameters as of `bass`; the first unit ends one after the start.
 * @see Srinivasan, V. and Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models.
 * doi:10.1287/mksc.5.2.169
 */
export const bassRate: Curve = {
  id: "bass-rate",
  parameters: [{ id: "market", dimension: "level" }, ...shapeParameters],
  origin: "start",
  shape: (x, shape, unit) => adopted(x, shape) - adopted(x - unit, shape),
  slopes: (x, shape, unit) => {
    const [p, q] = slopesAt(x, shape);
    const [before, beforeByQ] = slopesAt(x - unit, shape);
    return [p - before, q - beforeByQ];
  },
  starts,
  allows,
  facts: peak,
};
