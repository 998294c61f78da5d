import type { TableModel } from "../document/workbook-document";
import type { Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { apiNotFound, invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import type { Model } from "./model";
import { readValues, writeCells } from "./range-data";

interface Target {
  readonly model: Model;
  readonly table: TableModel;
  readonly body: () => Block;
}
interface RowTarget extends Target {
  readonly index: number;
}

const rowBlock = ({ body, index }: RowTarget): Block => ({ ...body(), row: body().row + index, rows: 1 });

/** A row of a table's body. */
export const tableRowClass: ClassDefinition<RowTarget> = {
  name: "TableRow",
  identity: ({ index }) => ({ Index: index }),
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) =>
        readValues({ model: target.model, sheet: target.table.sheet, block: rowBlock(target) }),
      set: (target, value) => {
        writeCells({ model: target.model, sheet: target.table.sheet, block: rowBlock(target) }, value);
      },
    },
  },
  methods: { getRange: (target) => target.model.create.range(target.table.sheet, rowBlock(target)) },
};

/** Adds rows at the end; rows in the middle would have to move cells. */
function add(target: Target, args: Arguments): HostObject {
  const { model, table, body } = target;
  if (args.has(0) && args.number(0) !== -1 && args.number(0) !== body().rows)
    throw apiNotFound("TableRowCollection.add in the middle");
  if (table.showTotals) throw apiNotFound("TableRowCollection.add above totals");
  const given = args.raw(1);
  const rows = isList(given) ? given.length : 1;
  const { row, rows: before, column, columns } = body();
  const block = { row: row + before, column, rows, columns };
  if (given !== undefined && given !== null) {
    if (!isList(given)) throw invalidArgument();
    writeCells({ model, sheet: table.sheet, block }, given);
  }
  table.block = { ...table.block, rows: table.block.rows + rows };
  model.document.notify({ part: "tables", sheet: table.sheet });
  return hostObject(tableRowClass, { ...target, index: before });
}

function at(target: Target, args: Arguments): HostObject {
  const index = args.count(0);
  if (index >= target.body().rows) throw itemNotFound();
  return hostObject(tableRowClass, { ...target, index });
}

export const tableRowCollectionClass: ClassDefinition<Target> = {
  name: "TableRowCollection",
  properties: { count: { get: ({ body }) => body().rows } },
  items: (target) =>
    Array.from({ length: target.body().rows }, (_, index) => hostObject(tableRowClass, { ...target, index })),
  indexer: at,
  methods: { add, getCount: ({ body }) => body().rows, getItemAt: at },
};
