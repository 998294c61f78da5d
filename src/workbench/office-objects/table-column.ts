import type { TableModel } from "../document/workbook-document";
import type { Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { plainValue } from "./range-data";
import { text } from "./readers";

interface Target {
  readonly model: Model;
  readonly table: TableModel;
}
interface ColumnTarget extends Target {
  readonly index: number;
}

const columnBlock = ({ table, index }: ColumnTarget): Block => ({
  ...table.block,
  column: table.block.column + index,
  columns: 1,
});
const headerOf = (target: ColumnTarget): string => {
  const [[value = null] = []] = target.model.engine.values(target.table.sheet, {
    ...columnBlock(target),
    rows: 1,
  });
  return String(plainValue(value));
};

/** A column of a table, by the text of its header. */
export const tableColumnClass: ClassDefinition<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: headerOf,
      set: (target, value) => {
        target.model.engine.write(target.table.sheet, { ...columnBlock(target), rows: 1 }, [
          [{ value: text(value) }],
        ]);
      },
    },
    values: {
      get: (target) =>
        target.model.engine.values(target.table.sheet, columnBlock(target)).map((row) => row.map(plainValue)),
    },
  },
  methods: {
    getRange: (target) => target.model.create.range(target.table.sheet, columnBlock(target)),
    getHeaderRowRange: (target) =>
      target.model.create.range(target.table.sheet, { ...columnBlock(target), rows: 1 }),
    getDataBodyRange(target) {
      const { table } = target;
      const block = columnBlock(target);
      const above = table.showHeaders ? 1 : 0;
      const rows = block.rows - above - (table.showTotals ? 1 : 0);
      return target.model.create.range(table.sheet, { ...block, row: block.row + above, rows });
    },
  },
};

const columns = (target: Target): ColumnTarget[] =>
  Array.from({ length: target.table.block.columns }, (_, index) => ({ ...target, index }));

/** By name, or by id. */
function find(target: Target, args: Arguments): HostObject | null {
  const key = args.raw(0);
  const found = columns(target).find(
    (each) => each.index + 1 === key || headerOf(each).toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : hostObject(tableColumnClass, found);
}

export const tableColumnCollectionClass: ClassDefinition<Target> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.block.columns } },
  items: (target) => columns(target).map((each) => hostObject(tableColumnClass, each)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    getCount: ({ table }) => table.block.columns,
    getItemAt(target, args) {
      const found = columns(target)[args.count(0)];
      if (found === undefined) throw itemNotFound();
      return hostObject(tableColumnClass, found);
    },
    getItemOrNullObject: find,
  },
};
