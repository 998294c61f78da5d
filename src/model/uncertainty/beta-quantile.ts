import { incompleteBeta } from "../statistics/incomplete-beta";
import { logBeta } from "../statistics/log-gamma";

const cells = 512;

/** Heights and slopes of a distribution at places that stand closer towards the ends. */
interface Table {
  readonly places: Float64Array;
  readonly heights: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * The value below which a share of a beta distribution lies, for many shares: a table of the distribution is made once
 * and read backwards. What is below the value differs from the share by less than 1e-7.
 * @param a from 1 to 1,000
 * @param b from 1 to 1,000
 * @returns a function from a share from 0 to 1 to a value from 0 to 1
 * @throws RangeError where a or b is outside
 * @see Johnson, N. L., Kotz, S. and Balakrishnan, N. (1995). Continuous univariate distributions, volume 2, chapter 25.
 * @example betaQuantiles(1, 1)(0.25) // 0.25
 */
export function betaQuantiles(a: number, b: number): (share: number) => number {
  if (!(a >= 1 && a <= 1000 && b >= 1 && b <= 1000)) {
    throw new RangeError("A beta distribution is read with parameters from 1 to 1,000.");
  }
  if (b === 1) return (share) => share ** (1 / a);
  if (a === 1) return (share) => 1 - (1 - share) ** (1 / b);
  const table = tableOf(a, b);
  return (share) => {
    if (share <= 0) return 0;
    return share >= 1 ? 1 : valueAt(table, share, [a, b]);
  };
}

function tableOf(a: number, b: number): Table {
  const [places, heights, slopes] = [0, 1, 2].map(() => new Float64Array(cells + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const scale = logBeta(a, b);
  for (let index = 0; index <= cells; index += 1) {
    const share = Math.sin((index / cells) * (Math.PI / 2)) ** 2;
    const rest = Math.cos((index / cells) * (Math.PI / 2)) ** 2;
    places[index] = share;
    heights[index] = incompleteBeta({ share, rest }, a, b);
    slopes[index] = Math.exp(times(a - 1, share) + times(b - 1, rest) - scale);
  }
  heights[cells] = 1;
  places[cells] = 1;
  return { places, heights, slopes };
}

/** A power's logarithm, where a power of 0 is 1 even of nothing. */
const times = (power: number, of: number): number =>
  power === 0 ? 0 : power * Math.log(Math.max(of, 1e-300));

function valueAt(
  { places, heights, slopes }: Table,
  share: number,
  [a, b]: readonly [number, number],
): number {
  const cell = cellOf(heights, share);
  const [left, right] = [places[cell] ?? 0, places[cell + 1] ?? 1];
  const [low, high] = [heights[cell] ?? 0, heights[cell + 1] ?? 1];
  // At the ends the distribution is a power, which a cubic may miss.
  if (cell === 0) return right * (share / high) ** (1 / a);
  if (cell === cells - 1) return 1 - (1 - left) * ((1 - share) / (1 - low)) ** (1 / b);
  const width = right - left;
  const rises = { first: (slopes[cell] ?? 0) * width, last: (slopes[cell + 1] ?? 0) * width };
  return left + width * crossing({ low, high, ...rises }, share);
}

/** The last cell that begins at or below the share. */
function cellOf(heights: Float64Array, share: number): number {
  let [first, last] = [0, cells - 1];
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((heights[middle] ?? 0) <= share) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** A rising cubic over one cell: heights and slopes at its ends. */
interface Cubic {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
}

/** Where in its cell, from 0 to 1, the cubic has a height: Newton's method, kept inside by halving. */
function crossing({ low, high, first, last }: Cubic, height: number): number {
  const rise = high - low;
  if (rise <= 0) return 0.5;
  const square = 3 * rise - 2 * first - last;
  const cube = first + last - 2 * rise;
  let [below, above, at] = [0, 1, (height - low) / rise];
  for (let step = 0; step < 60; step += 1) {
    const miss = low + at * (first + at * (square + at * cube)) - height;
    if (miss < 0) below = at;
    else above = at;
    const slope = first + at * (2 * square + 3 * at * cube);
    const newton = at - miss / slope;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - at) < 1e-9) return next;
    at = next;
  }
  return at;
}
