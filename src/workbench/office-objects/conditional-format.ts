import type { ConditionalFormatModel } from "../document/conditional-format-model";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import { conditionalRangeFormatClass } from "./conditional-range-format";
import { changedFormat, type ConditionalFormatTarget } from "./conditional-format-target";
import {
  colorScaleClass,
  dataBarClass,
  iconSetClass,
  negativeBarClass,
  positiveBarClass,
} from "./graphic-format";
import { atLeast, flag, recordProperties, text } from "./readers";

/** The formula of a custom format. */
const ruleClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    ...recordProperties(({ format }: ConditionalFormatTarget) => format, { formula: text }, changedFormat),
    formulaLocal: { get: ({ format }) => format.formula },
  },
};

const customClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "CustomConditionalFormat",
  navigation: {
    rule: (target) => hostObject(ruleClass, target),
    format: (target) => hostObject(conditionalRangeFormatClass, target),
  },
};

/** A format whose rule is a plain object. */
const ruledClass = (name: string): ClassDefinition<ConditionalFormatTarget> => ({
  name,
  properties: {
    rule: {
      get: ({ format }) => format.rule,
      set: (target, value) => {
        if (!isRecord(value)) throw invalidArgument();
        Object.assign(target.format, { rule: value });
        changedFormat(target);
      },
    },
  },
  navigation: { format: (target) => hostObject(conditionalRangeFormatClass, target) },
});
const cellValueClass = ruledClass("CellValueConditionalFormat");
const textClass = ruledClass("TextConditionalFormat");
const topBottomClass = ruledClass("TopBottomConditionalFormat");
const presetClass = ruledClass("PresetCriteriaConditionalFormat");

const ofType =
  (
    type: ConditionalFormatModel["type"],
    definition: ClassDefinition<ConditionalFormatTarget>,
    orNull: boolean,
  ): ((target: ConditionalFormatTarget) => HostObject | null) =>
  (target) => {
    if (target.format.type === type) return hostObject(definition, target);
    if (orNull) return null;
    throw invalidArgument();
  };

/** A conditional format of any kind. */
export const conditionalFormatClass: ClassDefinition<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    ...recordProperties(
      ({ format }: ConditionalFormatTarget) => format,
      { priority: atLeast(0), stopIfTrue: flag },
      changedFormat,
    ),
  },
  navigation: {
    custom: ofType("Custom", customClass, false),
    customOrNullObject: ofType("Custom", customClass, true),
    cellValue: ofType("CellValue", cellValueClass, false),
    cellValueOrNullObject: ofType("CellValue", cellValueClass, true),
    textComparison: ofType("ContainsText", textClass, false),
    textComparisonOrNullObject: ofType("ContainsText", textClass, true),
    topBottom: ofType("TopBottom", topBottomClass, false),
    topBottomOrNullObject: ofType("TopBottom", topBottomClass, true),
    preset: ofType("PresetCriteria", presetClass, false),
    presetOrNullObject: ofType("PresetCriteria", presetClass, true),
    dataBar: ofType("DataBar", dataBarClass, false),
    dataBarOrNullObject: ofType("DataBar", dataBarClass, true),
    colorScale: ofType("ColorScale", colorScaleClass, false),
    colorScaleOrNullObject: ofType("ColorScale", colorScaleClass, true),
    iconSet: ofType("IconSet", iconSetClass, false),
    iconSetOrNullObject: ofType("IconSet", iconSetClass, true),
  },
  methods: {
    delete(target) {
      const document = target.model.document.sheet(target.sheet);
      document.conditionalFormats = document.conditionalFormats.filter((each) => each !== target.format);
      changedFormat(target);
    },
    getRange(target) {
      const [block] = target.format.blocks;
      if (block === undefined) throw invalidArgument();
      return target.model.create.range(target.sheet, block);
    },
  },
};

/** Definitions that a conditional format leads to; for the comparison with the list of the API. */
export const conditionalFormatClasses = [
  ruleClass,
  customClass,
  cellValueClass,
  textClass,
  topBottomClass,
  presetClass,
  dataBarClass,
  positiveBarClass,
  negativeBarClass,
  colorScaleClass,
  iconSetClass,
];
