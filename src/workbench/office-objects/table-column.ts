import type { Block } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import { plainValue, writeCells } from "./range-data";
import { text } from "./readers";
import { filterClass } from "./table-filter";
import { bodyOf, makeRoom, tableChanged, type TableTarget } from "./table-parts";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columnBlock = ({ table, index }: ColumnTarget, whole: Block = table.block): Block => ({
  ...whole,
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
const range = (target: ColumnTarget, block: Block): HostObject =>
  target.model.create.range(target.table.sheet, block);

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
      set: ({ model, table, index }, value) => {
        writeCells({ model, sheet: table.sheet, block: columnBlock({ model, table, index }) }, value);
      },
    },
  },
  navigation: { filter: (target) => hostObject(filterClass, target) },
  methods: {
    getRange: (target) => range(target, columnBlock(target)),
    getHeaderRowRange(target) {
      if (!target.table.showHeaders) throw itemNotFound();
      return range(target, { ...columnBlock(target), rows: 1 });
    },
    getDataBodyRange: (target) => range(target, columnBlock(target, bodyOf(target.table))),
    getTotalRowRange(target) {
      if (!target.table.showTotals) throw itemNotFound();
      const { row, rows } = target.table.block;
      return range(target, { ...columnBlock(target), row: row + rows - 1, rows: 1 });
    },
    async delete(target) {
      const { model, table } = target;
      checkProtection(model.document.sheet(table.sheet), "write", table.block);
      if (table.block.columns === 1) throw invalidArgument();
      const before = table.block;
      await model.engine.shiftCells(table.sheet, {
        kind: "delete",
        along: "columns",
        block: columnBlock(target),
      });
      table.block = { ...before, columns: before.columns - 1 };
      tableChanged(target);
    },
  },
};

/** Adds a column at the end, or before the column of an index; values begin with the header. */
async function add(target: TableTarget, args: Arguments): Promise<HostObject> {
  const { model, table } = target;
  checkProtection(model.document.sheet(table.sheet), "write", table.block);
  const before = table.block;
  const index = args.has(0) && args.number(0) !== -1 ? args.count(0) : before.columns;
  if (index > before.columns) throw invalidArgument();
  await model.engine.settle();
  const block = columnBlock({ ...target, index });
  await makeRoom(target, "columns", block);
  table.block = { ...before, columns: before.columns + 1 };
  const given = args.raw(1);
  if (isList(given)) writeCells({ model, sheet: table.sheet, block }, given);
  else if (given !== undefined && given !== null) {
    writeCells({ model, sheet: table.sheet, block: columnBlock({ ...target, index }, bodyOf(table)) }, given);
  }
  nameColumn({ ...target, index }, args.optionalString(2));
  tableChanged(target);
  return hostObject(tableColumnClass, { ...target, index });
}

/** Every column has a header: the name that is given, that among the values, or the next free one. */
function nameColumn(target: ColumnTarget, given: string | undefined): void {
  if (!target.table.showHeaders) return;
  const name = given ?? (headerOf(target) === "" ? freeName(target) : null);
  if (name === null) return;
  target.model.engine.write(target.table.sheet, { ...columnBlock(target), rows: 1 }, [[{ value: name }]]);
}

function freeName(target: TableTarget): string {
  const names = columns(target).map(headerOf);
  let number = names.length;
  while (names.includes(`Column${number}`)) number += 1;
  return `Column${number}`;
}

const columns = (target: TableTarget): ColumnTarget[] =>
  Array.from({ length: target.table.block.columns }, (_, index) => ({ ...target, index }));

/** By name, or by id. */
function find(target: TableTarget, args: Arguments): HostObject | null {
  const key = args.raw(0);
  const found = columns(target).find(
    (each) => each.index + 1 === key || headerOf(each).toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : hostObject(tableColumnClass, found);
}

function findOrThrow(target: TableTarget, args: Arguments): HostObject {
  const found = find(target, args);
  if (found === null) throw itemNotFound();
  return found;
}

export const tableColumnCollectionClass: ClassDefinition<TableTarget> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.block.columns } },
  items: (target) => columns(target).map((each) => hostObject(tableColumnClass, each)),
  indexer: findOrThrow,
  methods: {
    add,
    getCount: ({ table }) => table.block.columns,
    getItem: findOrThrow,
    getItemAt(target, args) {
      const found = columns(target)[args.count(0)];
      if (found === undefined) throw itemNotFound();
      return hostObject(tableColumnClass, found);
    },
    getItemOrNullObject: find,
  },
};
