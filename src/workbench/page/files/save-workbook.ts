/** Writes what the grid holds as an .xlsx file. */
import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { WorkbookDocument } from "../../document/workbook-document";
import type { Block } from "../../engine/block";
import { type CellValue, isCellError } from "../../engine/cell";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { addressOf, quotedSheet } from "./a1";
import { fileStyle } from "./cell-look";
import { fileCharts } from "./file-charts";
import { formulaInFile } from "./formula-text";
import { charactersOf } from "./measures";
import { fileValidations } from "./file-validations";

/** The bytes of the file. Cells that wait for a custom function are written as they are: settle first. */
export function saveWorkbook(engine: WorkbookEngine, book: WorkbookDocument): Promise<Uint8Array> {
  const sheets = engine.sheets();
  return writeXlsx({
    sheets: sheets.map((id) => sheetToWrite(id, engine, book)),
    activeSheet: sheets.indexOf(engine.activeSheet()),
    defaultFont: { name: "Calibri", size: 11 },
    namedRanges: book.names
      .filter(({ visible }) => visible)
      .map(({ name, formula, comment, scope }) => ({
        name,
        range: formula.replace(/^=/, ""),
        ...(comment === "" ? {} : { comment }),
        ...(scope === null ? {} : { scope: engine.sheetName(scope) }),
      })),
    properties: { title: book.properties.title, creator: book.properties.author },
  });
}

function sheetToWrite(id: SheetId, engine: WorkbookEngine, book: WorkbookDocument): WriteSheet {
  const { freeze, protection, charts, validations } = book.sheet(id);
  const used = engine.usedBlock(id, true);
  const visibility = engine.visibility(id);
  const color = engine.tabColor(id);
  return {
    name: engine.sheetName(id),
    ...(used === null ? {} : cellsToWrite(id, used, engine, book)),
    merges: engine.merges(id).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    view: {
      showGridLines: engine.showGridlines(id),
      ...(color === "" ? {} : { tabColor: { rgb: color.replace("#", "") } }),
    },
    ...(visibility === "Hidden" ? { hidden: true } : {}),
    ...(visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(freeze.rows + freeze.columns > 0
      ? { freezePane: { rows: freeze.rows, columns: freeze.columns } }
      : {}),
    ...(protection.isProtected ? { protection: { sheet: true, sort: true, autoFilter: true } } : {}),
    dataValidations: fileValidations(validations),
    charts: fileCharts(
      charts,
      engine,
      (reference) => `${quotedSheet(engine.sheetName(reference.sheet))}!${absolute(reference.block)}`,
    ),
  };
}

const absolute = (block: Block): string => addressOf(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

type Cells = Pick<WriteSheet, "cells" | "columns" | "rows" | "rowDefs">;

function cellsToWrite(id: SheetId, used: Block, engine: WorkbookEngine, book: WorkbookDocument): Cells {
  const all: Block = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const values = engine.values(id, all);
  const formulas = engine.formulas(id, all);
  const links = linksOf(id, book);
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column] ?? null;
      const style = fileStyle(engine.style(id, row, column));
      const link = links.get(`${row},${column}`);
      if (value === null && formula === null && style === undefined && link === undefined) return;
      cells.set(`${row},${column}`, {
        ...(formula === null ? constant(value) : formulaCell(formula, value, engine.spill(id, row, column))),
        ...(style === undefined ? {} : { style }),
        ...(link === undefined ? {} : { hyperlink: link }),
      });
    });
  });
  return {
    cells,
    columns: Array.from({ length: all.columns }, (_, column) => ({
      width: charactersOf(engine.columnWidth(id, column)),
      hidden: engine.columnHidden(id, column),
    })),
    rows: Array.from({ length: all.rows }, () => []),
    rowDefs: new Map(
      Array.from({ length: all.rows }, (_, row) => [
        row,
        { height: engine.rowHeight(id, row), hidden: engine.rowHidden(id, row) },
      ]),
    ),
  };
}

function formulaCell(formula: string, value: CellValue, spill: Block | null): Partial<Cell> {
  const result = isCellError(value) ? value.error : value;
  const text = { formula: formulaInFile(formula), formulaResult: result };
  return spill === null
    ? text
    : { ...text, formulaType: "array", formulaRef: addressOf(spill), formulaDynamic: true };
}

function constant(value: CellValue): Partial<Cell> {
  if (isCellError(value)) return { value: value.error };
  // hucre takes a text such as "#N/A" for the error of that name; a rich text stays a text.
  if (typeof value === "string" && value.startsWith("#")) return { richText: [{ text: value }] };
  return { value };
}

function linksOf(id: SheetId, book: WorkbookDocument): ReadonlyMap<string, NonNullable<Cell["hyperlink"]>> {
  return new Map(
    book.sheet(id).hyperlinks.map(({ block, address, documentReference, screenTip }) => [
      `${block.row},${block.column}`,
      {
        target: address ?? "",
        ...(documentReference === undefined ? {} : { location: documentReference }),
        ...(screenTip === undefined ? {} : { tooltip: screenTip }),
      },
    ]),
  );
}
