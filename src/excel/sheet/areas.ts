/** Cells that get the same, wherever they are on a sheet, in few calls. */
import { actionBytes, type Job } from "../gate/requests";

/** Excel refuses the addresses of areas from about 8,000 characters on, which it counts with the sheet's name in each. */
const longest = 1000;

/** Addresses joined by commas, as few strings as may be. */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length >= longest) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

interface Addressed {
  readonly address: string;
  /** What the cells get. */
  readonly word: string;
}

/** Writes to all cells what their word says, those of one word together. */
export function areasJob(
  cells: readonly Addressed[],
  write: (areas: Excel.RangeAreas, word: string) => void,
): Job<Excel.Worksheet> {
  const calls = [...byWord(cells)].flatMap(([word, addresses]) =>
    joinedAddresses(addresses).map((areas) => ({ areas, word })),
  );
  return {
    bytes: calls.reduce((bytes, { areas }) => bytes + 2 * actionBytes + areas.length, 0),
    queue: (sheet) => {
      for (const { areas, word } of calls) write(sheet.getRanges(areas), word);
    },
  };
}

function byWord(cells: readonly Addressed[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { address, word } of cells) {
    const known = found.get(word);
    if (known === undefined) found.set(word, [address]);
    else known.push(address);
  }
  return found;
}
