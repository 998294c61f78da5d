import type { TableModel } from "../document/workbook-document";
import type { Block } from "../engine/block";
import { isBlank, cellContents } from "./cell-contents";
import type { Model } from "./model";

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

/** Whether the body is one blank row, which the first row that is added fills. */
export const isEmptyTable = ({ model, table }: TableTarget): boolean => {
  const body = bodyOf(table);
  const contents = cellContents({ model, sheet: table.sheet, block: body });
  return body.rows === 1 && contents.every((row) => row.every(isBlank));
};

export const tableChanged = ({ model, table }: TableTarget): void => {
  model.document.notify({ part: "tables", sheet: table.sheet });
};

/** Makes room for rows or columns of a table: cells beyond it move only where they are in the way. */
export async function makeRoom(
  { model, table }: TableTarget,
  along: "rows" | "columns",
  room: Block,
): Promise<void> {
  const { block } = table;
  const end = along === "rows" ? block.row + block.rows : block.column + block.columns;
  const start = along === "rows" ? room.row : room.column;
  const beyond = cellContents({ model, sheet: table.sheet, block: room });
  if (start < end || beyond.some((row) => row.some((cell) => !isBlank(cell)))) {
    await model.engine.shiftCells(table.sheet, { kind: "insert", along, block: room });
  }
}

/** Gives names to columns without one: every column of a table has a header, unlike those beside it. */
export function fillHeaders({ model, table }: TableTarget): void {
  if (!table.showHeaders) return;
  const headers = { ...table.block, rows: 1 };
  const [texts = []] = model.engine.values(table.sheet, headers);
  texts.forEach((value, column) => {
    if (value !== null) return;
    const cell = { ...headers, column: headers.column + column, columns: 1 };
    model.engine.write(table.sheet, cell, [[{ value: `Column${column + 1}` }]]);
  });
}
