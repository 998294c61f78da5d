/**
 * Residuals of NIST's Lanczos1 with 40 decimals. They are near 1e-13, so doubles leave them three digits at most, and
 * what depends on them, such as the residual standard deviation, no more.
 */
const decimals = 40;
const one = 10n ** BigInt(decimals);

/** The decimal number that a double was read from. */
function fromDecimal(value: number): bigint {
  const [whole = "", fraction = ""] = value.toFixed(15).split(".");
  const digits = `${whole}${fraction.padEnd(decimals, "0")}`;
  return BigInt(digits);
}

/** The double itself, with all its binary digits. */
function fromDouble(value: number): bigint {
  let [scaled, bits] = [value, 0n];
  for (; !Number.isInteger(scaled); scaled *= 2) bits += 1n;
  return (BigInt(scaled) * one) >> bits;
}

const times = (left: bigint, right: bigint): bigint => (left * right) / one;

/** By Taylor's series after eight halvings. */
function exponential(value: bigint): bigint {
  const small = value >> 8n;
  let [term, sum] = [one, one];
  for (let step = 1n; term !== 0n; step += 1n) {
    term = times(term, small) / step;
    sum += term;
  }
  for (let doubling = 0; doubling < 8; doubling += 1) sum = times(sum, sum);
  return sum;
}

/** Data less b₁ exp(−b₂x) + b₃ exp(−b₄x) + b₅ exp(−b₆x). */
export function exactLanczosResiduals(
  b: readonly number[],
  x: readonly number[],
  y: readonly number[],
): number[] {
  if (!b.every(Number.isFinite)) return x.map(() => NaN);
  const [b1 = 0n, b2 = 0n, b3 = 0n, b4 = 0n, b5 = 0n, b6 = 0n] = b.map(fromDouble);
  return x.map((value, row) => {
    const at = fromDecimal(value);
    const part = (size: bigint, rate: bigint): bigint => times(size, exponential(-times(rate, at)));
    const model = part(b1, b2) + part(b3, b4) + part(b5, b6);
    return Number(fromDecimal(y[row] ?? NaN) - model) / Number(one);
  });
}
