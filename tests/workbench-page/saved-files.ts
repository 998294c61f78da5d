/** Workbooks without a page that are saved and opened. */
import { WorkbookDocument } from "../../src/workbench/document/workbook-document";
import type { CellInput } from "../../src/workbench/engine/cell";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless-univer";
import type { SheetId, WorkbookEngine } from "../../src/workbench/engine/workbook-engine";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";

export interface Book {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  /** Its first sheet. */
  readonly sheet: SheetId;
}

export const addin = { id: "11111111-2222-3333-4444-555555555555", version: "1.2.3.4" };
export const functions = ["TEST.DEMAND", "TEST.DEMAND.TABLE"];
const savedAt = new Date("2026-01-02T03:04:05Z");

export function newBook(): Book {
  const engine = createHeadlessEngine();
  const [sheet] = engine.sheets();
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  return { engine, document: new WorkbookDocument("Book1.xlsx", new Date("2026-01-01T00:00:00Z")), sheet };
}

/** Writes cells from A1 on. */
export function fill({ engine, sheet }: Book, cells: readonly (readonly CellInput[])[]): void {
  const columns = cells[0]?.length ?? 0;
  engine.write(sheet, { row: 0, column: 0, rows: cells.length, columns }, cells);
}

export const save = ({ engine, document }: Pick<Book, "engine" | "document">): Uint8Array =>
  saveWorkbook(engine, document, { addin, functions, savedAt });

export async function open(file: Uint8Array): Promise<Book> {
  const book = newBook();
  await openWorkbook(readWorkbook(file, { addin: addin.id, functions }), book.engine, book.document);
  return book;
}
