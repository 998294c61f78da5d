import type { Block } from "../engine/block";

/** Kinds of conditional formats, in Excel's words. */
export const conditionalFormatTypes = [
  "Custom",
  "CellValue",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
  "DataBar",
  "ColorScale",
  "IconSet",
] as const;

/** A conditional format. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: (typeof conditionalFormatTypes)[number];
  readonly blocks: readonly Block[];
  /** The formula of a custom rule, with its sign of equality; relative to the first cell. */
  formula: string;
  /** The rule of any other format, or all that bars, scales and icons have, in the shape of Office.js. */
  rule: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  /** Lower numbers win. */
  priority: number;
  format: {
    fill: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
    numberFormat: string | null;
    borders: Record<string, { style: string; color: string }>;
  };
}

/** What a bar has of which nothing was set, in the words of its rule. */
export const usualDataBar: ConditionalFormatModel["rule"] = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  showDataBarOnly: false,
  positiveFillColor: "#638EC6",
  positiveBorderColor: "",
  gradientFill: true,
  negativeFillColor: "#FF0000",
  negativeBorderColor: "",
  matchPositiveFillColor: false,
  matchPositiveBorderColor: true,
};

/** The look of a format of which nothing was set. */
export const noLook = (): ConditionalFormatModel["format"] => ({
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
  borders: {},
});
