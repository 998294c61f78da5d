import { intersection, type Block } from "../engine/block";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { apiNotFound, invalidArgument, itemAlreadyExists } from "../rich-api/rich-api-error";
import { autoFilterClass, type AutoFilterTarget } from "./auto-filter";
import { eventTypes } from "./event-registry";
import { blockArgument } from "./range-parts";
import { registrations } from "./registrations";
import { flag, recordProperties, text } from "./readers";
import { tableColumnCollectionClass } from "./table-column";
import { refilterTable, tableFilter } from "./table-filter";
import { bodyOf, fillHeaders, tableChanged, type TableTarget } from "./table-parts";
import { showHeaders, showTotals } from "./table-rows-shown";
import { tableSortClass } from "./table-sort";
import { tableRowCollectionClass } from "./table-row";

function rename(target: TableTarget, given: unknown): void {
  const name = text(given);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
  const taken = target.model.document.tables.some(
    (each) => each !== target.table && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  target.table.name = name;
  tableChanged(target);
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
      tableChanged,
    ),
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: (target, value) => {
        showHeaders(target, flag(value));
      },
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value) => showTotals(target, flag(value)),
    },
    legacyId: { get: ({ table }) => table.id.replace(/\D/g, "").replace(/^0+/, "") },
  },
  navigation: {
    worksheet: ({ model, table }) => model.create.worksheet(table.sheet),
    sort: (target) => hostObject(tableSortClass, target),
    autoFilter: (target) => hostObject(autoFilterClass, ofTable(target)),
    columns: (target) => hostObject(tableColumnCollectionClass, target),
    rows: (target) => hostObject(tableRowCollectionClass, target),
  },
  methods: {
    getRange: (target) => range(target, target.table.block),
    getDataBodyRange: (target) => range(target, bodyOf(target.table)),
    getHeaderRowRange(target) {
      if (!target.table.showHeaders) throw invalidArgument();
      return range(target, { ...target.table.block, rows: 1 });
    },
    getTotalRowRange(target) {
      const { block, showTotals: shown } = target.table;
      if (!shown) throw invalidArgument();
      return range(target, { ...block, row: block.row + block.rows - 1, rows: 1 });
    },
    clearFilters(target) {
      tableFilter(target).criteria.clear();
      return refilterTable(target);
    },
    reapplyFilters: refilterTable,
    resize(target, args) {
      const block = blockArgument(args, 0);
      // The headers stay in their row, and some of the table in its place.
      const { table } = target;
      if (block.row !== table.block.row || block.rows < 2 || intersection(block, table.block) === null) {
        throw invalidArgument();
      }
      table.block = block;
      fillHeaders(target);
      tableChanged(target);
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
  internalMethods: registrations<TableTarget>(
    ({ model, table }) => ({ events: model.events, target: table.id }),
    { DataChangedEvent: eventTypes.tableChanged, SelectionChangedEvent: eventTypes.tableSelectionChanged },
  ),
};

/** A table's filter as that of a sheet is; it cannot be removed. */
const ofTable = (target: TableTarget): AutoFilterTarget => ({
  model: target.model,
  sheet: target.table.sheet,
  current: () => ({ ...tableFilter(target), block: target.table.block }),
  replace: () => {
    throw apiNotFound("AutoFilter of a table with another range");
  },
});

function remove(target: TableTarget): void {
  const { model, table } = target;
  model.events.raise(eventTypes.tableDeleted, [table.sheet], {
    worksheetId: table.sheet,
    source: "Local",
    tableId: table.id,
    tableName: table.name,
  });
  target.model.document.tables = target.model.document.tables.filter((each) => each !== target.table);
  tableChanged(target);
}
