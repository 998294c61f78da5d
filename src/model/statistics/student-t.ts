import { incompleteBeta, type Shares } from "./incomplete-beta";
import { logBeta } from "./log-gamma";
import { normalQuantile } from "./normal-cdf";

/** Squares of t and degrees of freedom as shares of their sum. */
function sharesAt(t: number, degrees: number): Shares {
  const ratio = (t / degrees) * t;
  return ratio > 1
    ? { share: 1 / (1 + 1 / ratio), rest: 1 / (1 + ratio) }
    : { share: ratio / (1 + ratio), rest: 1 / (1 + ratio) };
}

/**
 * Probability that Student's t lies farther from 0 than a value, on either side: the p of a two-sided test.
 * @param t any number; only its size counts
 * @param degrees degrees of freedom, above 0
 * @see NIST Digital Library of Mathematical Functions, 8.17, https://dlmf.nist.gov/8.17
 * @example studentTwoSided(2.2281388519862744, 10) // 0.05000000000000004
 */
export function studentTwoSided(t: number, degrees: number): number {
  const { share, rest } = sharesAt(t, degrees);
  return incompleteBeta({ share: rest, rest: share }, degrees / 2, 0.5);
}

/** Probability that Student's t lies nearer to 0 than a value, on either side. */
const within = (t: number, degrees: number): number => incompleteBeta(sharesAt(t, degrees), 0.5, degrees / 2);

/**
 * Share of Student's t distribution below a value; small shares keep their digits.
 * @param t any number
 * @param degrees degrees of freedom, above 0; need not be whole
 * @see NIST Digital Library of Mathematical Functions, 8.17, https://dlmf.nist.gov/8.17
 * @example studentCdf(1, 1) // 0.7500000000000002
 */
export function studentCdf(t: number, degrees: number): number {
  return t < 0 ? studentTwoSided(t, degrees) / 2 : 0.5 + within(t, degrees) / 2;
}

/**
 * The value below which a share of Student's t distribution lies.
 *
 * Newton's method on logarithms, from the normal quantile: of the tail where that is small, else of the middle.
 * @param share above 0 and below 1; the ends give minus and plus infinity
 * @param degrees degrees of freedom, above 0; need not be whole
 * @example studentQuantile(0.975, 10) // 2.228138851986274
 */
export function studentQuantile(share: number, degrees: number): number {
  if (share === 0.5) return 0;
  const tail = Math.min(share, 1 - share);
  if (tail <= 0) return share < 0.5 ? -Infinity : Infinity;
  const size = Math.exp(logSize(tail, degrees));
  return share < 0.5 ? -size : size;
}

/** Logarithm of the positive t with so much beyond it. */
function logSize(tail: number, degrees: number): number {
  const outside = tail < 0.25;
  const target = Math.log(outside ? 2 * tail : 1 - 2 * tail);
  let log = Math.log(-normalQuantile(tail));
  for (let step = 0; step < 100; step += 1) {
    const t = Math.exp(log);
    const probability = outside ? studentTwoSided(t, degrees) : within(t, degrees);
    const slope = (2 * density(t, degrees) * t) / probability;
    const change = (target - Math.log(probability)) / (outside ? -slope : slope);
    log += Math.max(-3, Math.min(3, change));
    if (Math.abs(change) < 4e-16) break;
  }
  return log;
}

const density = (t: number, degrees: number): number =>
  Math.exp(-((degrees + 1) / 2) * Math.log1p((t / degrees) * t) - logBeta(degrees / 2, 0.5)) /
  Math.sqrt(degrees);
