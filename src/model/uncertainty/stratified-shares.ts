/**
 * Random shares between 0 and 1, one in each of as many equal strata, in random order: a Latin hypercube when it is
 * done for every input. Percentiles from such draws are steadier than from as many independent ones.
 * @param draws how many, at least 1
 * @param next random whole numbers from 0 to 2³² − 1
 * @returns shares above 0 and below 1, computed without functions whose last digits differ between engines
 * @see McKay, M. D., Beckman, R. J. and Conover, W. J. (1979). A comparison of three methods for selecting values of
 * input variables in the analysis of output from a computer code. doi:10.1080/00401706.1979.10489755
 * @example stratifiedShares(1, () => 2 ** 31) // Float64Array [0.5000000001164153]
 */
export function stratifiedShares(draws: number, next: () => number): Float64Array {
  const shares = new Float64Array(draws);
  for (let place = 0; place < draws; place += 1) shares[place] = (place + (next() + 0.5) / 2 ** 32) / draws;
  for (let place = draws - 1; place > 0; place -= 1) {
    const other = Math.floor((next() / 2 ** 32) * (place + 1));
    const held = shares[place] ?? 0;
    shares[place] = shares[other] ?? 0;
    shares[other] = held;
  }
  return shares;
}
