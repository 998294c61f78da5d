import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import { builtInStyles } from "./built-in-styles";
import { horizontalAlignment, rotation, verticalAlignment } from "./alignments";
import type { Model } from "./model";
import { findStyle } from "./named-style";
import { underlines } from "./range-font";
import { atLeast, color, flag, text } from "./readers";
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
  setNames: { orientation: "textOrientation" },
  properties: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ name }) => builtInStyles.has(name) },
    numberFormat: styleField("numberFormat", text),
    locked: styleField("locked", flag),
    indentLevel: styleField("indent", atLeast(0)),
    wrapText: styleField("wrapText", flag),
    textOrientation: styleField("rotation", rotation),
    horizontalAlignment: styleField("horizontalAlignment", horizontalAlignment),
    verticalAlignment: styleField("verticalAlignment", verticalAlignment),
  },
  navigation: {
    font: (target) => hostObject(fontClass, target),
    fill: (target) => hostObject(fillClass, target),
    borders: (target) => hostObject(styleBorderCollectionClass, target),
  },
  methods: {
    delete: ({ model, name }) => {
      if (builtInStyles.has(name)) throw invalidArgument();
      model.document.styles.delete(name);
    },
  },
};

const styleObject = (model: Model, name: string | undefined): HostObject | null =>
  name === undefined ? null : hostObject(styleClass, { model, name });

const allNames = (model: Model): string[] => [
  ...new Set([...builtInStyles.keys(), ...model.document.styles.keys()]),
];

const find = ({ model }: { readonly model: Model }, args: Arguments): HostObject | null =>
  styleObject(model, findStyle(model, args.string(0))?.name);

export const styleCollectionClass: ClassDefinition<{ readonly model: Model }> = {
  name: "StyleCollection",
  items: ({ model }) => allNames(model).map((name) => hostObject(styleClass, { model, name })),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add({ model }, args) {
      if (findStyle(model, args.string(0)) !== null) throw itemAlreadyExists();
      model.document.styles.set(args.string(0), {});
    },
    getCount: ({ model }) => allNames(model).length,
    getItemAt({ model }, args) {
      const name = allNames(model)[args.count(0)];
      if (name === undefined) throw itemNotFound();
      return hostObject(styleClass, { model, name });
    },
    getItemOrNullObject: find,
  },
};
