import type { PictureSeries } from "./chart-picture";
import { textWidth } from "./text-size";

/** Pixels of the sign before a name, and between one name and the next. */
export const legendSwatch = 12;
export const legendGap = 16;
const signGap = 6;
const margins = 16;

/** Widths of the entries of a legend, in as many rows as the chart's width asks for. */
export function legendRows(series: readonly PictureSeries[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let left = -1;
  for (const { name } of series) {
    const entry = legendSwatch + signGap + textWidth(name) + legendGap;
    if (left < entry - legendGap) {
      rows.push([]);
      left = width - margins;
    }
    rows.at(-1)?.push(entry);
    left -= entry;
  }
  return rows;
}
