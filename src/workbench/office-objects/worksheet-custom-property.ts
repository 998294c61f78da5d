import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import type { SheetTarget } from "./model";
import { text } from "./readers";

interface Target extends SheetTarget {
  readonly key: string;
}

const properties = ({ model, sheet }: SheetTarget): Map<string, string> =>
  model.document.sheet(sheet).customProperties;
const changed = ({ model, sheet }: SheetTarget): void => {
  model.document.notify({ part: "customProperties", sheet });
};

/** A property that an add-in gives a sheet. */
export const worksheetCustomPropertyClass: ClassDefinition<Target> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (target) => properties(target).get(target.key) ?? "",
      set: (target, value) => {
        properties(target).set(target.key, text(value));
        changed(target);
      },
    },
  },
  methods: {
    delete(target) {
      properties(target).delete(target.key);
      changed(target);
    },
  },
};

const object = (target: SheetTarget, key: string): HostObject =>
  hostObject(worksheetCustomPropertyClass, { ...target, key });

/** Keys do not tell capitals apart. */
function find(target: SheetTarget, args: Arguments): HostObject | null {
  const wanted = args.string(0).toLowerCase();
  const key = [...properties(target).keys()].find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : object(target, key);
}

export const worksheetCustomPropertyCollectionClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  items: (target) => [...properties(target).keys()].map((key) => object(target, key)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add(target, args) {
      const key = args.string(0);
      if (key === "" || key.length > 255) throw invalidArgument();
      const known = [...properties(target).keys()].find((each) => each.toLowerCase() === key.toLowerCase());
      properties(target).set(known ?? key, args.string(1));
      changed(target);
      return object(target, known ?? key);
    },
    getCount: (target) => properties(target).size,
    getItemOrNullObject: find,
  },
};
