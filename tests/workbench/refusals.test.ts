/** What Excel refuses, the host refuses: errors with Excel's codes, limits, older versions. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { failure, workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeAll(async () => {
  wb = await workbench();
  await wb.run(`const sheet = context.workbook.worksheets.add('Locked'); sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect(); await context.sync();`);
});
afterAll(() => {
  wb.dispose();
});

const cases: [what: string, script: string, code: string, location: string][] = [
  [
    "a missing sheet",
    "context.workbook.worksheets.getItem('Nope').load('name');",
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ],
  [
    "a missing name",
    "context.workbook.names.getItem('nope').load('name');",
    "ItemNotFound",
    "NamedItemCollection.getItem",
  ],
  [
    "values of another shape",
    "sheet.getRange('A1:B2').values = [[1, 2]];",
    "InvalidArgument",
    "Range.values",
  ],
  ["no address", "sheet.getRange('A0').load('address');", "InvalidArgument", "Worksheet.getRange"],
  [
    "a cell beyond the sheet",
    "sheet.getRange('XFD1').getOffsetRange(0, 1).load('address');",
    "InvalidArgument",
    "Range.getOffsetRange",
  ],
  [
    "a second sheet of a name",
    "context.workbook.worksheets.add('SHEET1');",
    "ItemAlreadyExists",
    "WorksheetCollection.add",
  ],
  [
    "a name of 32 characters",
    "context.workbook.worksheets.add('x'.repeat(32));",
    "InvalidArgument",
    "WorksheetCollection.add",
  ],
  ["a forbidden character", "sheet.name = 'a/b';", "InvalidArgument", "Worksheet.name"],
  [
    "a formula of 8,193 characters",
    "sheet.getRange('A1').formulas = [['=' + '1'.repeat(8192)]];",
    "InvalidArgument",
    "Range.formulas",
  ],
  [
    "a text of 32,768 characters",
    "sheet.getRange('A1').values = [['x'.repeat(32768)]];",
    "InvalidArgument",
    "Range.values",
  ],
  [
    "a locked cell",
    "context.workbook.worksheets.getItem('Locked').getRange('A1').values = [[1]];",
    "AccessDenied",
    "Range.values",
  ],
  [
    "formats on a protected sheet",
    "context.workbook.worksheets.getItem('Locked').getRange('B1').format.fill.color = '#FF0000';",
    "AccessDenied",
    "RangeFill.color",
  ],
  [
    "protecting twice",
    "context.workbook.worksheets.getItem('Locked').protection.protect();",
    "InvalidOperation",
    "WorksheetProtection.protect",
  ],
  [
    "hiding the last sheet",
    "context.workbook.worksheets.getItem('Locked').visibility = 'Hidden'; sheet.visibility = 'Hidden';",
    "InvalidOperation",
    "Worksheet.visibility",
  ],
  [
    "a colour that is none",
    "sheet.getRange('A1').format.fill.color = 'nocolour';",
    "InvalidArgument",
    "RangeFill.color",
  ],
  [
    "a list of 256 characters",
    "sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };",
    "InvalidArgument",
    "DataValidation.rule",
  ],
  [
    "a name like a cell",
    "context.workbook.names.add('A1', '=1');",
    "InvalidArgument",
    "NamedItemCollection.add",
  ],
  [
    "values of whole columns",
    "sheet.getRange('A:C').load('values');",
    "ResponsePayloadSizeLimitExceeded",
    "Worksheet.getRange",
  ],
  [
    "what the host does not have",
    "context.workbook.worksheets.getItem('Sheet1').shapes.load('items');",
    "ApiNotFound",
    "Worksheet.shapes",
  ],
  [
    "a kind of chart that the host does not have",
    "sheet.charts.add('Radar', sheet.getRange('A1:B2'));",
    "ApiNotFound",
    "charts of the type Radar",
  ],
  ...["$A$1", "=$A$1", "=Nowhere!$A$1", "=Sheet1!$A$1:$B$1", "=Sheet1!$A$1&1"].map(
    (formula): (typeof cases)[number] => [
      `a title of a chart by ${formula}`,
      `sheet.charts.add('Line', sheet.getRange('A1:B2')).title.setFormula('${formula}');`,
      "InvalidArgument",
      "ChartTitle.setFormula",
    ],
  ),
  [
    "a property that is not loaded",
    "const r = sheet.getRange('A1'); await context.sync(); r.values;",
    "PropertyNotLoaded",
    "Range.values",
  ],
];
test.each(cases)("%s is refused", async (_, script, code, location) => {
  const answer = await failure(
    wb.run(`const sheet = context.workbook.worksheets.getItem('Sheet1'); ${script} await context.sync();`),
  );
  expect(answer).toEqual({ code, location });
});

test("actions before the one that failed stay done", async () => {
  await failure(
    wb.run(
      "context.workbook.worksheets.getItem('Sheet1').getRange('C1').values = [[9]]; context.workbook.worksheets.getItem('Nope').delete(); await context.sync();",
    ),
  );
  expect(wb.values("Sheet1", "C1")).toEqual([[9]]);
});

test("nothing is done while a person edits a cell", async () => {
  wb.host.setCellEditMode(true);
  const answer = await failure(
    wb.run(
      "context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; await context.sync();",
    ),
  );
  wb.host.setCellEditMode(false);
  expect(answer).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(wb.values("Sheet1", "A1")).toEqual([[null]]);
});

test("a request above 5 MB is refused", async () => {
  const answer = await failure(
    wb.run(
      "context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30000)]); await context.sync();",
    ),
  );
  expect(answer).not.toHaveProperty("answered");
  expect(wb.values("Sheet1", "A200")).toEqual([[null]]);
});

test("deleting a sheet and protecting one clear the undo stack", async () => {
  const { engine } = wb.host;
  await wb.run(
    "context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [[1]]; await context.sync();",
  );
  expect(engine.canUndo()).toBe(true);
  await wb.run("context.workbook.worksheets.add('Gone').delete(); await context.sync();");
  expect(engine.canUndo()).toBe(false);
});

test("an older Excel says what it lacks, and refuses it", async () => {
  const older = await workbench({
    requirementSets: { ExcelApi: "1.6", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
  });
  const supported = await older.evaluate(
    "return ['1.6', '1.7', '1.12'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))",
  );
  const answer = await failure(
    older.run(
      "context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.load('type'); await context.sync();",
    ),
  );
  const known = await older.run(
    "const r = context.workbook.worksheets.getItem('Sheet1').getRange('A1'); r.load('address'); await context.sync(); return r.address;",
  );
  older.dispose();
  expect(supported).toEqual([true, false, false]);
  expect(answer).toMatchObject({ code: "ApiNotFound" });
  expect(known).toBe("Sheet1!A1");
});
