/** Every class of the host: set through Excel.run with the real client library, and read back. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { failure, workbench } from "./workbench";

let wb: HeadlessWorkbench;
const notices: string[] = [];
beforeAll(async () => {
  wb = await workbench({ onNotice: (notice) => notices.push(notice) });
  await wb.run(`context.workbook.worksheets.add('Data').getRange('A1:C4').values =
    [['year', 'copper', 'zinc'], [2025, 10, 20], [2030, 15, 25], [2035, 20, 30]]; await context.sync();`);
});
afterAll(() => {
  wb.dispose();
});

/** What each script does to the sheet Data, in `sheet`, and what it then reads. */
const cases: [what: string, script: string, reads: unknown][] = [
  [
    "values and formulas",
    "const r = sheet.getRange('E1:E3'); r.formulas = [['=SUM(B2:B4)'], [true], ['text']]; r.load('values,formulas,text,valueTypes,address'); await context.sync(); return [r.values, r.formulas, r.text, r.valueTypes, r.address];",
    [
      [[45], [true], ["text"]],
      [["=SUM(B2:B4)"], [true], ["text"]],
      [["45"], ["TRUE"], ["text"]],
      [["Double"], ["Boolean"], ["String"]],
      "Data!E1:E3",
    ],
  ],
  [
    "one value for all cells; null leaves a cell",
    "const r = sheet.getRange('E5:F5'); r.values = 7; await context.sync(); r.values = [[null, 8]]; r.load('values'); await context.sync(); return r.values;",
    [[7, 8]],
  ],
  [
    "number formats",
    "const r = sheet.getRange('E7:F7'); r.values = [[0.5, 1234.5]]; r.numberFormat = [['0%', '#,##0.00']]; r.load('text,numberFormat'); await context.sync(); return [r.text, r.numberFormat];",
    [[["50%", "1,234.50"]], [["0%", "#,##0.00"]]],
  ],
  [
    "text that looks like a number",
    "const r = sheet.getRange('E8:F8'); r.numberFormat = [['@', 'General']]; r.values = [['007', \"'=1\"]]; r.load('values'); await context.sync(); return r.values;",
    [["007", "=1"]],
  ],
  [
    "parts of a range",
    "const r = sheet.getRange('A1:C4'); const parts = [r.getCell(1, 1), r.getRow(0), r.getColumn(2), r.getLastCell(), r.getOffsetRange(1, 0), r.getResizedRange(-1, -1), r.getEntireColumn(), r.getIntersection('B2:F9'), r.getBoundingRect('E9'), sheet.getCell(0, 0), sheet.getRangeByIndexes(1, 1, 2, 2)]; parts.forEach((p) => p.load('address')); await context.sync(); return parts.map((p) => p.address.replace('Data!', ''));",
    ["B2", "A1:C1", "C1:C4", "C4", "A2:C5", "A1:B3", "A:C", "B2:C4", "A1:E9", "A1", "B2:C3"],
  ],
  [
    "font and fill",
    "const f = sheet.getRange('A1:C1').format; f.font.bold = true; f.font.color = '#112233'; f.font.size = 14; f.fill.color = 'yellow'; f.font.load('bold,color,size,name'); f.fill.load('color'); await context.sync(); return [f.font.bold, f.font.color, f.font.size, f.font.name, f.fill.color];",
    [true, "#112233", 14, "Calibri", "#FFFF00"],
  ],
  [
    "formats that differ read null",
    "const f = sheet.getRange('A1:A2').format.font; f.load('bold'); await context.sync(); return f.bold;",
    null,
  ],
  [
    "alignment, width and height",
    "const f = sheet.getRange('A1:C1').format; f.horizontalAlignment = 'Center'; f.verticalAlignment = 'Top'; f.wrapText = true; f.indentLevel = 2; f.columnWidth = 90; f.rowHeight = 30; f.load(); await context.sync(); return [f.horizontalAlignment, f.verticalAlignment, f.wrapText, f.indentLevel, f.columnWidth, f.rowHeight];",
    ["Center", "Top", true, 2, 90, 30],
  ],
  [
    "borders",
    "const b = sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom'); b.style = 'Continuous'; b.weight = 'Medium'; b.color = '#FF0000'; b.load(); await context.sync(); return [b.style, b.weight, b.color];",
    ["Continuous", "Medium", "#FF0000"],
  ],
  [
    "merged cells and hidden rows",
    "sheet.getRange('H1:I2').merge(); const r = sheet.getRange('H9:H10'); r.rowHidden = true; r.load('rowHidden'); await context.sync(); return r.rowHidden;",
    true,
  ],
  [
    "used range",
    "const used = sheet.getUsedRange(true); used.load('rowCount'); const empty = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(); empty.load('address'); await context.sync(); return [used.rowCount, empty.isNullObject];",
    [8, true],
  ],
  [
    "hyperlink",
    "const r = sheet.getRange('E10'); r.hyperlink = { documentReference: 'Data!A1', textToDisplay: 'to data', screenTip: 'go' }; r.load('hyperlink,values'); await context.sync(); return [r.hyperlink.documentReference, r.values];",
    ["Data!A1", [["to data"]]],
  ],
  [
    "validation by list",
    "const v = sheet.getRange('E12').dataValidation; v.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A4') } }; v.errorAlert = { title: 'No', message: 'Choose', showAlert: true, style: 'Stop' }; v.prompt = { title: 'Year', message: 'Pick', showPrompt: true }; v.load(); await context.sync(); return [v.rule.list.source, v.type, v.errorAlert.message, v.prompt.title];",
    ["=Data!$A$2:$A$4", "List", "Choose", "Year"],
  ],
  [
    "validation by number",
    "const v = sheet.getRange('E13').dataValidation; v.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }; v.load('type,rule'); await context.sync(); v.clear(); v.load('type'); const before = v.type; await context.sync(); return [before, v.type];",
    ["Decimal", "None"],
  ],
  [
    "conditional format",
    "const c = sheet.getRange('B2:C4').conditionalFormats.add('Custom'); c.custom.rule.formula = '=B2>20'; c.custom.format.fill.color = '#FF0000'; c.custom.format.font.bold = true; c.stopIfTrue = true; c.load('type,stopIfTrue,priority'); c.custom.rule.load('formula'); c.custom.format.fill.load('color'); const n = sheet.getRange('B2').conditionalFormats.getCount(); await context.sync(); return [c.type, c.stopIfTrue, c.custom.rule.formula, c.custom.format.fill.color, n.value];",
    ["Custom", true, "=B2>20", "#FF0000", 1],
  ],
  [
    "names",
    "const n = context.workbook.names.add('start', sheet.getRange('A2'), 'first year'); context.workbook.names.add('rate', '=0.05'); sheet.getRange('E14').formulas = [['=start+rate']]; const r = sheet.getRange('E14'); r.load('values'); n.load(); const at = n.getRange(); at.load('address'); const none = context.workbook.names.getItemOrNullObject('nope'); await context.sync(); return [r.values[0][0], n.type, n.formula, n.comment, at.address, none.isNullObject];",
    [2025.05, "Range", "=Data!$A$2", "first year", "Data!A2", true],
  ],
  [
    "table",
    "const t = sheet.tables.add('A1:C4', true); t.name = 'Supply'; t.style = 'TableStyleLight1'; t.load(); t.columns.load('items/name'); const body = t.getDataBodyRange(); body.load('address'); t.rows.add(null, [[2040, 30, 40]]); t.rows.load('count'); await context.sync(); return [t.name, t.style, t.columns.items.map((c) => c.name), body.address, t.rows.count];",
    ["Supply", "TableStyleLight1", ["year", "copper", "zinc"], "Data!A2:C4", 4],
  ],
  [
    "chart",
    "const c = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns'); c.name = 'Both'; c.title.text = 'Copper and zinc'; c.legend.position = 'Bottom'; c.axes.valueAxis.title.text = 'kt'; c.axes.valueAxis.minimum = 0; c.setPosition('H12', 'M20'); const s = c.series.getItemAt(1); s.format.line.color = '#00FF00'; s.chartType = 'ColumnStacked'; c.load('name,chartType,height'); c.title.load('text'); c.legend.load('position'); c.axes.valueAxis.load('minimum'); c.series.load('items/name,items/chartType'); s.format.line.load('color'); await context.sync(); return [c.name, c.chartType, c.title.text, c.legend.position, c.axes.valueAxis.minimum, c.series.items.map((x) => x.name + ' ' + x.chartType), s.format.line.color];",
    [
      "Both",
      "Line",
      "Copper and zinc",
      "Bottom",
      0,
      ["year Line", "copper ColumnStacked", "zinc Line"],
      "#00FF00",
    ],
  ],
  [
    "series made by hand",
    "const c = sheet.charts.getItem('Both'); const s = c.series.add('third'); s.setValues(sheet.getRange('B2:B4')); s.setXAxisValues(sheet.getRange('A2:A4')); s.axisGroup = 'Secondary'; s.load('name,axisGroup'); c.series.load('count'); await context.sync(); return [s.name, s.axisGroup, c.series.count];",
    ["third", "Secondary", 4],
  ],
  [
    "frozen panes",
    "sheet.freezePanes.freezeAt(sheet.getRange('A1:B1')); const l = sheet.freezePanes.getLocationOrNullObject(); l.load('address'); await context.sync(); return l.address;",
    "Data!A1:B1",
  ],
  [
    "page layout",
    "const p = sheet.pageLayout; p.orientation = 'Landscape'; p.zoom = { horizontalFitToPages: 1 }; p.centerHorizontally = true; p.setPrintArea('A1:F20'); p.setPrintTitleRows('$1:$2'); p.headersFooters.defaultForAllPages.centerFooter = '&P'; p.load('orientation,zoom,centerHorizontally'); const a = p.getPrintArea(); const t = p.getPrintTitleRowsOrNullObject(); t.load('address'); p.headersFooters.defaultForAllPages.load('centerFooter'); await context.sync(); return [p.orientation, p.zoom, p.centerHorizontally, t.address, p.headersFooters.defaultForAllPages.centerFooter];",
    ["Landscape", { horizontalFitToPages: 1 }, true, "Data!1:2", "&P"],
  ],
  [
    "print areas of several parts, given as areas, as addresses and as one range, moved with inserted rows",
    "const p = sheet.pageLayout; const read = async () => { const a = p.getPrintAreaOrNullObject(); a.load('address,areaCount'); await context.sync(); return a.isNullObject ? null : [a.address, a.areaCount]; }; p.setPrintArea(sheet.getRanges('A1:F20,A30:F40')); sheet.getRange('35:36').insert('Down'); const moved = await read(); sheet.getRange('30:42').delete('Up'); const left = await read(); p.setPrintArea('A1:B2,D1:E2'); const given = await read(); p.setPrintArea(sheet.getRange('A1:F20')); return [moved, left, given, await read()];",
    [
      ["Data!A1:F20,Data!A30:F42", 2],
      ["Data!A1:F20", 1],
      ["Data!A1:B2,Data!D1:E2", 2],
      ["Data!A1:F20", 1],
    ],
  ],
  [
    "page breaks",
    "sheet.horizontalPageBreaks.add('A10'); const n = sheet.horizontalPageBreaks.getCount(); await context.sync(); return n.value;",
    1,
  ],
  [
    "properties of a sheet",
    "sheet.customProperties.add('kind', 'inputs'); const p = sheet.customProperties.getItemOrNullObject('KIND'); p.load('key,value'); const none = sheet.customProperties.getItemOrNullObject('nope'); await context.sync(); return [p.key, p.value, none.isNullObject];",
    ["kind", "inputs", true],
  ],
  [
    "properties of the document",
    "const p = context.workbook.properties; p.title = 'Roadmap'; p.custom.add('version', 3); const v = p.custom.getItem('version'); v.load('value,type'); p.load('title'); await context.sync(); return [p.title, v.value, v.type];",
    ["Roadmap", 3, "Number"],
  ],
  [
    "settings",
    "context.workbook.settings.add('choice', { a: [1] }); const s = context.workbook.settings.getItem('choice'); s.load('value'); await context.sync(); return s.value;",
    { a: [1] },
  ],
  [
    "styles",
    "context.workbook.styles.add('Entry'); const s = context.workbook.styles.getItem('Entry'); s.font.color = '#0000FF'; s.fill.color = '#FFFFCC'; await context.sync(); const r = sheet.getRange('E15'); r.style = 'Entry'; r.format.font.load('color'); await context.sync(); return r.format.font.color;",
    "#0000FF",
  ],
  [
    "text that a style turns",
    "const s = context.workbook.styles.getItem('Entry'); s.textOrientation = 90; await context.sync(); const r = sheet.getRange('E16'); r.style = 'Entry'; r.format.load('textOrientation'); s.load('textOrientation'); await context.sync(); return [r.format.textOrientation, s.textOrientation];",
    [90, 90],
  ],
  [
    "sheet",
    "sheet.tabColor = '#00B050'; sheet.showGridlines = false; sheet.load('name,tabColor,showGridlines,visibility,position'); await context.sync(); return [sheet.name, sheet.tabColor, sheet.showGridlines, sheet.visibility, sheet.position];",
    ["Data", "#00B050", false, "Visible", 1],
  ],
  [
    "sheets come, move, hide and go",
    "const sheets = context.workbook.worksheets; const a = sheets.add('A b'); a.position = 0; a.visibility = 'Hidden'; a.name = 'C d'; const n = sheets.getCount(true); a.load('name,position,visibility'); const r = a.getRange('A1'); r.load('address'); await context.sync(); const seen = [a.name, a.position, a.visibility, n.value, r.address]; a.delete(); const all = sheets.getCount(); await context.sync(); return [...seen, all.value];",
    ["C d", 0, "Hidden", 2, "'C d'!A1", 2],
  ],
  [
    "selection and active sheet",
    "sheet.activate(); sheet.getRange('B2:C3').select(); await context.sync(); const r = context.workbook.getSelectedRange(); const a = context.workbook.worksheets.getActiveWorksheet(); r.load('address'); a.load('name'); await context.sync(); return [r.address, a.name];",
    ["Data!B2:C3", "Data"],
  ],
  [
    "protection",
    "sheet.getRange('E20').format.protection.locked = false; sheet.protection.protect({ allowFormatColumns: true }); sheet.protection.load(); sheet.getRange('E20').values = [[5]]; const r = sheet.getRange('E20'); r.load('values'); await context.sync(); const seen = [sheet.protection.protected, sheet.protection.options.allowFormatColumns, r.values[0][0]]; sheet.protection.unprotect(); sheet.protection.load('protected'); await context.sync(); return [...seen, sheet.protection.protected];",
    [true, true, 5, false],
  ],
  [
    "calculation",
    "const a = context.workbook.application; a.suspendApiCalculationUntilNextSync(); a.suspendScreenUpdatingUntilNextSync(); a.calculate('Full'); a.load('calculationMode'); await context.sync(); return a.calculationMode;",
    "Automatic",
  ],
  [
    "a range used after a sync",
    "const r = sheet.getRange('E30'); r.values = [[1]]; await context.sync(); r.values = [[2]]; await context.sync(); r.load('values'); await context.sync(); return r.values;",
    [[2]],
  ],
  [
    "copies and insertions",
    "const r = sheet.getRange('G30'); r.copyFrom('E30', 'Values'); await context.sync(); sheet.getRange('1:1').insert('Down'); const moved = sheet.getRange('G31'); moved.load('values'); await context.sync(); const seen = moved.values; sheet.getRange('1:1').delete('Up'); await context.sync(); return seen;",
    [[2]],
  ],
];
test.each(cases)("%s", async (_, script, reads) => {
  expect(await wb.run(`const sheet = context.workbook.worksheets.getItem('Data'); ${script}`)).toEqual(reads);
});

test("large arrays come in parts, and have to fit as a whole", async () => {
  const write = (rows: number): Promise<unknown> =>
    wb.run(`const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:T500').values = Array.from({ length: ${rows} }, (_, row) => Array.from({ length: 20 }, (__, column) => row * column));
      await context.sync();`);
  await write(500);
  expect(wb.values("Sheet1", "T500")).toEqual([[499 * 19]]);
  expect(await failure(write(499))).toMatchObject({ code: "InvalidArgument" });
});

test("what was written can be undone", async () => {
  await wb.run(
    "context.workbook.worksheets.getItem('Data').getRange('K1').values = [[1]]; await context.sync();",
  );
  await wb.host.engine.undo();
  expect(wb.values("Data", "K1")).toEqual([[null]]);
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
