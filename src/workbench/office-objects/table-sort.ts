import type { ClassDefinition } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import { sortCells } from "./sort-cells";
import { bodyOf, type TableTarget } from "./table-parts";

async function sort({ model, table }: TableTarget, fields: unknown, matchCase: boolean): Promise<void> {
  await sortCells({ model, sheet: table.sheet, block: bodyOf(table) }, { fields, matchCase });
}

/** The order of a table's rows. */
export const tableSortClass: ClassDefinition<TableTarget> = {
  name: "TableSort",
  properties: {
    fields: { get: ({ model, table }) => model.document.sortOf(table.id)?.fields ?? [] },
    matchCase: { get: ({ model, table }) => model.document.sortOf(table.id)?.matchCase ?? false },
    method: { get: () => "PinYin" },
  },
  methods: {
    async apply(target, args) {
      const fields = args.raw(0);
      const matchCase = args.optionalBoolean(1) === true;
      await sort(target, fields, matchCase);
      if (!isList(fields)) throw invalidArgument();
      target.model.document.setSort(target.table.id, { fields, matchCase });
    },
    async reapply(target) {
      const before = target.model.document.sortOf(target.table.id);
      if (before !== null) await sort(target, before.fields, before.matchCase);
    },
    // Rows stay where they are; the table only forgets how it was sorted.
    clear: ({ model, table }) => {
      model.document.setSort(table.id, null);
    },
  },
};
