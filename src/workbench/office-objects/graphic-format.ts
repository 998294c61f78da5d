import { usualDataBar } from "../document/conditional-format-model";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isList, isRecord } from "../rich-api/wire";
import type { ConditionalFormatTarget } from "./conditional-format-target";
import { changedFormat } from "./conditional-format-target";
import { color, flag, oneOf, type Reader } from "./readers";

/** A field of what a bar, scale or set of icons has, and what it begins with. */
const field = (
  key: string,
  reader: Reader<unknown>,
  initial: unknown,
): PropertyDefinition<ConditionalFormatTarget> => ({
  get: ({ format }) => format.rule[key] ?? initial,
  set(target, value) {
    Object.assign(target.format, { rule: { ...target.format.rule, [key]: reader(value) } });
    changedFormat(target);
  },
});

const record: Reader<unknown> = (value) => {
  if (!isRecord(value)) throw invalidArgument();
  return value;
};
const list: Reader<unknown> = (value) => {
  if (!isList(value)) throw invalidArgument();
  return value;
};
/** A colour, or none. */
const colorOrNone: Reader<unknown> = (value) => (value === "" ? "" : color(value));

export const positiveBarClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    fillColor: field("positiveFillColor", color, usualDataBar.positiveFillColor),
    borderColor: field("positiveBorderColor", colorOrNone, usualDataBar.positiveBorderColor),
    gradientFill: field("gradientFill", flag, usualDataBar.gradientFill),
  },
};

export const negativeBarClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    fillColor: field("negativeFillColor", color, usualDataBar.negativeFillColor),
    borderColor: field("negativeBorderColor", colorOrNone, usualDataBar.negativeBorderColor),
    matchPositiveFillColor: field("matchPositiveFillColor", flag, usualDataBar.matchPositiveFillColor),
    matchPositiveBorderColor: field("matchPositiveBorderColor", flag, usualDataBar.matchPositiveBorderColor),
  },
};

/** Bars as long as values are large. */
export const dataBarClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    axisColor: field("axisColor", colorOrNone, usualDataBar.axisColor),
    axisFormat: field("axisFormat", oneOf("Automatic", "None", "CellMidPoint"), usualDataBar.axisFormat),
    barDirection: field(
      "barDirection",
      oneOf("Context", "LeftToRight", "RightToLeft"),
      usualDataBar.barDirection,
    ),
    lowerBoundRule: field("lowerBoundRule", record, usualDataBar.lowerBoundRule),
    upperBoundRule: field("upperBoundRule", record, usualDataBar.upperBoundRule),
    showDataBarOnly: field("showDataBarOnly", flag, usualDataBar.showDataBarOnly),
  },
  navigation: {
    positiveFormat: (target) => hostObject(positiveBarClass, target),
    negativeFormat: (target) => hostObject(negativeBarClass, target),
  },
};

const scale: Reader<unknown> = (value) => {
  if (!isRecord(value) || !isRecord(value.minimum) || !isRecord(value.maximum)) throw invalidArgument();
  return value;
};

/** Colours between that of the smallest and that of the largest value. */
export const colorScaleClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: field("criteria", scale, {}),
    threeColorScale: {
      get: ({ format }) => isRecord(format.rule.criteria) && isRecord(format.rule.criteria.midpoint),
    },
  },
};

const iconSets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

/** A symbol for each class of values. */
export const iconSetClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "IconSetConditionalFormat",
  properties: {
    style: field("style", oneOf(...iconSets), "ThreeTrafficLights1"),
    criteria: field("criteria", list, []),
    reverseIconOrder: field("reverseIconOrder", flag, false),
    showIconOnly: field("showIconOnly", flag, false),
  },
};
