import type { Block } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";

/** The cells of an event as the text that the client hands back to ask for them. */
export const eventReference = (sheet: SheetId, { row, column, rows, columns }: Block): string =>
  [row, column, rows, columns, sheet].join("|");

/** Reads such a text; null for another. */
export function readEventReference(text: string): { readonly sheet: SheetId; readonly block: Block } | null {
  const [, row, column, rows, columns, sheet] = /^(\d+)\|(\d+)\|(\d+)\|(\d+)\|(.+)$/.exec(text) ?? [];
  if (sheet === undefined) return null;
  const block = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
  return { sheet, block };
}
