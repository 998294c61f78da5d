import type { TableModel } from "../document/workbook-document";
import type { Block } from "../engine/block";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemAlreadyExists } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { blockArgument } from "./range-parts";
import { flag, recordProperties, text } from "./readers";
import { tableColumnCollectionClass } from "./table-column";
import { tableRowCollectionClass } from "./table-row";

export interface TableTarget {
  readonly model: Model;
  readonly table: TableModel;
}

/** The cells between headers and totals. */
export const bodyOf = ({ block, showHeaders, showTotals }: TableModel): Block => ({
  ...block,
  row: block.row + (showHeaders ? 1 : 0),
  rows: block.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
});

const changed = ({ model, table }: TableTarget): void => {
  model.document.notify({ part: "tables", sheet: table.sheet });
};

function rename(target: TableTarget, given: unknown): void {
  const name = text(given);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
  const taken = target.model.document.tables.some(
    (each) => each !== target.table && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  target.table.name = name;
  changed(target);
}

const range = ({ model, table }: TableTarget, block: Block): HostObject =>
  model.create.range(table.sheet, block);

/** A table over cells. */
export const tableClass: ClassDefinition<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name, set: rename },
    ...recordProperties(
      ({ table }: TableTarget) => table,
      {
        style: text,
        showBandedRows: flag,
        showBandedColumns: flag,
        showFilterButton: flag,
        highlightFirstColumn: flag,
        highlightLastColumn: flag,
      },
      changed,
    ),
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
  },
  navigation: {
    worksheet: ({ model, table }) => model.create.worksheet(table.sheet),
    columns: (target) => hostObject(tableColumnCollectionClass, target),
    rows: (target) => hostObject(tableRowCollectionClass, { ...target, body: () => bodyOf(target.table) }),
  },
  methods: {
    getRange: (target) => range(target, target.table.block),
    getDataBodyRange: (target) => range(target, bodyOf(target.table)),
    getHeaderRowRange(target) {
      if (!target.table.showHeaders) throw invalidArgument();
      return range(target, { ...target.table.block, rows: 1 });
    },
    resize(target, args) {
      target.table.block = blockArgument(args, 0);
      changed(target);
    },
    convertToRange(target) {
      remove(target);
      return range(target, target.table.block);
    },
    delete(target) {
      remove(target);
      target.model.engine.clearContents(target.table.sheet, target.table.block);
    },
  },
};

function remove(target: TableTarget): void {
  target.model.document.tables = target.model.document.tables.filter((each) => each !== target.table);
  changed(target);
}
