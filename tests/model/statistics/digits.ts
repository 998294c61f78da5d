/** Correct digits of a computed number, as the logarithm of the relative error that NIST's tests of software use. */
export function digits(computed: number, certified: number): number {
  const error = Math.abs(computed - certified);
  if (error === 0) return 16;
  return -Math.log10(certified === 0 ? error : error / Math.abs(certified));
}
