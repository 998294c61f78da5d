/** Comments, custom XML, protection of the workbook, copies of sheets, culture. */
import type { HeadlessWorkbench } from "../../../src/workbench/headless/headless-workbench";
import { failure, workbench } from "../workbench";
import { runOnNewSheet, type CellCase } from "./cell-cases";

let wb: HeadlessWorkbench;
const notices: string[] = [];
beforeAll(async () => {
  wb = await workbench({ onNotice: (notice) => notices.push(notice) });
});
afterAll(() => {
  wb.dispose();
});

const cases: CellCase[] = [
  [
    "comments with replies at a cell, which move with it",
    `const comment = sheet.comments.add('B2', 'Why?'); comment.replies.add('Because.'); sheet.getRange('1:1').insert('Down'); const found = sheet.comments.getItemByCell('B3'); found.load('content,resolved,contentType'); found.replies.load('items/content'); const place = found.getLocation(); place.load('address'); await context.sync();
     return [found.content, found.resolved, found.contentType, found.replies.items.map((each) => each.content), place.address.split('!')[1]];`,
    ["Why?", false, "Plain", ["Because."], "B3"],
  ],
  [
    "comments are edited, resolved and deleted",
    "const comment = sheet.comments.add('A1', 'one'); comment.content = 'two'; comment.resolved = true; comment.load('content,resolved'); const before = sheet.comments.getCount(); await context.sync(); const seen = [comment.content, comment.resolved, before.value]; comment.delete(); const after = sheet.comments.getCount(); await context.sync(); return [...seen, after.value];",
    ["two", true, 1, 0],
  ],
  [
    "mentions",
    `const comment = sheet.comments.add('A1', { mentions: [{ email: 'kate@contoso.com', id: 0, name: 'Kate' }], richContent: '<at id="0">Kate</at> look' }, 'Mention'); comment.load('content,contentType,mentions'); await context.sync(); return [comment.content, comment.contentType, comment.mentions[0].name];`,
    ["Kate look", "Mention", "Kate"],
  ],
  [
    "custom XML by namespace",
    `const parts = context.workbook.customXmlParts; const part = parts.add("<a:root xmlns:a='urn:one'><x/></a:root>"); parts.add('<?xml version="1.0"?><root xmlns="urn:two"/>'); part.load('id,namespaceUri'); const xml = part.getXml(); const only = parts.getByNamespace('urn:two').getOnlyItem(); only.load('namespaceUri'); const none = parts.getByNamespace('urn:three').getOnlyItemOrNullObject(); none.load('id'); const count = parts.getCount(); await context.sync();
     const seen = [part.namespaceUri, xml.value, only.namespaceUri, none.isNullObject, count.value]; part.setXml('<b/>'); part.load('namespaceUri'); await context.sync(); const bare = part.namespaceUri; part.delete(); only.delete(); const left = parts.getCount(); await context.sync(); return [...seen, bare, left.value];`,
    ["urn:one", "<a:root xmlns:a='urn:one'><x/></a:root>", "urn:two", true, 2, "", 0],
  ],
  [
    "a copied sheet has cells, looks, rules and tables of its own",
    `sheet.name = 'Plan'; sheet.getRange('A1:B2').values = [['k', 'v'], ['a', 1]]; sheet.getRange('C1').formulas = [['=B2*2']]; sheet.getRange('A1').format.font.bold = true; sheet.tables.add('A1:B2', true); sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
     const copy = sheet.copy('Before', sheet); copy.getRange('B2').values = [[5]]; const r = copy.getRange('C1'); r.load('values'); const bold = copy.getRange('A1').format.font; bold.load('bold'); const rule = copy.getRange('B2').dataValidation; rule.load('type'); copy.load('name,position'); sheet.load('position'); copy.tables.load('items/name'); await context.sync();
     const answer = [copy.name, sheet.position - copy.position, r.values, bold.bold, rule.type, copy.tables.items.length, await read('C1')]; sheet.delete(); copy.delete(); await context.sync(); return answer;`,
    ["Plan (2)", 1, [[10]], true, "WholeNumber", 1, [[2]]],
  ],
  [
    "names follow a renamed sheet",
    "sheet.name = 'Old'; context.workbook.names.add('spot', sheet.getRange('B2')); sheet.name = 'New one'; const name = context.workbook.names.getItem('spot'); name.load('formula'); const r = name.getRange(); r.load('address'); await context.sync(); name.delete(); await context.sync(); return [name.formula, r.address];",
    ["='New one'!$B$2", "'New one'!B2"],
  ],
  [
    "the culture of the workbench",
    "const culture = context.workbook.application.cultureInfo; culture.load('name'); culture.numberFormat.load(); culture.datetimeFormat.load('shortDatePattern'); await context.sync(); return [culture.name, culture.numberFormat.numberGroupSeparator, culture.datetimeFormat.shortDatePattern];",
    ["en-US", ",", "M/d/yyyy"],
  ],
];
test.each(cases)("%s", async (_, script, answer) => {
  expect(await runOnNewSheet(wb, script)).toEqual(answer);
});

const refused: [what: string, script: string, code: string][] = [
  [
    "a second comment at a cell",
    "sheet.comments.add('A1', 'one'); sheet.comments.add('A1', 'two');",
    "ItemAlreadyExists",
  ],
  ["a comment at several cells", "sheet.comments.add('A1:B2', 'one');", "InvalidArgument"],
  [
    "a comment of the workbook without a sheet",
    "context.workbook.comments.add('A1', 'one');",
    "InvalidArgument",
  ],
  ["no comment at a cell", "sheet.comments.getItemByCell('C3').load('content');", "ItemNotFound"],
  ["what is no XML", "context.workbook.customXmlParts.add('text');", "InvalidArgument"],
  ["a pivot table", "sheet.pivotTables.add('p', 'A1', 'B2');", "ApiNotFound"],
];
test.each(refused)("%s is refused", async (_, script, code) => {
  expect(await failure(runOnNewSheet(wb, `${script} await context.sync();`))).toMatchObject({ code });
});

test("a protected structure keeps its sheets, and opens with its password only", async () => {
  await wb.run("context.workbook.protection.protect('secret'); await context.sync();");
  const acts = [
    "worksheets.add('X');",
    "worksheets.getItem('Sheet1').name = 'X';",
    "worksheets.getItem('Sheet1').copy();",
    "protection.unprotect('wrong');",
  ];
  for (const act of acts) {
    expect(await failure(wb.run(`context.workbook.${act} await context.sync();`))).toMatchObject({
      code: "AccessDenied",
    });
  }
  const open =
    "context.workbook.protection.unprotect('secret'); context.workbook.protection.load('protected'); await context.sync(); return context.workbook.protection.protected;";
  expect(await wb.run(open)).toBe(false);
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
