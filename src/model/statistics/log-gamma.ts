/** Coefficients of Stirling's series: B(2k) / (2k (2k − 1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const halfLogTwoPi = 0.9189385332046728;

/**
 * What Stirling's formula leaves out of the logarithm of the gamma function:
 * ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 * @param x above 0
 * @see NIST Digital Library of Mathematical Functions, 5.11.1, https://dlmf.nist.gov/5.11
 * @example stirlingError(10) // 0.008330563433362899
 */
export function stirlingError(x: number): number {
  let at = x;
  let below = 0;
  // Below 10 the series is too short: go up by Γ(x + 1) = x Γ(x).
  for (; at < 10; at += 1) below += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  return below + stirling.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / at;
}

/**
 * Natural logarithm of the gamma function.
 * @param x above 0
 * @see NIST Digital Library of Mathematical Functions, 5.11.1, https://dlmf.nist.gov/5.11
 * @example logGamma(5) // 3.1780538303479444, the logarithm of 24
 */
export const logGamma = (x: number): number => (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);

/**
 * Natural logarithm of the beta function, Γ(a) Γ(b) / Γ(a + b), without cancellation where one argument is large.
 * @param a above 0
 * @param b above 0
 * @see NIST Digital Library of Mathematical Functions, 5.12.1, https://dlmf.nist.gov/5.12
 * @example logBeta(2, 3) // -2.4849066497880004, the logarithm of 1/12
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  const rise = (large - 0.5) * Math.log1p(small / large) + small * (Math.log(large + small) - 1);
  return logGamma(small) - rise - stirlingError(large + small) + stirlingError(large);
}
