/** From categories and values to points of the plot, upright or sideways. */
import type { ChartPicture } from "./chart-picture";
import type { Frame } from "./frame";
import type { ValueScale } from "./value-scale";

export interface Plot {
  readonly frame: Frame;
  readonly scale: ValueScale;
  readonly sideways: boolean;
  /** Width of the band of one category along the category axis. */
  readonly band: number;
  /** Middle of a category's band, counted along the category axis. */
  readonly along: (category: number) => number;
  /** Position of a value along the value axis. */
  readonly across: (value: number) => number;
}

/** Lays the scale and the categories of a chart into its frame. */
export function plotOf(
  { sideways, categories, series }: ChartPicture,
  scale: ValueScale,
  frame: Frame,
): Plot {
  const { left, right, top, bottom } = frame;
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const band = (sideways ? bottom - top : right - left) / count;
  const start = sideways ? top : left;
  return {
    frame,
    scale,
    sideways,
    band,
    along: (category) => start + (category + 0.5) * band,
    across: (value) =>
      sideways ? left + scale.at(value) * (right - left) : bottom - scale.at(value) * (bottom - top),
  };
}
