import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import { newId, type Model } from "./model";

interface Target {
  readonly model: Model;
}
interface PartTarget extends Target {
  readonly id: string;
}

/** The first tag of a document, past its declaration and comments; null if there is none. */
const rootTag = (xml: string): RegExpExecArray | null =>
  /^\s*(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)*<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
    xml,
  );

/** The namespace of the root of a document; empty where it has none. */
export function namespaceOf(xml: string): string {
  const [, prefix, attributes = ""] = rootTag(xml) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === name) return double ?? single ?? "";
  }
  return "";
}

function checkedXml(xml: string): string {
  if (rootTag(xml) === null) throw invalidArgument();
  return xml;
}

const changed = ({ model }: Target): void => {
  model.document.notify({ part: "customXml" });
};

function xmlOf({ model, id }: PartTarget): string {
  const xml = model.document.customXml.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

/** XML that an add-in keeps in the workbook. */
export const customXmlPartClass: ClassDefinition<PartTarget> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (target) => namespaceOf(xmlOf(target)) },
  },
  methods: {
    getXml: xmlOf,
    setXml(target, args) {
      target.model.document.customXml.set(target.id, checkedXml(args.string(0)));
      changed(target);
    },
    delete(target) {
      target.model.document.customXml.delete(target.id);
      changed(target);
    },
  },
};

const part = (model: Model, id: string): HostObject => hostObject(customXmlPartClass, { model, id });

const find = ({ model }: Target, args: Arguments): HostObject | null =>
  model.document.customXml.has(args.string(0)) ? part(model, args.string(0)) : null;

function findOrThrow(target: Target, args: Arguments): HostObject {
  const found = find(target, args);
  if (found === null) throw itemNotFound();
  return found;
}

interface ScopedTarget extends Target {
  readonly namespace: string;
}
const idsIn = ({ model, namespace }: ScopedTarget): string[] =>
  [...model.document.customXml].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);

const onlyItem = (target: ScopedTarget): HostObject | null => {
  const [first, ...others] = idsIn(target);
  return first === undefined || others.length > 0 ? null : part(target.model, first);
};

/** The parts of one namespace. */
export const customXmlPartScopedCollectionClass: ClassDefinition<ScopedTarget> = {
  name: "CustomXmlPartScopedCollection",
  items: (target) => idsIn(target).map((id) => part(target.model, id)),
  indexer: findOrThrow,
  methods: {
    getCount: (target) => idsIn(target).length,
    getItemOrNullObject: find,
    getOnlyItem(target) {
      const found = onlyItem(target);
      if (found !== null) return found;
      if (idsIn(target).length === 0) throw itemNotFound();
      throw new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
    },
    getOnlyItemOrNullObject: onlyItem,
  },
};

/** All custom XML parts of the workbook. */
export const customXmlPartCollectionClass: ClassDefinition<Target> = {
  name: "CustomXmlPartCollection",
  items: ({ model }) => [...model.document.customXml.keys()].map((id) => part(model, id)),
  indexer: findOrThrow,
  methods: {
    add(target, args) {
      const id = newId();
      target.model.document.customXml.set(id, checkedXml(args.string(0)));
      changed(target);
      return part(target.model, id);
    },
    getByNamespace: ({ model }, args) =>
      hostObject(customXmlPartScopedCollectionClass, { model, namespace: args.string(0) }),
    getCount: ({ model }) => model.document.customXml.size,
    getItemOrNullObject: find,
  },
};
