import {
  conditionalFormatTypes,
  type ConditionalFormatModel,
  noLook,
} from "../document/conditional-format-model";
import { type Block, contains, overlap } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { conditionalFormatClass } from "./conditional-format";
import { newId, type SheetTarget } from "./model";
import { oneOf } from "./readers";

/** The formats that touch a range. */
interface Target extends SheetTarget {
  readonly blocks: readonly Block[];
}

const formats = ({ model, sheet, blocks }: Target): ConditionalFormatModel[] =>
  model.document
    .sheet(sheet)
    .conditionalFormats.filter((each) =>
      each.blocks.some((one) => blocks.some((other) => overlap(one, other))),
    )
    .sort((one, other) => one.priority - other.priority);

const object = ({ model, sheet }: Target, format: ConditionalFormatModel): HostObject =>
  hostObject(conditionalFormatClass, { model, sheet, format });

function add(target: Target, args: Arguments): HostObject {
  const type = oneOf(...conditionalFormatTypes)(args.string(0));
  const document = target.model.document.sheet(target.sheet);
  checkProtection(document, "allowFormatCells");
  const format: ConditionalFormatModel = {
    id: newId(),
    type,
    blocks: target.blocks,
    formula: "",
    rule: {},
    stopIfTrue: false,
    priority: 0,
    format: noLook(),
  };
  // A new format comes before those there are.
  for (const each of document.conditionalFormats) each.priority += 1;
  document.conditionalFormats.push(format);
  target.model.document.notify({ part: "conditionalFormats", sheet: target.sheet });
  return object(target, format);
}

function clearAll({ model, sheet, blocks }: Target): void {
  const document = model.document.sheet(sheet);
  checkProtection(document, "allowFormatCells");
  document.conditionalFormats = document.conditionalFormats.filter(
    (each) => !each.blocks.every((one) => blocks.some((other) => contains(other, one))),
  );
  model.document.notify({ part: "conditionalFormats", sheet });
}

const byId = (target: Target, args: Arguments): HostObject | null => {
  const found = formats(target).find((each) => each.id === args.string(0));
  return found === undefined ? null : object(target, found);
};

/** The conditional formats of a range or sheet. */
export const conditionalFormatCollectionClass: ClassDefinition<Target> = {
  name: "ConditionalFormatCollection",
  items: (target) => formats(target).map((each) => object(target, each)),
  indexer(target, args) {
    const found = byId(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add,
    clearAll,
    getCount: (target) => formats(target).length,
    getItemAt(target, args) {
      const format = formats(target)[args.count(0)];
      if (format === undefined) throw invalidArgument();
      return object(target, format);
    },
    getItemOrNullObject: byId,
  },
};
