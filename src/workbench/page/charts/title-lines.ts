/** The title of a chart: in two lines where one is too short, and smaller where two are. */
import type { PictureText } from "./chart-picture";
import { pixelsPerPoint } from "./text-size";
import { labelLines } from "./label-lines";

const most = 2;
/** Between a side of the chart and its title. */
const sideMargin = 12;
/** Sizes that are tried, as parts of the one that was set. */
const factors = [1, 0.9, 0.8, 0.7] as const;
const leading = 1.25;

export interface TitleLines {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly height: number;
}

/** The title in a chart of this width; what does not fit at the smallest size gives way to an ellipsis. */
export function titleLines({ text, size: points }: PictureText, chartWidth: number): TitleLines {
  const width = chartWidth - 2 * sideMargin;
  const sizes = factors.map((factor) => points * pixelsPerPoint * factor);
  const fitting = sizes.find((size) => fits(labelLines(text, width, most + 1, size)));
  const size = fitting ?? Math.min(...sizes);
  const lines = labelLines(text, width, most, size);
  const step = size * leading;
  return { lines, size, leading: step, height: size * 1.5 + (lines.length - 1) * step };
}

/** Whether nothing was cut. */
const fits = (lines: readonly string[]): boolean =>
  lines.length <= most && lines.every((line) => !line.endsWith("…"));
