import { objectArgument } from "../rich-api/host-object";
import type { TableModel } from "../document/workbook-document";
import { type Block, overlap } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import { demandAddress } from "./addresses";
import { eventTypes, workbookTarget } from "./event-registry";
import { newId, type Model, type RangeTarget } from "./model";
import { registrations } from "./registrations";
import { fillHeaders } from "./table-parts";
import { addHeaders } from "./table-rows-shown";

/** Tables of the workbook, or of one sheet. */
interface Target {
  readonly model: Model;
  readonly sheet: SheetId | null;
}

const tables = ({ model, sheet }: Target): TableModel[] =>
  model.document.tables.filter((each) => sheet === null || each.sheet === sheet);

function find(target: Target, args: Arguments): HostObject | null {
  const key = args.string(0);
  const table = tables(target).find(
    (each) => each.id === key || each.name.toLowerCase() === key.toLowerCase(),
  );
  return table === undefined ? null : target.model.create.table(table);
}

/** Where a new table goes: a range, or an address that names its sheet unless the collection is of one. */
function place(target: Target, args: Arguments): { sheet: SheetId; block: Block } {
  const object = objectArgument(args, 0);
  if (object?.definition.name === "Range") return object.target as RangeTarget;
  const { sheet, block } = demandAddress(args.string(0));
  const { engine } = target.model;
  const id =
    sheet === null
      ? (target.sheet ?? engine.activeSheet())
      : engine.sheets().find((each) => engine.sheetName(each) === sheet);
  if (id === undefined) throw invalidArgument();
  return { sheet: id, block };
}

async function add(target: Target, args: Arguments): Promise<HostObject> {
  const { model } = target;
  const { sheet, block } = place(target, args);
  const headers = args.boolean(1);
  if (model.document.tables.some((each) => each.sheet === sheet && overlap(each.block, block))) {
    throw new RichApiError("InvalidOperation", "A table can't overlap another table.");
  }
  await model.engine.settle();
  const table: TableModel = {
    id: newId(),
    name: freeName(model),
    sheet,
    block: headers && block.rows === 1 ? { ...block, rows: 2 } : block,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  // Cells without headers get a row of them, and move down.
  if (!headers) await addHeaders({ model, table });
  fillHeaders({ model, table });
  model.document.tables.push(table);
  model.document.notify({ part: "tables", sheet });
  model.events.raise(eventTypes.tableAdded, [sheet], {
    worksheetId: sheet,
    source: "Local",
    tableId: table.id,
  });
  return model.create.table(table);
}

function freeName({ document }: Model): string {
  let number = 1;
  while (document.tables.some((each) => each.name === `Table${number}`)) number += 1;
  return `Table${number}`;
}

export const tableCollectionClass: ClassDefinition<Target> = {
  name: "TableCollection",
  properties: { count: { get: (target) => tables(target).length } },
  items: (target) => tables(target).map((each) => target.model.create.table(each)),
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add,
    getCount: (target) => tables(target).length,
    getItemAt(target, args) {
      const table = tables(target)[args.count(0)];
      if (table === undefined) throw itemNotFound();
      return target.model.create.table(table);
    },
    getItemOrNullObject: find,
  },
  internalMethods: registrations<Target>(
    ({ model, sheet }) => ({ events: model.events, target: sheet ?? workbookTarget }),
    {
      AddedEvent: eventTypes.tableAdded,
      DataChangedEvent: eventTypes.tableChanged,
      DeletedEvent: eventTypes.tableDeleted,
    },
  ),
};
