/** The marks of a chart's series: bars, lines and areas. */
import type { ChartPicture, PictureSeries } from "./chart-picture";
import { pixelsPerPoint } from "./text-size";
import { type Markup, px, tag, words } from "./markup";
import type { Plot } from "./plot";
import { type Piece, stackOf } from "./stacks";

/** How much of a category's band its bars take. */
const barShare = 0.7;

/** All marks, areas below bars below lines, each series under its name. */
export function seriesMarks({ series, categories, format }: ChartPicture, plot: Plot): Markup[] {
  const bars = series.filter(({ shape }) => shape === "bar");
  const stackedBars = stackOf(series, "stackedBar");
  const stackedAreas = stackOf(series, "stackedArea");
  const marksOf = (each: PictureSeries): Markup[] => {
    switch (each.shape) {
      case "line":
        return lineMarks(each, plot);
      case "bar":
        return barMarks(each, each.values.map(fromZero), plot, {
          index: bars.indexOf(each),
          count: bars.length,
          overlap: each.overlap / 100,
        });
      case "stackedBar":
        return barMarks(each, stackedBars.get(each) ?? [], plot, { index: 0, count: 1, overlap: 0 });
      case "area":
        return [areaMark(each, each.values.map(fromZero), plot)];
      case "stackedArea":
        return [areaMark(each, stackedAreas.get(each) ?? [], plot)];
    }
  };
  const described = (each: PictureSeries): Markup =>
    tag("g", { "data-series": each.name }, [
      tag("title", {}, [words(summary(each, categories, format))]),
      ...marksOf(each),
      ...(each.labels ? labelsOf(each, plot, format) : []),
    ]);
  return [...series].sort((one, other) => layer(one) - layer(other)).map(described);
}

const layer = ({ shape }: PictureSeries): number =>
  shape === "line" ? 2 : shape.toLowerCase().includes("area") ? 0 : 1;

const fromZero = (value: number | null): Piece => (value === null ? null : { from: 0, to: value });

/** What the tooltip of a series says: its name and where it begins and ends. */
function summary(
  { name, values }: PictureSeries,
  categories: readonly string[],
  format: (value: number) => string,
): string {
  const known = values.flatMap((value, index) =>
    value === null ? [] : [{ value, category: categories[index] ?? "" }],
  );
  const [start] = known;
  const end = known.at(-1);
  if (start === undefined || end === undefined) return name;
  return `${name}: ${format(start.value)} (${start.category}) to ${format(end.value)} (${end.category})`;
}

/** Which of how many bars of a category, and by what part of their width they lie over each other. */
interface Slot {
  readonly index: number;
  readonly count: number;
  readonly overlap: number;
}

function barMarks(
  { color, outlined }: PictureSeries,
  pieces: readonly Piece[],
  plot: Plot,
  slot: Slot,
): Markup[] {
  const step = 1 - slot.overlap;
  const width = (plot.band * barShare) / (1 + (slot.count - 1) * step);
  const look = outlined
    ? { fill: "none", stroke: color, "stroke-width": 1.5, "stroke-dasharray": "4 2" }
    : { fill: color };
  return pieces.flatMap((piece, category) => {
    if (piece === null || piece.from === piece.to) return [];
    const start = plot.along(category) - (plot.band * barShare) / 2 + slot.index * width * step;
    const ends = [plot.across(piece.from), plot.across(piece.to)];
    const low = Math.min(...ends);
    const length = Math.max(...ends) - low;
    const box = plot.sideways
      ? { x: px(low), y: px(start), width: px(length), height: px(width) }
      : { x: px(start), y: px(low), width: px(width), height: px(length) };
    return [tag("rect", { ...box, ...look })];
  });
}

function lineMarks(series: PictureSeries, plot: Plot): Markup[] {
  const { color, dashed, markers, weight, values } = series;
  const line = tag("path", {
    d: linePath(values, plot),
    fill: "none",
    stroke: color,
    "stroke-width": px(Math.max(weight, 0.75) * pixelsPerPoint),
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "stroke-dasharray": dashed ? "6 4" : null,
  });
  const dots = values.flatMap((value, category) =>
    value === null
      ? []
      : [tag("circle", { cx: px(plot.along(category)), cy: px(plot.across(value)), r: 3, fill: color })],
  );
  return markers ? [line, ...dots] : [line];
}

/** A path through the values that breaks where there is none. */
export function linePath(values: readonly (number | null)[], plot: Plot): string {
  let pen = "M";
  return values
    .map((value, category) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const step = `${pen}${px(plot.along(category))},${px(plot.across(value))}`;
      pen = "L";
      return step;
    })
    .join("");
}

function areaMark({ color, outlined }: PictureSeries, pieces: readonly Piece[], plot: Plot): Markup {
  const known = pieces.flatMap((piece, category) =>
    piece === null ? [] : [{ ...piece, x: plot.along(category) }],
  );
  const upper = known.map(({ x, to }) => `${px(x)},${px(plot.across(to))}`);
  const lower = known.map(({ x, from }) => `${px(x)},${px(plot.across(from))}`).reverse();
  return tag("path", {
    d: known.length === 0 ? "" : `M${[...upper, ...lower].join("L")}Z`,
    fill: outlined ? "none" : color,
    stroke: outlined ? color : null,
  });
}

const labelsOf = (
  { values, shape }: PictureSeries,
  plot: Plot,
  format: (value: number) => string,
): Markup[] =>
  values.flatMap((value, category) => {
    if (value === null || shape.startsWith("stacked")) return [];
    const [along, across] = [plot.along(category), plot.across(value)];
    const place = plot.sideways
      ? { x: px(across + 4), y: px(along + 4), "text-anchor": "start" }
      : { x: px(along), y: px(across - 5), "text-anchor": "middle" };
    return [tag("text", { ...place, class: "chart-label" }, [words(format(value))])];
  });
