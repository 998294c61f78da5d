/** The zip container of an .xlsx file: parts by path. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Text of the parts by their paths; all but the values of sheet properties are XML. */
export type Parts = Map<string, string>;

/** Zip stores local time: a fixed local date gives the same bytes everywhere and always. */
const timestamp = new Date(1980, 0, 1);

/** Reads every part of a file. */
export function unpack(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Zips the parts in the order given; equal parts give equal bytes. */
export function pack(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files = Object.fromEntries(
    [...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
  );
  return zipSync(files, { level: 6, mtime: timestamp, os: 0 });
}
