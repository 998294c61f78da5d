import type { ChartSeriesModel, CellReference } from "../document/chart-model";
import { newSheetDocument, type SheetDocument } from "../document/sheet-document";
import { blockOf } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";
import { checkStructure } from "../limits/protected-structure";
import type { Arguments } from "../rich-api/arguments";
import { objectArgument, type HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { cellContents } from "./cell-contents";
import { newId, type Model, type SheetTarget } from "./model";
import { oneOf } from "./readers";

const positions = oneOf("None", "Before", "After", "Beginning", "End");

/** Worksheet.copy: a sheet with the same cells, looks and everything beside them. */
export async function copySheet(target: SheetTarget, args: Arguments): Promise<HostObject> {
  const { model, sheet } = target;
  checkStructure(model.document);
  const place = positionOf(model, args);
  await model.engine.settle();
  const copy = model.engine.addSheet(freeName(model, model.engine.sheetName(sheet)), place);
  copyCells(model, sheet, copy);
  copyDocument(model, sheet, copy);
  return model.create.worksheet(copy);
}

function positionOf({ engine }: Model, args: Arguments): number {
  const type = args.has(0) ? positions(args.raw(0)) : "None";
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return engine.sheets().length;
  const relative = objectArgument(args, 1);
  if (relative?.definition.name !== "Worksheet") throw invalidArgument();
  const index = engine.sheets().indexOf((relative.target as SheetTarget).sheet);
  return type === "Before" ? index : index + 1;
}

/** `Data (2)`, shortened to what Excel allows. */
function freeName({ engine }: Model, name: string): string {
  const names = new Set(engine.sheets().map((each) => engine.sheetName(each).toLowerCase()));
  const stem = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  const numbered = (): string => `${stem.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (names.has(numbered().toLowerCase())) number += 1;
  return numbered();
}

function copyCells(model: Model, from: SheetId, to: SheetId): void {
  const { engine } = model;
  const block = engine.usedBlock(from, true);
  engine.setTabColor(to, engine.tabColor(from));
  engine.setShowGridlines(to, engine.showGridlines(from));
  if (block === null) return;
  engine.write(to, block, cellContents({ model, sheet: from, block }));
  engine.setStyles(
    to,
    block,
    blockOf(block, (r, c) => engine.style(from, block.row + r, block.column + c)),
  );
  for (const merge of engine.merges(from)) engine.merge(to, merge);
  for (let row = 0; row < block.row + block.rows; row += 1) {
    engine.setRowHeight(to, row, 1, engine.rowHeight(from, row));
    if (engine.rowHidden(from, row)) engine.setRowsHidden(to, row, 1, true);
  }
  for (let column = 0; column < block.column + block.columns; column += 1) {
    engine.setColumnWidth(to, column, 1, engine.columnWidth(from, column));
    if (engine.columnHidden(from, column)) engine.setColumnsHidden(to, column, 1, true);
  }
}

/** Things with an id get a new one, and charts look at the copy where they looked at the sheet. */
function copyDocument(model: Model, from: SheetId, to: SheetId): void {
  const { document, engine } = model;
  const copy: SheetDocument = { ...newSheetDocument(), ...structuredClone(document.sheet(from)) };
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: newId(),
    sheet: to,
    title: { ...chart.title, cell: chart.title.cell && movedTo(chart.title.cell, from, to) },
    series: chart.series.map((series) => movedSeries(series, from, to)),
  }));
  copy.conditionalFormats = copy.conditionalFormats.map((each) => ({ ...each, id: newId() }));
  Object.assign(document.sheet(to), copy);
  engine.freeze(to, copy.freeze.rows, copy.freeze.columns);
  for (const table of document.tables.filter((each) => each.sheet === from)) {
    document.tables.push({ ...table, id: newId(), sheet: to, name: freeTableName(model, table.name) });
  }
  for (const part of ["charts", "tables", "validations", "conditionalFormats", "freeze"] as const) {
    document.notify({ part, sheet: to });
  }
}

function freeTableName({ document }: Model, name: string): string {
  const names = new Set(document.tables.map((each) => each.name.toLowerCase()));
  let number = 2;
  while (names.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}

const movedTo = (reference: CellReference, from: SheetId, to: SheetId): CellReference =>
  reference.sheet === from ? { ...reference, sheet: to } : reference;

function movedSeries(series: ChartSeriesModel, from: SheetId, to: SheetId): ChartSeriesModel {
  const moved = (reference: CellReference): CellReference => movedTo(reference, from, to);
  return {
    ...series,
    id: newId(),
    name: typeof series.name === "string" ? series.name : moved(series.name),
    values: series.values && moved(series.values),
    categories: series.categories && moved(series.categories),
  };
}
