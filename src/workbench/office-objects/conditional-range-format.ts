import type { ConditionalFormatModel } from "../document/conditional-format-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { SheetTarget } from "./model";
import { color, flag, oneOf, recordProperties, text } from "./readers";

interface Target extends SheetTarget {
  readonly format: ConditionalFormatModel;
}

const look = ({ format }: Target): ConditionalFormatModel["format"] => format.format;
const changed = ({ model, sheet }: Target): void => {
  model.document.notify({ part: "conditionalFormats", sheet });
};

export const conditionalRangeFillClass: ClassDefinition<Target> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (target) => look(target).fill ?? "",
      set: (target, value) => {
        look(target).fill = color(value);
        changed(target);
      },
    },
  },
  methods: {
    clear(target) {
      look(target).fill = null;
      changed(target);
    },
  },
};

export const conditionalRangeFontClass: ClassDefinition<Target> = {
  name: "ConditionalRangeFont",
  properties: {
    ...recordProperties(
      look,
      { bold: flag, italic: flag, strikethrough: flag, underline: oneOf("None", "Single", "Double") },
      changed,
    ),
    color: {
      get: (target) => look(target).fontColor ?? "",
      set: (target, value) => {
        look(target).fontColor = color(value);
        changed(target);
      },
    },
  },
  methods: {
    clear(target) {
      Object.assign(look(target), {
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
      });
      changed(target);
    },
  },
};

interface BorderTarget extends Target {
  readonly edge: string;
}
const borderOf = (target: BorderTarget): { style: string; color: string } =>
  (look(target).borders[target.edge] ??= { style: "None", color: "#000000" });

export const conditionalRangeBorderClass: ClassDefinition<BorderTarget> = {
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ SideIndex: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    ...recordProperties(
      borderOf,
      { style: oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"), color },
      changed,
    ),
  },
};

const edges = oneOf("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight");
export const conditionalRangeBorderCollectionClass: ClassDefinition<Target> = {
  name: "ConditionalRangeBorderCollection",
  indexer: (target, args) => hostObject(conditionalRangeBorderClass, { ...target, edge: edges(args.raw(0)) }),
  methods: {
    getItemAt(target, args) {
      const edge = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"][args.count(0)];
      if (edge === undefined) throw invalidArgument();
      return hostObject(conditionalRangeBorderClass, { ...target, edge });
    },
  },
};

/** How cells look that meet a condition. */
export const conditionalRangeFormatClass: ClassDefinition<Target> = {
  name: "ConditionalRangeFormat",
  properties: recordProperties(look, { numberFormat: text }, changed),
  navigation: {
    fill: (target) => hostObject(conditionalRangeFillClass, target),
    font: (target) => hostObject(conditionalRangeFontClass, target),
    borders: (target) => hostObject(conditionalRangeBorderCollectionClass, target),
  },
};
