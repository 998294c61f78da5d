/** Axes with their labels, titles and gridlines. */
import type { ChartPicture, PictureAxis } from "./chart-picture";
import { labelLines } from "./label-lines";
import { type Markup, px, tag, words } from "./markup";
import type { Plot } from "./plot";
import { lineHeight, smallText, textWidth } from "./text-size";

/** From one line of a label to the next. */
const labelLeading = 14;

/** Everything around the plot but title and legend. */
export const axes = (picture: ChartPicture, plot: Plot): Markup[] => [
  ...(picture.valueAxis.gridlines ? gridlines(plot) : []),
  ...(picture.valueAxis.visible ? valueLabels(picture, plot) : []),
  ...(picture.categoryAxis.visible ? categoryLabels(picture, plot) : []),
  baseline(plot),
  ...axisTitles(picture, plot),
];

/** A line across the plot at a value. */
function lineAt(value: number, { across, frame, sideways }: Plot, className: string): Markup {
  const at = px(across(value));
  const [x1, x2, y1, y2] = sideways ? [at, at, frame.top, frame.bottom] : [frame.left, frame.right, at, at];
  return tag("line", { class: className, x1: px(x1), x2: px(x2), y1: px(y1), y2: px(y2) });
}

const gridlines = (plot: Plot): Markup[] =>
  plot.scale.ticks.map((tick) => lineAt(tick, plot, "chart-gridline"));

const baseline = (plot: Plot): Markup => {
  const { minimum, maximum } = plot.scale;
  return lineAt(Math.min(Math.max(0, minimum), maximum), plot, "chart-axis");
};

const valueLabels = ({ format }: ChartPicture, { scale, across, frame, sideways }: Plot): Markup[] =>
  scale.ticks.map((tick) =>
    sideways
      ? label(format(tick), { x: across(tick), y: frame.bottom + lineHeight - 4, anchor: "middle" })
      : label(format(tick), { x: frame.left - 6, y: across(tick) + smallText / 3, anchor: "end" }),
  );

/** Every label, or every second, third … where they would touch. */
function categoryLabels({ categories, sideways }: ChartPicture, plot: Plot): Markup[] {
  const { band } = plot;
  const room = sideways ? lineHeight : Math.max(0, ...categories.map((category) => textWidth(category))) + 8;
  const every = Math.max(1, Math.ceil(room / band));
  return categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    return sideways ? labelBeside(category, index, plot) : [labelBelow(category, index, plot)];
  });
}

const labelBelow = (text: string, index: number, { along, frame }: Plot): Markup =>
  label(text, { x: along(index), y: frame.bottom + lineHeight - 4, anchor: "middle" });

/** In as many lines as the band of the category holds. */
function labelBeside(text: string, index: number, { along, band, frame }: Plot): Markup[] {
  const lines = labelLines(text, frame.labelWidth, Math.max(1, Math.floor(band / labelLeading)));
  const first = along(index) + smallText / 3 - ((lines.length - 1) * labelLeading) / 2;
  return lines.map((line, place) =>
    label(line, { x: frame.left - 6, y: first + place * labelLeading, anchor: "end" }),
  );
}

function axisTitles({ categoryAxis, valueAxis, sideways }: ChartPicture, { frame }: Plot): Markup[] {
  const [standing, lying]: PictureAxis[] = sideways ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const bottom = frame.bottom + (lying?.visible ? lineHeight : 0) + lineHeight - 4;
  return [
    ...(standing?.title
      ? [
          tag(
            "text",
            {
              class: "chart-axis-title",
              "text-anchor": "middle",
              transform: `translate(16 ${px(middle.y)}) rotate(-90)`,
            },
            [words(standing.title.text)],
          ),
        ]
      : []),
    ...(lying?.title
      ? [
          tag(
            "text",
            { class: "chart-axis-title", "text-anchor": "middle", x: px(middle.x), y: px(bottom) },
            [words(lying.title.text)],
          ),
        ]
      : []),
  ];
}

const label = (text: string, at: { x: number; y: number; anchor: "start" | "middle" | "end" }): Markup =>
  tag("text", { class: "chart-label", x: px(at.x), y: px(at.y), "text-anchor": at.anchor }, [words(text)]);
