/** Where the parts of a chart lie, in pixels. */
import type { ChartPicture } from "./chart-picture";
import { legendRows } from "./legend-rows";
import { lineHeight, textWidth } from "./text-size";
import { titleLines } from "./title-lines";
import type { ValueScale } from "./value-scale";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The plot: the rectangle between the axes. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Room for a label left of the plot. */
  readonly labelWidth: number;
  /** Where a legend above the plot begins. */
  readonly legendTop: number;
}

const margin = 10;
/** Leaves room for title, axes and legend around the plot. */
export function frameOf(picture: ChartPicture, scale: ValueScale, width: number, height: number): Frame {
  const { title, legend, categoryAxis, valueAxis, sideways } = picture;
  const [across, down] = sideways ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const labelsAcross = sideways ? picture.categories : scale.ticks.map(picture.format);
  const widestLabel = Math.max(0, ...labelsAcross.map((label) => textWidth(label)));
  const legendWidth = Math.max(0, ...picture.series.map(({ name }) => textWidth(name))) + 34;
  const titleHeight = title === null ? 0 : titleLines(title, width).height;
  const room = (part: unknown, size: number): number => (part ? size : 0);
  const legendHeight = legendRows(picture.series, width).length * lineHeight + 4;
  const labelWidth = Math.min(widestLabel + 8, width / 3);
  // The last label below the plot stands with its middle on the edge.
  const lastHalf = room(
    sideways && valueAxis.visible,
    textWidth(scale.ticks.map(picture.format).at(-1) ?? "") / 2 + 2,
  );
  return {
    width,
    height,
    labelWidth: labelWidth - 6,
    left:
      margin +
      room(legend === "left", legendWidth) +
      room(across.title, lineHeight) +
      room(across.visible, labelWidth),
    legendTop: margin + titleHeight,
    top: margin + titleHeight + room(legend === "top", legendHeight),
    right: width - Math.max(margin + 6, lastHalf) - room(legend === "right", legendWidth),
    bottom:
      height -
      margin -
      room(legend === "bottom", legendHeight) -
      room(down.title, lineHeight) -
      room(down.visible, lineHeight),
  };
}
