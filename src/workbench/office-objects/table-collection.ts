import { objectArgument } from "../rich-api/host-object";
import type { TableModel } from "../document/workbook-document";
import { intersection, type Block } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import { demandAddress } from "./addresses";
import { newId, type Model, type RangeTarget } from "./model";

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

function add(target: Target, args: Arguments): HostObject {
  const { model } = target;
  const { sheet, block } = place(target, args);
  const headers = args.boolean(1);
  if (
    model.document.tables.some((each) => each.sheet === sheet && intersection(each.block, block) !== null)
  ) {
    throw new RichApiError("InvalidOperation", "A table can't overlap another table.");
  }
  if (!headers) throw new RichApiError("ApiNotFound", "This host adds tables with headers only.", 404);
  const [texts = []] = model.engine.values(sheet, { ...block, rows: 1 });
  texts.forEach((value, column) => {
    if (value !== null) return;
    const cell = { row: block.row, column: block.column + column, rows: 1, columns: 1 };
    model.engine.write(sheet, cell, [[{ value: `Column${column + 1}` }]]);
  });
  const table: TableModel = {
    id: newId(),
    name: freeName(model),
    sheet,
    block: block.rows === 1 ? { ...block, rows: 2 } : block,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  model.document.tables.push(table);
  model.document.notify({ part: "tables", sheet });
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
};
