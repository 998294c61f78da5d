import { randomWords } from "./random-words";

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
