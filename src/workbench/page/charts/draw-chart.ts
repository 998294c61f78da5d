import { axes } from "./axes";
import type { ChartPicture } from "./chart-picture";
import { frameOf } from "./frame";
import { legend } from "./legend";
import { type Markup, px, tag, words } from "./markup";
import { plotOf } from "./plot";
import { seriesMarks } from "./series-marks";
import { titleLines } from "./title-lines";
import { valueScale } from "./value-scale";

/** Draws a chart as SVG of this size in pixels. */
export function drawChart(picture: ChartPicture, width: number, height: number): Markup {
  const scale = valueScale(picture);
  const frame = frameOf(picture, scale, width, height);
  const plot = plotOf(picture, scale, frame);
  const box = { x: 0.5, y: 0.5, width: px(width - 1), height: px(height - 1), class: "chart-paper" };
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      "aria-label": chartLabel(picture),
      width: px(width),
      height: px(height),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
    },
    [
      tag("rect", { ...box, fill: picture.fill, stroke: picture.border }),
      ...titleOf(picture, width),
      ...axes(picture, plot),
      ...seriesMarks(picture, plot),
      ...legend(picture, frame),
    ],
  );
}

/** What a screen reader says of a chart: its title, its series and what they run over. */
export function chartLabel({ title, series, categories }: ChartPicture): string {
  const from = categories[0];
  const to = categories.at(-1);
  const span = from === undefined || to === undefined ? "" : `, from ${from} to ${to}`;
  const names = series.map(({ name }) => name).join(", ");
  return `Chart${title === null ? "" : ` “${title.text}”`}${names === "" ? "" : ` of ${names}`}${span}`;
}

function titleOf({ title }: ChartPicture, width: number): Markup[] {
  if (title === null) return [];
  const { lines, size, leading } = titleLines(title, width);
  return lines.map((line, index) =>
    tag(
      "text",
      {
        class: "chart-title",
        x: px(width / 2),
        y: px(10 + size + index * leading),
        "text-anchor": "middle",
        "font-size": px(size),
        "font-weight": title.bold ? 600 : 400,
        fill: title.color,
      },
      [words(line)],
    ),
  );
}
