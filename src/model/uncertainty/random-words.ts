/** The numbers of a generator: four words of 32 bits, not all of them 0. */
export type GeneratorState = readonly [number, number, number, number];

const rotated = (word: number, places: number): number => (word << places) | (word >>> (32 - places));

/**
 * Random whole numbers from 0 to 2³² − 1, evenly likely: xoshiro128**, period 2¹²⁸ − 1. It uses integers only, so that
 * every engine gives the same numbers.
 * @param state four words of 32 bits, not all 0
 * @throws RangeError where all words are 0, since nothing but 0 would follow
 * @see Blackman, D. and Vigna, S. (2021). Scrambled linear pseudorandom number generators. doi:10.1145/3460772
 * @example randomWords([1, 2, 3, 4])() // 11520
 */
export function randomWords(state: GeneratorState): () => number {
  let [a, b, c, d] = state;
  if ((a | b | c | d) === 0) throw new RangeError("A generator cannot start from four zeros.");
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}
