import { sheetColumns, sheetRows, type Block } from "../engine/block";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { SheetTarget } from "./model";
import { blockArgument } from "./range-parts";

function freeze({ model, sheet }: SheetTarget, rows: number, columns: number): void {
  model.document.sheet(sheet).freeze = { rows, columns };
  model.engine.freeze(sheet, rows, columns);
  model.document.notify({ part: "freeze", sheet });
}

function location({ model, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = model.document.sheet(sheet).freeze;
  if (rows === 0 && columns === 0) return null;
  const block: Block = { row: 0, column: 0, rows: rows || sheetRows, columns: columns || sheetColumns };
  return model.create.range(sheet, block);
}

/** Rows and columns that stay in sight. */
export const worksheetFreezePanesClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows(target, args) {
      freeze(target, args.has(0) ? args.count(0) : 1, 0);
    },
    freezeColumns(target, args) {
      freeze(target, 0, args.has(0) ? args.count(0) : 1);
    },
    freezeAt(target, args) {
      const { row, column, rows, columns } = blockArgument(args, 0);
      freeze(target, rows === sheetRows ? 0 : row + rows, columns === sheetColumns ? 0 : column + columns);
    },
    unfreeze(target) {
      freeze(target, 0, 0);
    },
    getLocation(target) {
      const found = location(target);
      if (found === null) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
  },
};
