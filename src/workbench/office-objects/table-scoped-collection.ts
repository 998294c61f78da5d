import { contains, overlap } from "../engine/block";
import type { TableModel } from "../document/workbook-document";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { Model, RangeTarget } from "./model";

interface Target {
  readonly model: Model;
  readonly tables: readonly TableModel[];
}

/** Range.getTables: the tables that share cells with a range, or lie in it. */
export function tablesOver({ model, sheet, block }: RangeTarget, fully: boolean): HostObject {
  const tables = model.document.tables.filter(
    (table) => table.sheet === sheet && (fully ? contains(block, table.block) : overlap(block, table.block)),
  );
  return hostObject(tableScopedCollectionClass, { model, tables });
}

const named = ({ tables }: Target, key: string): TableModel | undefined =>
  tables.find(({ name, id }) => id === key || name.toLowerCase() === key.toLowerCase());

export const tableScopedCollectionClass: ClassDefinition<Target> = {
  name: "TableScopedCollection",
  items: ({ model, tables }) => tables.map((each) => model.create.table(each)),
  indexer(target, args) {
    const found = named(target, args.string(0));
    if (found === undefined) throw itemNotFound();
    return target.model.create.table(found);
  },
  methods: {
    getCount: ({ tables }) => tables.length,
    getFirst({ model, tables: [first] }) {
      if (first === undefined) throw itemNotFound();
      return model.create.table(first);
    },
    getItemOrNullObject(target, args) {
      const found = named(target, args.string(0));
      return found === undefined ? null : target.model.create.table(found);
    },
  },
};
