import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { underlines } from "./range-font";
import { atLeast, color, flag, oneOf, text } from "./readers";
import { styleBorderCollectionClass } from "./style-border-collection";
import { changeStyle, readStyle, styleField, type StyleTarget } from "./style-field";

const fontClass: ClassDefinition<StyleTarget> = {
  name: "RangeFont",
  properties: {
    name: styleField("fontName", text),
    size: styleField("fontSize", atLeast(1)),
    color: styleField("fontColor", color),
    bold: styleField("bold", flag),
    italic: styleField("italic", flag),
    underline: {
      get: (target) => (readStyle(target, "underline") ? "Single" : "None"),
      set: (target, value) => {
        changeStyle(target, { underline: underlines(value) !== "None" });
      },
    },
  },
};
const fillClass: ClassDefinition<StyleTarget> = {
  name: "RangeFill",
  properties: { color: styleField("fill", color) },
};

/** A look with a name. It is copied into cells when they get it: later changes of the style do not reach them. */
export const styleClass: ClassDefinition<StyleTarget> = {
  name: "Style",
  identity: ({ name }) => ({ Name: name }),
  properties: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ name }) => name === "Normal" },
    numberFormat: styleField("numberFormat", text),
    locked: styleField("locked", flag),
    indentLevel: styleField("indent", atLeast(0)),
    wrapText: styleField("wrapText", flag),
    horizontalAlignment: styleField(
      "horizontalAlignment",
      oneOf("General", "Left", "Center", "Right", "Justify"),
    ),
    verticalAlignment: styleField("verticalAlignment", oneOf("Top", "Center", "Bottom")),
  },
  navigation: {
    font: (target) => hostObject(fontClass, target),
    fill: (target) => hostObject(fillClass, target),
    borders: (target) => hostObject(styleBorderCollectionClass, target),
  },
  methods: {
    delete: ({ model, name }) => {
      model.document.styles.delete(name);
    },
  },
};

const find = ({ model }: { readonly model: Model }, args: Arguments): HostObject | null =>
  model.document.styles.has(args.string(0)) ? hostObject(styleClass, { model, name: args.string(0) }) : null;

export const styleCollectionClass: ClassDefinition<{ readonly model: Model }> = {
  name: "StyleCollection",
  items: ({ model }) =>
    [...model.document.styles.keys()].map((name) => hostObject(styleClass, { model, name })),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add({ model }, args) {
      if (model.document.styles.has(args.string(0))) throw itemAlreadyExists();
      model.document.styles.set(args.string(0), {});
    },
    getCount: ({ model }) => model.document.styles.size,
    getItemOrNullObject: find,
  },
};
