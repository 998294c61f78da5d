/** Splits a number into two halves of 26 bits, by Veltkamp. */
const splitter = 134217729;

/** A sum of numbers and of products as if in twice the digits of a double. */
export class AccurateSum {
  private high = 0;
  private low = 0;

  /** Adds a number. */
  add(value: number): this {
    const sum = this.high + value;
    const shared = sum - this.high;
    this.low += this.high - (sum - shared) + (value - shared);
    this.high = sum;
    return this;
  }

  /** Adds a product with its rounding error. */
  addProduct(left: number, right: number): this {
    const product = left * right;
    const [leftHigh, leftLow] = halves(left);
    const [rightHigh, rightLow] = halves(right);
    const missing = product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow;
    this.low += leftLow * rightLow - missing;
    return this.add(product);
  }

  /**
   * The sum, rounded once.
   * @see Ogita, T., Rump, S. M. and Oishi, S. (2005). Accurate sum and dot product. doi:10.1137/030601818
   * @example new AccurateSum().add(1e16).addProduct(1, 1).add(-1e16).total // 1
   */
  get total(): number {
    return this.high + this.low;
  }
}

function halves(value: number): readonly [number, number] {
  const scaled = splitter * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
