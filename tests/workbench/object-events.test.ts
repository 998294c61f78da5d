/** Events of sheets, tables, charts and comments, and the switch that turns them off. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeAll(async () => {
  wb = await workbench({ scripts: ["window.seen = [];"] });
  await wb.run(`const sheets = context.workbook.worksheets; const sheet = sheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [['k', 'v'], ['a', 2], ['b', 1]]; const table = sheet.tables.add('A1:B3', true); table.name = 'Sales';
    const note = (...fields) => async (event) => { seen.push([event.type, ...fields.map((field) => event[field])]); };
    sheet.onChanged.add(note('changeType', 'address', 'triggerSource')); sheet.onFormatChanged.add(note('address'));
    sheet.onNameChanged.add(note('nameBefore', 'nameAfter')); sheet.onProtectionChanged.add(note('isProtected'));
    sheet.onRowHiddenChanged.add(note('address', 'changeType')); sheet.onRowSorted.add(note('address'));
    sheets.onMoved.add(note('positionBefore', 'positionAfter')); sheets.onVisibilityChanged.add(note('visibilityBefore', 'visibilityAfter'));
    table.onChanged.add(note('address')); table.onSelectionChanged.add(note('isInsideTable', 'address'));
    sheet.tables.onAdded.add(note('source')); context.workbook.tables.onDeleted.add(note('tableName'));
    sheet.charts.onAdded.add(note('source')); sheet.charts.onActivated.add(note('chartId')); sheet.charts.onDeleted.add(note('source'));
    context.workbook.comments.onAdded.add(async (event) => { seen.push([event.type, event.commentDetails.length]); });
    context.workbook.comments.onChanged.add(note('changeType')); await context.sync();`);
});
afterAll(() => {
  wb.dispose();
});

/** What handlers saw while a script ran over the sheet. */
async function seen(script: string): Promise<unknown[]> {
  await wb.evaluate("seen.length = 0");
  await wb.run(`const sheet = context.workbook.worksheets.getFirst(); ${script} await context.sync();`);
  await wb.host.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return (await wb.evaluate("return seen")) as unknown[];
}

const cases: [what: string, script: string, event: unknown[]][] = [
  [
    "inserted cells",
    "sheet.getRange('D2:D3').insert('Right');",
    ["WorksheetChanged", "CellInserted", "D2:D3", "ThisLocalAddin"],
  ],
  [
    "deleted rows",
    "sheet.getRange('8:9').delete('Up');",
    ["WorksheetChanged", "RowDeleted", "8:9", "ThisLocalAddin"],
  ],
  ["a look", "sheet.getRange('D5:E6').format.fill.color = '#FF0000';", ["WorksheetFormatChanged", "D5:E6"]],
  ["a change inside a table", "sheet.getRange('B2').values = [[9]];", ["TableChanged", "B2"]],
  ["a selection inside a table", "sheet.getRange('B3:D4').select();", ["TableSelectionChanged", true, "B3"]],
  ["a selection outside it", "sheet.getRange('F9').select();", ["TableSelectionChanged", false, ""]],
  ["sorted rows", "sheet.tables.getItem('Sales').sort.apply([{ key: 1 }]);", ["WorksheetRowSorted", "A2:B3"]],
  [
    "hidden rows",
    "sheet.getRange('A6:A7').rowHidden = true;",
    ["WorksheetRowHiddenChanged", "6:7", "Hidden"],
  ],
  [
    "protection",
    "sheet.protection.protect(); sheet.protection.unprotect();",
    ["WorksheetProtectionChanged", true],
  ],
  [
    "a sheet that moves",
    "context.workbook.worksheets.add('Last'); sheet.position = 1; sheet.position = 0;",
    ["WorksheetMoved", 0, 1],
  ],
  [
    "a sheet that is hidden",
    "context.workbook.worksheets.getItem('Last').visibility = 'Hidden';",
    ["WorksheetVisibilityChanged", "Visible", "Hidden"],
  ],
  ["a new table", "sheet.tables.add('H1:H3', true).name = 'Second';", ["TableAdded", "Local"]],
  ["a table that goes", "sheet.tables.getItem('Second').delete();", ["TableDeleted", "Second"]],
  ["a new chart", "sheet.charts.add('Line', sheet.getRange('A1:B3')).name = 'C';", ["ChartAdded", "Local"]],
  ["a chart that goes", "sheet.charts.getItem('C').delete();", ["ChartDeleted", "Local"]],
  ["a comment", "sheet.comments.add('A1', 'Hm');", ["CommentAdded", 1]],
  ["a reply", "sheet.comments.getItemByCell('A1').replies.add('Yes');", ["CommentChanged", "ReplyAdded"]],
  ["a name", "sheet.name = 'Renamed';", ["WorksheetNameChanged", "Sheet1", "Renamed"]],
];
test.each(cases)("%s", async (_, script, event) => {
  expect(await seen(script)).toContainEqual(event);
});

test("no events while they are turned off", async () => {
  const none = await seen(
    "context.runtime.enableEvents = false; await context.sync(); sheet.getRange('B2').values = [[3]];",
  );
  const some = await seen(
    "context.runtime.enableEvents = true; await context.sync(); sheet.getRange('B2').values = [[4]];",
  );
  expect(none).toEqual([]);
  expect(some).toContainEqual(["TableChanged", "B2"]);
});
