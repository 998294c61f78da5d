/** Fills an empty workbook with what an .xlsx file holds. */
import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { type CellInput, type CellValue, isErrorText } from "../../engine/cell";
import type { CellStyle } from "../../engine/cell-style";
import { blockOf } from "../../engine/block";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import type { WorkbookDocument } from "../../document/workbook-document";
import { engineStyle } from "./cell-look";
import { formulaInGrid } from "./formula-text";
import { pointsOf } from "./measures";

/** Reads the file into the engine, whose only sheet is replaced, and its names into the document. */
export async function openWorkbook(
  bytes: Uint8Array,
  engine: WorkbookEngine,
  book: WorkbookDocument,
): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true });
  const placeholder = engine.sheets();
  const ids = file.sheets.map((sheet, index) => {
    const only = placeholder[index];
    if (only === undefined) return engine.addSheet(sheet.name);
    engine.renameSheet(only, sheet.name);
    return only;
  });
  for (const { name, range, comment, scope } of file.namedRanges ?? []) {
    const sheet =
      scope === undefined ? null : (ids[file.sheets.findIndex((each) => each.name === scope)] ?? null);
    engine.defineName(name, `=${range}`, ...(sheet === null ? [] : [sheet]));
    book.names.push({ name, formula: `=${range}`, comment: comment ?? "", visible: true, scope: sheet });
  }
  file.sheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id !== undefined) fillSheet(id, sheet, engine, book);
  });
  const active = ids[file.activeSheet ?? 0];
  if (active !== undefined) engine.activate(active);
  book.notify({ part: "names" });
  await engine.recalculate();
}

function fillSheet(id: SheetId, sheet: Sheet, engine: WorkbookEngine, book: WorkbookDocument): void {
  const cells = sheet.cells ?? new Map<string, Cell>();
  const places = [...cells.keys()].map((key) => key.split(",").map(Number));
  const rows = Math.max(sheet.rows.length, ...places.map(([row]) => (row ?? 0) + 1));
  const columns = Math.max(
    0,
    ...sheet.rows.map((row) => row.length),
    ...places.map(([, column]) => (column ?? 0) + 1),
  );
  if (rows > 0 && columns > 0) {
    const block = { row: 0, column: 0, rows, columns };
    const at = (row: number, column: number): Cell | undefined => cells.get(`${row},${column}`);
    const spilled = spilledCells(cells);
    engine.write(
      id,
      block,
      blockOf(block, (row, column) =>
        cellInput(at(row, column), sheet.rows[row]?.[column], spilled.has(`${row},${column}`)),
      ),
    );
    engine.setStyles(
      id,
      block,
      blockOf<Partial<CellStyle>>(block, (row, column) => engineStyle(at(row, column)?.style ?? {})),
    );
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    engine.merge(id, {
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    });
  }
  sizes(id, sheet, engine);
  view(id, sheet, engine, book);
}

type FileValue = Sheet["rows"][number][number];

function cellInput(cell: Cell | undefined, plain: FileValue | undefined, spilled: boolean): CellInput {
  if (spilled) return { value: null };
  if (cell === undefined) return { value: valueOf(plain ?? null) };
  const { formula, formulaResult, richText, value, type } = cell;
  if (formula !== undefined)
    return { formula: formulaInGrid(formula), value: valueOf(formulaResult ?? value) };
  const text = richText?.map((run) => run.text).join("");
  return { value: text ?? valueOf(value, type === "error") };
}

/** Dates become the numbers they are in Excel. */
function valueOf(value: FileValue, isError = false): CellValue {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "string" && isError && isErrorText(value)) return { error: value };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Cells that a dynamic array fills: the file holds their values, the grid calculates them. */
function spilledCells(cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const [key, { formulaType, formulaRef }] of cells) {
    const last = /:\$?([A-Z]+)\$?(\d+)$/.exec(formulaType === "array" ? (formulaRef ?? "") : "");
    if (last?.[1] === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const lastColumn =
      Array.from(last[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    for (let r = row; r < Number(last[2]); r++)
      for (let c = column; c <= lastColumn; c++) filled.add(`${r},${c}`);
    filled.delete(key);
  }
  return filled;
}

function sizes(id: SheetId, { columns, rowDefs }: Sheet, engine: WorkbookEngine): void {
  columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) engine.setColumnWidth(id, column, 1, pointsOf(width));
    if (hidden) engine.setColumnsHidden(id, column, 1, true);
  });
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    if (height !== undefined) engine.setRowHeight(id, row, 1, height);
    if (hidden) engine.setRowsHidden(id, row, 1, true);
  }
}

function view(id: SheetId, sheet: Sheet, engine: WorkbookEngine, book: WorkbookDocument): void {
  if (sheet.freezePane !== undefined) freeze(id, sheet.freezePane, engine, book);
  const color = sheet.view?.tabColor?.rgb;
  if (sheet.view?.showGridLines === false) engine.setShowGridlines(id, false);
  if (color !== undefined) engine.setTabColor(id, `#${color.slice(-6)}`);
  if (sheet.veryHidden) engine.setVisibility(id, "VeryHidden");
  else if (sheet.hidden) engine.setVisibility(id, "Hidden");
}

function freeze(
  id: SheetId,
  { rows = 0, columns = 0 }: NonNullable<Sheet["freezePane"]>,
  engine: WorkbookEngine,
  book: WorkbookDocument,
): void {
  engine.freeze(id, rows, columns);
  book.sheet(id).freeze = { rows, columns };
}
