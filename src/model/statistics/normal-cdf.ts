import { normalCdf } from "../../line-items/normal-cdf";

export { normalCdf };

/**
 * The z below which a standard normal variable falls with probability p: the inverse of normalCdf.
 *
 * Starts from approximation 26.2.23 of Abramowitz and Stegun (1964) and takes Halley steps.
 * @param p from 0 to 1, whose quantiles are −Infinity and Infinity
 * @throws RangeError where p is no probability
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError("A probability is from 0 to 1.");
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  let z = -startingQuantile(p);
  for (let step = 0; step < 3; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    // Where the density underflows, the start is all there is.
    if (density === 0) break;
    const miss = (normalCdf(z) - p) / density;
    z -= miss / (1 + (z * miss) / 2);
  }
  return z;
}

/** Absolute error below 4.5e-4. */
function startingQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
