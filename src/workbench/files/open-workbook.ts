/** Fills an empty workbook with what was read of a file. */
import type { CellStyle } from "../engine/cell-style";
import { blockOf } from "../engine/block";
import type { SheetId, WorkbookEngine } from "../engine/workbook-engine";
import type { DocumentPart, WorkbookDocument } from "../document/workbook-document";
import { keepId, newId } from "../office-objects/model";
import { openCharts } from "./charts/open-charts";
import { bands } from "./open/bands";
import type { FileSheet, FileSize, FileTable, FileWorkbook } from "./open/file-workbook";
import { cellLocks, cellStyles } from "./open/cell-locks";
import type { CellFormat } from "./save/style-book";

/** The engine has one sheet, which becomes the first. */
export async function openWorkbook(
  file: FileWorkbook,
  engine: WorkbookEngine,
  document: WorkbookDocument,
): Promise<void> {
  const calculateAgain = engine.holdCalculation();
  const ids = openSheets(file, engine);
  for (const [name, style] of file.styles.named) document.styles.set(name, style);
  openNames(file, ids, engine, document);
  const filled = pairs(file, ids);
  for (const [id, sheet] of filled) {
    fillSheet(id, sheet, file.styles.formats, engine);
    fillDocument(id, sheet, file.styles.formats, document);
  }
  // Charts come last: their places depend on sizes, their references on every sheet.
  for (const [id, sheet] of filled) document.sheet(id).charts = openCharts(sheet.charts, id, engine);
  fillWorkbook(file, document);
  showActive(file, ids, engine);
  tellAll(ids, document);
  engine.setCalculationMode(file.calculationMode);
  calculateAgain();
  await engine.recalculate();
  engine.clearUndo();
}

/** What belongs to no sheet. */
function fillWorkbook(file: FileWorkbook, document: WorkbookDocument): void {
  Object.assign(document.properties, file.properties);
  for (const [name, value] of file.customProperties) document.customProperties.set(name, value);
  document.settings = new Map(file.settings);
  for (const [id, xml] of file.customXml) document.customXml.set(id, xml);
  document.structure.isProtected = file.structureProtected;
  // What is made from now on is called otherwise than what the file brought.
  const comments = document.comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]);
  for (const id of [...comments, ...document.customXml.keys()]) keepId(id);
}

function showActive(
  { activeSheet, sheets }: FileWorkbook,
  ids: readonly SheetId[],
  engine: WorkbookEngine,
): void {
  const active = ids[activeSheet];
  if (active === undefined) return;
  engine.activate(active);
  const selected = sheets[activeSheet]?.selected ?? null;
  if (selected !== null) engine.select(active, selected);
}

const pairs = ({ sheets }: FileWorkbook, ids: readonly SheetId[]): (readonly [SheetId, FileSheet])[] =>
  sheets.flatMap((sheet, index) => {
    const id = ids[index];
    return id === undefined ? [] : [[id, sheet] as const];
  });

function openSheets({ sheets }: FileWorkbook, engine: WorkbookEngine): SheetId[] {
  const [only] = engine.sheets();
  return sheets.map(({ name }, index) => {
    if (index > 0 || only === undefined) return engine.addSheet(name);
    engine.renameSheet(only, name);
    return only;
  });
}

function openNames(
  { names }: FileWorkbook,
  ids: readonly SheetId[],
  engine: WorkbookEngine,
  document: WorkbookDocument,
): void {
  for (const { name, formula, comment, visible, scope } of names) {
    const sheet = scope === null ? null : (ids[scope] ?? null);
    engine.defineName(name, formula, ...(sheet === null ? [] : [sheet]));
    document.names.push({ name, formula, comment, visible, scope: sheet });
  }
}

