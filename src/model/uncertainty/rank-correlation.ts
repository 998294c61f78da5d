/** Ranks from 1 on; values that are alike share the mean of their ranks. */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, place) => place);
  const at = (rank: number): number => values[order[rank] ?? 0] ?? 0;
  order.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let first = 0, last = 0; first < order.length; first = last + 1) {
    last = first;
    while (last + 1 < order.length && at(last + 1) === at(first)) last += 1;
    for (let rank = first; rank <= last; rank += 1) ranks[order[rank] ?? 0] = (first + last) / 2 + 1;
  }
  return ranks;
}

/**
 * Spearman's correlation: Pearson's of two lists of ranks.
 * @returns from −1 to 1; 0 where all ranks of a list are alike
 * @see Spearman, C. (1904). The proof and measurement of association between two things. doi:10.2307/1412159
 * @example correlationOfRanks(ranksOf([1, 2, 3, 4]), ranksOf([10, 20, 40, 30])) // 0.8
 */
export function correlationOfRanks(one: Float64Array, other: Float64Array): number {
  const middle = (one.length + 1) / 2;
  let [together, ofOne, ofOther] = [0, 0, 0];
  for (let place = 0; place < one.length; place += 1) {
    const [a, b] = [(one[place] ?? 0) - middle, (other[place] ?? 0) - middle];
    together += a * b;
    ofOne += a * a;
    ofOther += b * b;
  }
  return ofOne === 0 || ofOther === 0 ? 0 : together / Math.sqrt(ofOne * ofOther);
}
