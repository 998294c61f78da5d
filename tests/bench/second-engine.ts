import { recalculate } from "../support/libreoffice";
import { findSoffice } from "../support/soffice";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

/**
 * Time of LibreOffice for one more of the same file: it loads, recalculates and saves. Its start does not count, since
 * it is the same for one file and for several.
 */
export async function secondEngine(file: Uint8Array): Promise<Pick<BenchLine, "rival">> {
  if (findSoffice() === null) return {};
  const several = Array.from({ length: 5 }, (_, index) => [`file-${String(index)}`, file] as const);
  const one = await medianTime(() => recalculate({ file }), 3, 1);
  const all = await medianTime(() => recalculate(Object.fromEntries(several)), 3, 0);
  const value = (all - one) / (several.length - 1);
  return { rival: { name: "LibreOffice: load, recalculate, save", value } };
}
