/** A workbook with one of everything: saved, opened and saved again it is the same. */
import { defaultStyle } from "../../src/workbench/engine/cell-style";
import { newChart } from "../../src/workbench/office-objects/new-chart";
import type { Model } from "../../src/workbench/office-objects/model";
import { readParts } from "../support/read-xlsx";
import { workbookState } from "../support/workbook-state";
import type { Host } from "../../src/workbench/host-types";
import { type Book, fill, newBook, open, save } from "./saved-files";

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

async function everything(): Promise<Book> {
  const book = newBook();
  const { engine, document, sheet } = book;
  engine.renameSheet(sheet, "It's 1");
  const second = engine.addSheet("Hidden");
  engine.setVisibility(second, "Hidden");
  fill(book, [
    [{ value: "Year" }, { value: "kt" }, { value: "Sum" }],
    [{ value: 2030 }, { value: 1.5 }, { formula: "=SUM(B2:B3)", value: null }],
    [{ value: 2031 }, { value: 2.5 }, { formula: '=IF(B3>2,"","low")', value: null }],
    [{ value: null }, { value: null }, { formula: "=SEQUENCE(2,2)", value: null }],
    [{ value: null }, { value: null }, { value: null }],
    [{ formula: "=1/0", value: null }, { formula: "=B2>1", value: null }, { value: null }],
  ]);
  engine.setStyle(sheet, block(0, 0, 1, 3), {
    ...defaultStyle,
    bold: true,
    fill: "#FFF8DB",
    fontColor: "#0B4F8A",
    numberFormat: '#,##0.0;-#,##0.0;"–"',
    horizontalAlignment: "Right",
    wrapText: true,
    borders: { bottom: { style: "Double", weight: "Thick", color: "#CBD2D9" } },
  });
  engine.setColumnWidth(sheet, 1, 1, 120);
  engine.setColumnsHidden(sheet, 4, 1, true);
  engine.setRowHeight(sheet, 0, 1, 33);
  engine.merge(sheet, block(8, 0, 2, 2));
  engine.freeze(sheet, 1, 2);
  engine.setShowGridlines(sheet, false);
  engine.setTabColor(sheet, "#B42318");
  engine.defineName("Total", "='It''s 1'!$C$2");
  document.names.push(
    { name: "Total", formula: "='It''s 1'!$C$2", comment: "The sum", visible: true, scope: null },
    { name: "Local", formula: "=0.5", comment: "", visible: false, scope: second },
  );
  document.styles.set("Input cell", { fill: "#FFF8DB", locked: false });
  document.settings.set("choices", { start: 2026, metals: ["copper"] });
  document.customProperties.set("Reviewed", true).set("Version", "7").set("Factor", 0.5);
  Object.assign(document.properties, { title: "A & B", author: "Ann", company: "Firm", revisionNumber: 3 });
  document.tables.push({
    id: "t",
    name: "Table1",
    sheet,
    block: block(0, 0, 3, 3),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  addSheetParts(book);
  await engine.settle();
  return book;
}

function addSheetParts({ engine, document, sheet }: Book): void {
  const own = document.sheet(sheet);
  own.freeze = { rows: 1, columns: 2 };
  own.customProperties.set("Test.mark", '{"name":"Perú"}');
  own.hyperlinks = [
    { block: block(0, 0), documentReference: "Hidden!A1", screenTip: "Go" },
    { block: block(0, 1), address: "https://example.org/a?b=1&c=2" },
  ];
  own.validations = [
    {
      blocks: [block(1, 1), block(2, 1)],
      rule: { list: { source: "a,b", inCellDropDown: false } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Choose", message: "One of two" },
      errorAlert: { showAlert: true, style: "Warning", title: "No", message: "Not that" },
    },
    {
      blocks: [block(1, 0)],
      rule: { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 2000 } },
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
  ];
  const look = {
    fill: "#FFEEEE",
    fontColor: "#B42318",
    bold: true,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
    borders: {},
  };
  const shared = { blocks: [block(1, 1, 2)], stopIfTrue: false, format: look };
  own.conditionalFormats = [
    { ...shared, id: "1", type: "Custom", formula: "=B2>2", rule: {}, priority: 0 },
    {
      ...shared,
      id: "2",
      type: "CellValue",
      formula: "",
      rule: { operator: "LessThanOrEqual", formula1: "=1" },
      priority: 1,
    },
    {
      ...shared,
      id: "3",
      type: "ContainsText",
      formula: "",
      rule: { operator: "Contains", text: 'a "b"' },
      priority: 2,
    },
  ];
  own.protection = {
    isProtected: true,
    password: "",
    options: { ...allForbidden, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" },
  };
  own.cellProtection = [{ block: block(1, 0, 2, 2), locked: false }];
  Object.assign(own.pageLayout, {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printAreas: [block(0, 0, 6, 4), block(8, 0, 6, 4)],
    printTitleRows: { row: 0, column: 0, rows: 1, columns: 16_384 },
    printTitleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 2 },
    horizontalPageBreaks: [3],
    headersFooters: { ...own.pageLayout.headersFooters, leftFooter: "R&&D", rightFooter: "&P / &N" },
  });
  const model = { engine, document } as Model;
  const chart = newChart(model, sheet, "ColumnClustered", {
    sheet,
    block: block(0, 0, 3, 2),
    seriesBy: "Columns",
  });
  Object.assign(chart, { name: "Use", left: 200, top: 90.5, width: 300, height: 180 });
  Object.assign(chart.title, { text: "Use of copper", bold: true });
  const [line] = chart.series;
  if (line !== undefined)
    Object.assign(line, { chartType: "Line", axisGroup: "Secondary", markerStyle: "None" });
  const bars = newChart(model, sheet, "ColumnStacked", {
    sheet,
    block: block(0, 0, 3, 2),
    seriesBy: "Columns",
  });
  for (const series of bars.series)
    Object.assign(series, { fill: "#B4602D", gapWidth: 45, line: { ...noLine } });
  Object.assign(bars.title, { cell: { sheet, block: block(0, 1) }, text: "", size: 12 });
  own.charts = [chart, bars];
}

const noLine = { color: null, weight: 0.75, style: "None" };

const allForbidden = Object.fromEntries(
  "AutoFilter DeleteColumns DeleteRows EditObjects EditScenarios FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort"
    .split(" ")
    .map((right) => [`allow${right}`, false]),
);

let first: Book;
let second: Book;
let file: Uint8Array;

beforeAll(async () => {
  first = await everything();
  file = save(first);
  second = await open(file);
}, 60_000);
afterAll(() => {
  first.engine.dispose();
  second.engine.dispose();
});

test("saved again it has the same parts with the same content", () => {
  const parts = readParts(file);
  const again = readParts(save(second));
  expect([...again.keys()]).toEqual([...parts.keys()]);
  for (const [path, content] of parts) expect([path, again.get(path)]).toEqual([path, content]);
});

test("opened, it is the workbook that was saved", () => {
  const was = workbookState(first as unknown as Host);
  const is = workbookState(second as unknown as Host);
  expect(JSON.parse(JSON.stringify(is))).toEqual(JSON.parse(JSON.stringify(was)));
});

test("what belongs to no sheet comes back", () => {
  const { properties, settings, customProperties, tables, names } = second.document;
  expect(properties).toMatchObject({ title: "A & B", author: "Ann", company: "Firm", revisionNumber: 3 });
  expect([...settings]).toEqual([["choices", { start: 2026, metals: ["copper"] }]]);
  expect([...customProperties]).toEqual([
    ["Reviewed", true],
    ["Version", "7"],
    ["Factor", 0.5],
  ]);
  expect(tables.map(({ name, block: cells }) => [name, cells])).toEqual([["Table1", block(0, 0, 3, 3)]]);
  expect(names.map(({ name, visible }) => [name, visible])).toEqual([
    ["Total", true],
    ["Local", false],
  ]);
  expect(second.engine.sheets().map((id) => second.engine.visibility(id))).toEqual(["Visible", "Hidden"]);
});

test("a formula that spills is a dynamic array in the file and spills again", () => {
  const sheet = readParts(file).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<f t="array" ref="C4:D5">_xlfn.SEQUENCE(2,2)</f>');
  expect(second.engine.spill(second.sheet, 3, 2)).toEqual(block(3, 2, 2, 2));
  expect(second.engine.values(second.sheet, block(3, 2, 2, 2))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("children of a worksheet stand in the order that Excel demands", () => {
  const sheet = readParts(file).get("xl/worksheets/sheet1.xml") ?? "";
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks customProperties drawing tableParts";
  const places = order.split(" ").map((name) => sheet.search(new RegExp(`<${name}[ >/]`)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});
