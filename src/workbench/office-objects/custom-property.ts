import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";

interface Target {
  readonly model: Model;
  readonly key: string;
}

const changed = (model: Model): void => {
  model.document.notify({ part: "properties" });
};

function valueArgument(value: unknown): string | number | boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw invalidArgument();
  return value;
}

const typeNames = { string: "String", number: "Number", boolean: "Boolean", object: "Date" } as const;

/** A property of the document that an add-in made. */
export const customPropertyClass: ClassDefinition<Target> = {
  name: "CustomProperty",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => model.document.customProperties.get(key) ?? "",
      set: ({ model, key }, value) => {
        model.document.customProperties.set(key, valueArgument(value));
        changed(model);
      },
    },
    type: {
      get: ({ model, key }) =>
        typeNames[typeof (model.document.customProperties.get(key) ?? "") as keyof typeof typeNames],
    },
  },
  methods: {
    delete({ model, key }) {
      model.document.customProperties.delete(key);
      changed(model);
    },
  },
};

const object = (model: Model, key: string): HostObject => hostObject(customPropertyClass, { model, key });

function find({ model }: { readonly model: Model }, args: Arguments): HostObject | null {
  const wanted = args.string(0).toLowerCase();
  const key = [...model.document.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : object(model, key);
}

export const customPropertyCollectionClass: ClassDefinition<{ readonly model: Model }> = {
  name: "CustomPropertyCollection",
  items: ({ model }) => [...model.document.customProperties.keys()].map((key) => object(model, key)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add({ model }, args) {
      const key = args.string(0);
      if (key === "" || key.length > 255) throw invalidArgument();
      model.document.customProperties.set(key, valueArgument(args.raw(1)));
      changed(model);
      return object(model, key);
    },
    deleteAll({ model }) {
      model.document.customProperties.clear();
      changed(model);
    },
    getCount: ({ model }) => model.document.customProperties.size,
    getItemOrNullObject: find,
  },
};
