/** Steps after which a search ends, which none has been seen to need. */
const mostSteps = 100;

/**
 * Where a function that falls from above 0 to below 0 crosses it: false position in the Illinois form, which takes some
 * ten steps where halving takes fifty.
 *
 * Source: Dowell and Jarratt 1971, A modified regula falsi method for computing the root of an equation, BIT 11.
 * @param low where the function is above 0
 * @param high where it is below 0
 * @example rootBetween((x) => 2 - x * x, 0, 2) // 1.414213562373095
 */
export function rootBetween(falling: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [falling(low), falling(high)];
  let [last, lastSide] = [NaN, 0];
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = (left * atRight - right * atLeft) / (atRight - atLeft);
    if (isSame(middle, last) || !(middle > left && middle < right)) return last;
    const value = falling(middle);
    const side = Math.sign(value);
    // The end that stays for the second time counts half, so that it moves too.
    const kept = side === lastSide ? 0.5 : 1;
    if (side > 0) [left, atLeft, atRight] = [middle, value, atRight * kept];
    else [right, atRight, atLeft] = [middle, value, atLeft * kept];
    [last, lastSide] = [middle, side];
    if (side === 0) return middle;
  }
  return last;
}

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 4e-16 * Math.max(1, Math.abs(one));
