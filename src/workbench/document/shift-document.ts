import { sheetColumns, sheetRows, type Block } from "../engine/block";
import { shiftedBlock, shiftedIndex, type CellShift } from "../engine/cell-shift";
import { mapReferences, referenceBlock, withBlock } from "../engine/formula-references";
import type { SheetId } from "../engine/workbook-engine";
import type { CellReference, ChartSeriesModel, ChartTitleModel } from "./chart-model";
import type { PageLayoutModel } from "./page-layout-model";
import type { SheetDocument } from "./sheet-document";
import type { WorkbookDocument } from "./workbook-document";

/** Cells of a sheet that came or went. */
export interface SheetShift {
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly shift: CellShift;
}

/** Moves what a document keeps beside cells, as Excel does when cells are inserted or deleted. */
export function shiftDocument(document: WorkbookDocument, { sheet, sheetName, shift }: SheetShift): void {
  const target = document.sheet(sheet);
  target.validations = target.validations.flatMap((each) => shiftedBlocks(each, shift));
  target.conditionalFormats = target.conditionalFormats.flatMap((each) => shiftedBlocks(each, shift));
  target.hyperlinks = target.hyperlinks.flatMap((each) => withShiftedBlock(each, shift));
  target.cellProtection = target.cellProtection.flatMap((each) => withShiftedBlock(each, shift));
  target.cellStyles = target.cellStyles.flatMap((each) => withShiftedBlock(each, shift));
  if (target.autoFilter !== null) {
    const block = shiftedBlock(target.autoFilter.block, shift);
    target.autoFilter = block === null ? null : { ...target.autoFilter, block };
  }
  shiftComments(document, sheet, shift);
  shiftTables(document, sheet, shift);
  shiftPageLayout(target.pageLayout, shift);
  shiftOutline(target.outline[shift.along], shift);
  for (const each of document.sheets()) shiftCharts(each, sheet, shift);
  shiftNames(document, sheetName, shift);
  for (const part of ["validations", "conditionalFormats", "hyperlinks", "tables", "charts"] as const) {
    document.notify({ part, sheet });
  }
}

/** The same thing over moved cells; nothing where its cells are gone. */
function withShiftedBlock<T extends { readonly block: Block }>(thing: T, shift: CellShift): T[] {
  const block = shiftedBlock(thing.block, shift);
  return block === null ? [] : [{ ...thing, block }];
}

function shiftedBlocks<T extends { readonly blocks: readonly Block[] }>(thing: T, shift: CellShift): T[] {
  const blocks = thing.blocks.flatMap((block) => shiftedBlock(block, shift) ?? []);
  return blocks.length === 0 ? [] : [{ ...thing, blocks }];
}

function shiftComments(document: WorkbookDocument, sheet: SheetId, shift: CellShift): void {
  document.comments = document.comments.filter((comment) => {
    if (comment.sheet !== sheet) return true;
    const block = shiftedBlock(comment.block, shift);
    if (block !== null) comment.block = block;
    return block !== null;
  });
}

/** Tables keep their identity, for objects of the add-in refer to them. */
function shiftTables(document: WorkbookDocument, sheet: SheetId, shift: CellShift): void {
  document.tables = document.tables.filter((table) => {
    if (table.sheet !== sheet) return true;
    const block = shiftedBlock(table.block, shift);
    if (block !== null) table.block = block;
    return block !== null;
  });
}

function shiftPageLayout(layout: PageLayoutModel, shift: CellShift): void {
  layout.printAreas = layout.printAreas.flatMap((block) => shiftedBlock(block, shift) ?? []);
  for (const key of ["printTitleRows", "printTitleColumns"] as const) {
    const block = layout[key];
    layout[key] = block === null ? null : shiftedBlock(block, shift);
  }
  const key = shift.along === "rows" ? "horizontalPageBreaks" : "verticalPageBreaks";
  layout[key] = layout[key].flatMap((index) => shiftedIndex(index, shift) ?? []);
}

/** Groups belong to whole rows and columns: cells that move do not take them along. */
function shiftOutline(levels: Map<number, number>, shift: CellShift): void {
  const { along, block } = shift;
  if (along === "rows" ? block.columns < sheetColumns : block.rows < sheetRows) return;
  const before = [...levels];
  levels.clear();
  for (const [index, level] of before) {
    const moved = shiftedIndex(index, shift);
    if (moved !== null) levels.set(moved, level);
  }
}

function shiftCharts({ charts }: SheetDocument, sheet: SheetId, shift: CellShift): void {
  for (const chart of charts) {
    shiftTitle(chart.title, sheet, shift);
    for (const series of chart.series) shiftSeries(series, sheet, shift);
  }
}

/** The same cells after the shift; null where they are gone. */
const movedCells =
  (sheet: SheetId, shift: CellShift) =>
  (reference: CellReference): CellReference | null => {
    if (reference.sheet !== sheet) return reference;
    const block = shiftedBlock(reference.block, shift);
    return block === null ? null : { ...reference, block };
  };

/** A title whose cell is gone says so, as a name does. */
function shiftTitle(title: ChartTitleModel, sheet: SheetId, shift: CellShift): void {
  if (!title.cell) return;
  title.cell = movedCells(sheet, shift)(title.cell);
  if (title.cell === null) title.text = "#REF!";
}

function shiftSeries(series: ChartSeriesModel, sheet: SheetId, shift: CellShift): void {
  const moved = movedCells(sheet, shift);
  series.values = series.values && moved(series.values);
  series.categories = series.categories && moved(series.categories);
  if (typeof series.name !== "string") series.name = moved(series.name) ?? "#REF!";
}

/** The engine moves its own names; these are the texts that the add-in reads. */
function shiftNames(document: WorkbookDocument, sheetName: string, shift: CellShift): void {
  for (const name of document.names) {
    name.formula = mapReferences(name.formula, (reference) => {
      const prefix = reference.prefix.replace(/^'(.*)'!$/, "$1!").replaceAll("''", "'");
      if (prefix.toLowerCase() !== `${sheetName}!`.toLowerCase()) return reference;
      const block = shiftedBlock(referenceBlock(reference), shift);
      return block === null ? null : withBlock(reference, block);
    });
  }
}
