import { defaultStyle, type CellStyle } from "../engine/cell-style";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { atLeast, color, flag, oneOf, text, type Reader } from "./readers";

interface Target {
  readonly model: Model;
  readonly name: string;
}

const read = <K extends keyof CellStyle>({ model, name }: Target, key: K): CellStyle[K] =>
  model.document.styles.get(name)?.[key] ?? defaultStyle[key];

const field = <K extends keyof CellStyle>(
  key: K,
  reader: Reader<CellStyle[K]>,
): PropertyDefinition<Target> => ({
  get: (target) => read(target, key),
  set({ model, name }, value) {
    const style: Partial<CellStyle> = { ...model.document.styles.get(name) };
    style[key] = reader(value);
    model.document.styles.set(name, style);
    model.document.notify({ part: "styles" });
  },
});

const fontClass: ClassDefinition<Target> = {
  name: "RangeFont",
  properties: {
    name: field("fontName", text),
    size: field("fontSize", atLeast(1)),
    color: field("fontColor", color),
    bold: field("bold", flag),
    italic: field("italic", flag),
  },
};
const fillClass: ClassDefinition<Target> = {
  name: "RangeFill",
  properties: { color: field("fill", color) },
};

/** A look with a name. It is copied into cells when they get it: later changes of the style do not reach them. */
export const styleClass: ClassDefinition<Target> = {
  name: "Style",
  identity: ({ name }) => ({ Name: name }),
  properties: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ name }) => name === "Normal" },
    numberFormat: field("numberFormat", text),
    wrapText: field("wrapText", flag),
    horizontalAlignment: field("horizontalAlignment", oneOf("General", "Left", "Center", "Right", "Justify")),
    verticalAlignment: field("verticalAlignment", oneOf("Top", "Center", "Bottom")),
  },
  navigation: {
    font: (target) => hostObject(fontClass, target),
    fill: (target) => hostObject(fillClass, target),
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
