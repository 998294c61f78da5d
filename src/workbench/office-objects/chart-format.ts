import type { ChartLine, ChartText } from "../document/chart-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { optionalFields } from "./optional-fields";
import { atLeast, color, flag, oneOf, recordProperties, text } from "./readers";

/** Letters, lines and fills of any part of a chart. */
export interface FontTarget {
  readonly font: ChartText;
  readonly changed: () => void;
}
export interface LineTarget {
  readonly line: ChartLine;
  readonly changed: () => void;
}
export interface FillTarget {
  readonly setFill: (color: string | null) => void;
}

const changed = (target: { readonly changed: () => void }): void => {
  target.changed();
};

export const chartFontClass: ClassDefinition<FontTarget> = {
  name: "ChartFont",
  properties: {
    ...recordProperties(({ font }: FontTarget) => font, { bold: flag, size: atLeast(1), color }, changed),
    ...optionalFields(
      ({ font }: FontTarget) => font,
      { italic: [flag, false], underline: [oneOf("None", "Single"), "None"] },
      changed,
    ),
    name: {
      get: ({ font }) => font.fontName,
      set: (target, value) => {
        target.font.fontName = text(value);
        target.changed();
      },
    },
  },
};

const lineStyles = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Automatic",
  "RoundDot",
);
export const chartLineFormatClass: ClassDefinition<LineTarget> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: ({ line }) => line.color ?? "",
      set: (target, value) => {
        target.line.color = color(value);
        target.changed();
      },
    },
    weight: {
      get: ({ line }) => line.weight,
      set: (target, value) => {
        target.line.weight = atLeast(0)(value);
        target.changed();
      },
    },
    lineStyle: {
      get: ({ line }) => line.style,
      set: (target, value) => {
        target.line.style = lineStyles(value);
        target.changed();
      },
    },
  },
  methods: {
    clear(target) {
      target.line.style = "None";
      target.changed();
    },
  },
};

export const chartBorderClass: ClassDefinition<LineTarget> = { ...chartLineFormatClass, name: "ChartBorder" };

export const chartFillClass: ClassDefinition<FillTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: ({ setFill }, args) => {
      setFill(color(args.raw(0)));
    },
    clear: ({ setFill }) => {
      setFill(null);
    },
  },
};

/** A part with letters and a fill behind them. */
export interface FilledTextTarget extends FontTarget, FillTarget {}

/** The format of a part that has letters and a fill. */
export const filledTextFormatClass = (name: string): ClassDefinition<FilledTextTarget> => ({
  name,
  navigation: {
    font: (target) => hostObject(chartFontClass, target),
    fill: (target) => hostObject(chartFillClass, target),
  },
});

/** The format of a part that has nothing but letters. */
export const fontFormatClass = (name: string): ClassDefinition<FontTarget> => ({
  name,
  navigation: { font: (target) => hostObject(chartFontClass, target) },
});
