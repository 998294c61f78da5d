import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";

interface Target {
  readonly model: Model;
  readonly key: string;
}

const changed = (model: Model): void => {
  model.document.notify({ part: "settings" });
};

/** A setting of the add-in in the file. */
export const settingClass: ClassDefinition<Target> = {
  name: "Setting",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => model.document.settings.get(key) ?? null,
      set: ({ model, key }, value) => {
        model.document.settings.set(key, value);
        changed(model);
      },
    },
  },
  methods: {
    delete({ model, key }) {
      model.document.settings.delete(key);
      changed(model);
    },
  },
};

const object = (model: Model, key: string): HostObject => hostObject(settingClass, { model, key });
const find = ({ model }: { readonly model: Model }, args: Arguments): HostObject | null =>
  model.document.settings.has(args.string(0)) ? object(model, args.string(0)) : null;

export const settingCollectionClass: ClassDefinition<{ readonly model: Model }> = {
  name: "SettingCollection",
  items: ({ model }) => [...model.document.settings.keys()].map((key) => object(model, key)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add({ model }, args) {
      model.document.settings.set(args.string(0), args.raw(1));
      changed(model);
      return object(model, args.string(0));
    },
    getCount: ({ model }) => model.document.settings.size,
    getItemOrNullObject: find,
  },
};
