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

/**
 * A stream of random whole numbers for one seed and one name. Streams of different names have nothing to do with each
 * other, so the draws of an input stay the same whatever other inputs are drawn.
 * @param seed whole number from 0 to 2³² − 1
 * @param name any text, such as the id of an input
 * @see Fowler–Noll–Vo hash FNV-1a of 32 bits for the name, and the finaliser of MurmurHash3 to fill the words.
 * @example randomStream(1, "copper.elasticity.income")() // 1327706917
 */
export function randomStream(seed: number, name: string): () => number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  }
  const word = (place: number): number => mixed(hash + mixed(seed + Math.imul(place, 0x9e3779b9)));
  // One odd word at least, so that not all can be 0.
  return randomWords([word(1), word(2), word(3), word(4) | 1]);
}

/** Spreads every bit of a word over all of them. */
function mixed(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
