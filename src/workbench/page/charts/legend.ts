import type { ChartPicture, PictureSeries } from "./chart-picture";
import type { Frame } from "./frame";
import { legendGap, legendRows, legendSwatch } from "./legend-rows";
import { type Markup, px, tag, words } from "./markup";
import { lineHeight } from "./text-size";

/** The legend at its side of the chart: in rows above or below, in a column beside. */
export function legend({ legend: side, series }: ChartPicture, frame: Frame): Markup[] {
  if (side === null || series.length === 0) return [];
  const places =
    side === "top" || side === "bottom" ? rowsOf(series, frame, side) : columnOf(series, frame, side);
  return [
    tag(
      "g",
      { class: "chart-legend" },
      series.flatMap((each, index) => {
        const place = places[index];
        return place === undefined ? [] : entry(each, place.x, place.y);
      }),
    ),
  ];
}

function rowsOf(
  series: readonly PictureSeries[],
  frame: Frame,
  side: "top" | "bottom",
): { x: number; y: number }[] {
  const rows = legendRows(series, frame.width);
  const first = side === "bottom" ? frame.height - rows.length * lineHeight : frame.legendTop;
  return rows.flatMap((widths, row) => {
    const total = widths.reduce((sum, width) => sum + width, -legendGap);
    let x = Math.max(8, (frame.width - total) / 2);
    return widths.map((width) => {
      const place = { x, y: first + row * lineHeight };
      x += width;
      return place;
    });
  });
}

const columnOf = (
  series: readonly PictureSeries[],
  frame: Frame,
  side: "left" | "right",
): { x: number; y: number }[] =>
  series.map((_, index) => ({
    x: side === "right" ? frame.right + legendGap : 10,
    y: frame.top + index * lineHeight + 4,
  }));

function entry({ name, color, outlined, dashed, shape }: PictureSeries, x: number, y: number): Markup[] {
  const middle = y + legendSwatch / 2 - 2;
  const sign =
    shape === "line"
      ? tag("line", {
          x1: px(x),
          x2: px(x + legendSwatch),
          y1: px(middle),
          y2: px(middle),
          stroke: color,
          "stroke-width": 3,
          "stroke-dasharray": dashed ? "4 2" : null,
        })
      : tag("rect", {
          x: px(x),
          y: px(middle - 5),
          width: legendSwatch,
          height: 10,
          fill: outlined ? "none" : color,
          stroke: outlined ? color : null,
        });
  return [
    sign,
    tag("text", { class: "chart-label", x: px(x + legendSwatch + 6), y: px(middle + 4) }, [words(name)]),
  ];
}