function fillSheet(
  id: SheetId,
  sheet: FileSheet,
  formats: readonly CellFormat[],
  engine: WorkbookEngine,
): void {
  fillCells(id, sheet, formats, engine);
  for (const block of sheet.merges) engine.merge(id, block);
  setSizes(id, sheet, engine);
  const { freeze } = sheet.document;
  if (freeze.rows + freeze.columns > 0) engine.freeze(id, freeze.rows, freeze.columns);
  if (!sheet.showGridlines) engine.setShowGridlines(id, false);
  if (sheet.tabColor !== "") engine.setTabColor(id, sheet.tabColor);
  if (sheet.visibility !== "Visible") engine.setVisibility(id, sheet.visibility);
}

function fillDocument(
  id: SheetId,
  sheet: FileSheet,
  formats: readonly CellFormat[],
  document: WorkbookDocument,
): void {
  Object.assign(document.sheet(id), sheet.document, {
    cellProtection: cellLocks(sheet.cells, formats),
    cellStyles: cellStyles(sheet.cells, formats),
  });
  for (const table of sheet.tables) openTable(table, id, document);
  document.comments.push(...sheet.comments.map((comment) => ({ ...comment, sheet: id })));
}

function openTable(
  { model, filter, sort, hiddenHeaders }: FileTable,
  sheet: SheetId,
  document: WorkbookDocument,
): void {
  const table = { ...model, id: newId(), sheet };
  document.tables.push(table);
  if (filter !== null) document.setFilter(table.id, filter);
  document.setSort(table.id, sort);
  if (hiddenHeaders !== null) document.hiddenHeaders.set(table.id, hiddenHeaders);
}

function fillCells(
  id: SheetId,
  { cells }: FileSheet,
  formats: readonly CellFormat[],
  engine: WorkbookEngine,
): void {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const band of bands(cells)) {
    const at = (row: number, column: number): FileSheet["cells"][number] | undefined =>
      byPlace.get(`${band.row + row},${band.column + column}`);
    engine.setStyles(
      id,
      band,
      blockOf<Partial<CellStyle>>(band, (row, column) => lookOf(formats[at(row, column)?.format ?? -1])),
    );
    engine.write(
      id,
      band,
      blockOf(band, (row, column) => at(row, column)?.input ?? { value: null }),
    );
  }
}

/** Without what protection does and the name of its style, which the document keeps. */
function lookOf(format: CellFormat | undefined): Partial<CellStyle> {
  if (format === undefined) return {};
  const look: Partial<CellFormat> = { ...format };
  delete look.locked;
  delete look.formulaHidden;
  delete look.styleName;
  return look;
}

function setSizes(id: SheetId, { rows, columns }: FileSheet, engine: WorkbookEngine): void {
  for (const column of columns) {
    if (column.size !== undefined) engine.setColumnWidth(id, column.first, column.count, column.size);
    if (column.hidden) engine.setColumnsHidden(id, column.first, column.count, true);
  }
  for (const row of runs(rows)) {
    if (row.size !== undefined) engine.setRowHeight(id, row.first, row.count, row.size);
    if (row.hidden) engine.setRowsHidden(id, row.first, row.count, true);
  }
}

/** Neighbours of one size are set at once. */
function runs(rows: readonly FileSize[]): FileSize[] {
  const found: FileSize[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const follows = last !== undefined && last.first + last.count === row.first;
    if (follows && last.size === row.size && last.hidden === row.hidden)
      found.splice(-1, 1, { ...last, count: last.count + row.count });
    else found.push(row);
  }
  return found;
}

const sheetParts: readonly DocumentPart[] = [
  "charts",
  "validations",
  "conditionalFormats",
  "hyperlinks",
  "protection",
  "pageLayout",
  "freeze",
  "customProperties",
  "tables",
  "comments",
  "view",
];
const bookParts: readonly DocumentPart[] = ["names", "styles", "properties", "customXml", "settings"];

function tellAll(ids: readonly SheetId[], document: WorkbookDocument): void {
  for (const part of bookParts) document.notify({ part });
  for (const sheet of ids) for (const part of sheetParts) document.notify({ part, sheet });
}
