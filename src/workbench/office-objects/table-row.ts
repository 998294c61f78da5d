import type { Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import { checkProtection } from "../limits/protected-cells";
import { wrongShape } from "../limits/cell-limits";
import { readValues, writeCells } from "./range-data";
import { bodyOf, isEmptyTable, makeRoom, tableChanged, type TableTarget } from "./table-parts";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowBlock({ table, index }: RowTarget): Block {
  const body = bodyOf(table);
  if (index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + index, rows: 1 };
}

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
  methods: {
    getRange: (target) => target.model.create.range(target.table.sheet, rowBlock(target)),
    delete: (target) => deleteRow(target, target.index),
  },
};

/** Adds rows at the end, or before the row of an index. */
async function add(target: TableTarget, args: Arguments): Promise<HostObject> {
  const { model, table } = target;
  checkProtection(model.document.sheet(table.sheet), "write", table.block);
  const given = args.raw(1) ?? null;
  const rows = rowCount(given, table.block.columns);
  await model.engine.settle();
  // The first row of an empty table is there already.
  const fills = isEmptyTable(target) ? 1 : 0;
  const body = bodyOf(table);
  const index = indexOf(args, fills === 1 ? 0 : body.rows);
  if (index > body.rows) throw invalidArgument();
  const block = { ...body, row: body.row + index, rows };
  const before = table.block;
  if (rows > fills) await makeRoom(target, "rows", { ...block, row: block.row + fills, rows: rows - fills });
  table.block = { ...before, rows: before.rows + rows - fills };
  if (given !== null) writeCells({ model, sheet: table.sheet, block }, given);
  tableChanged(target);
  return hostObject(tableRowClass, { ...target, index });
}

/** How many rows values are for; all of them have a value for each column. */
function rowCount(given: unknown, columns: number): number {
  if (!isList(given)) return 1;
  if (given.some((row) => !isList(row) || row.length !== columns)) throw wrongShape();
  return given.length;
}

/** The place for new rows: the end, unless an index says otherwise. */
const indexOf = (args: Arguments, end: number): number =>
  args.has(0) && args.number(0) !== -1 ? args.count(0) : end;

async function deleteRow(target: TableTarget, index: number): Promise<void> {
  const { model, table } = target;
  const block = rowBlock({ ...target, index });
  checkProtection(model.document.sheet(table.sheet), "write", block);
  const before = table.block;
  if (bodyOf(table).rows === 1) {
    // A table keeps one row, if a blank one.
    model.engine.clearContents(table.sheet, block);
  } else {
    await model.engine.shiftCells(table.sheet, { kind: "delete", along: "rows", block });
    table.block = { ...before, rows: before.rows - 1 };
  }
  tableChanged(target);
}

function at(target: TableTarget, args: Arguments): HostObject {
  const index = args.count(0);
  if (index >= bodyOf(target.table).rows) throw itemNotFound();
  return hostObject(tableRowClass, { ...target, index });
}

export const tableRowCollectionClass: ClassDefinition<TableTarget> = {
  name: "TableRowCollection",
  properties: { count: { get: ({ table }) => bodyOf(table).rows } },
  items: (target) =>
    Array.from({ length: bodyOf(target.table).rows }, (_, index) =>
      hostObject(tableRowClass, { ...target, index }),
    ),
  indexer: at,
  methods: {
    add,
    getCount: ({ table }) => bodyOf(table).rows,
    getItemAt: at,
  },
};
