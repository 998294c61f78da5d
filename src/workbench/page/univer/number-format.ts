import { numfmt } from "@univerjs/core";

/** Writes a number in a number format of Excel. */
export const formatNumber = (format: string, value: number): string => {
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
};
