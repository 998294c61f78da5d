/** Series, groups, special cells, several areas and styles, as the documentation of Excel describes them. */
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

const mixed = "sheet.getRange('A1:C2').formulas = [[1, 'text', '=A1+1'], [true, '', '=\"a\"&B1']];";

const cases: CellCase[] = [
  [
    "two numbers go on in their step, one number is repeated",
    "sheet.getRange('A1:B2').values = [[1, 5], [3, 5]]; sheet.getRange('A1:A2').autoFill('A1:A5'); sheet.getRange('B1').autoFill('B1:B3'); return [await read('A1:A5'), await read('B1:B3')];",
    [
      [[1], [3], [5], [7], [9]],
      [[5], [5], [5]],
    ],
  ],
  [
    "a series of one number counts by one",
    "sheet.getRange('A1').values = [[5]]; sheet.getRange('A1').autoFill('A1:C1', 'FillSeries'); return read('A1:C1');",
    [[5, 6, 7]],
  ],
  [
    "formulas are copied, days of the week and numbered texts go on",
    "sheet.getRange('A1:C1').formulas = [['=ROW()', 'Friday', 'Item 9']]; sheet.getRange('A1:C1').autoFill('A1:C3'); return read('A1:C3');",
    [
      [1, "Friday", "Item 9"],
      [2, "Saturday", "Item 10"],
      [3, "Sunday", "Item 11"],
    ],
  ],
  [
    "dates count by day, or by month with its last day",
    "sheet.getRange('A1:B1').values = [['1/30/2024', '1/31/2024']]; sheet.getRange('A1').autoFill('A1:A3'); sheet.getRange('B1').autoFill('B1:B3', 'FillMonths'); return read('A1:B3', 'text');",
    [
      ["1/30/2024", "1/31/2024"],
      ["1/31/2024", "2/29/2024"],
      ["2/1/2024", "3/31/2024"],
    ],
  ],
  [
    "a series upwards",
    "sheet.getRange('A4:A5').values = [[10], [12]]; sheet.getRange('A4:A5').autoFill('A2:A5'); return read('A2:A5');",
    [[6], [8], [10], [12]],
  ],
  [
    "a series copied, and formats without values",
    "sheet.getRange('A1:A2').values = [[1], [2]]; sheet.getRange('A1').format.fill.color = '#FF0000'; sheet.getRange('A1:A2').autoFill('A1:A4', 'FillCopy'); sheet.getRange('A1').autoFill('A1:B1', 'FillFormats'); const f = sheet.getRange('B1').format.fill; f.load('color'); return [await read('A1:A4'), await read('B1'), f.color];",
    [[[1], [2], [1], [2]], [[""]], "#FF0000"],
  ],
  [
    "growth by a constant factor",
    "sheet.getRange('A1:A2').values = [[2], [4]]; sheet.getRange('A1:A2').autoFill('A1:A4', 'GrowthTrend'); return (await read('A1:A4')).map(([value]) => Math.round(value * 1e6) / 1e6);",
    [2, 4, 8, 16],
  ],
  [
    "groups hide and show their rows",
    "sheet.getRange('2:4').group('ByRows'); sheet.getRange('3:3').group('ByRows'); sheet.showOutlineLevels(2, 0); const inner = await read('3:3', 'rowHidden'); const outer = await read('2:2', 'rowHidden'); sheet.getRange('2:4').hideGroupDetails('ByRows'); const hidden = await read('2:4', 'rowHidden'); sheet.getRange('2:4').showGroupDetails('ByRows'); return [inner, outer, hidden, await read('2:4', 'rowHidden')];",
    [true, false, true, false],
  ],
  [
    "groups are undone where there are any",
    "sheet.getRange('3:4').group('ByRows'); sheet.getRange('3:4').hideGroupDetails('ByRows'); sheet.getRange('A1:B9').ungroup('ByRows'); return read('3:4', 'rowHidden');",
    false,
  ],
  [
    "a range resized past its first cell turns around",
    "const parts = [sheet.getRange('D4').getResizedRange(0, -2), sheet.getRange('D4').getResizedRange(-3, 0), sheet.getRange('A1:C3').getResizedRange(-1, -1)]; parts.forEach((each) => each.load('address')); await context.sync(); return parts.map((each) => each.address.split('!')[1]);",
    ["B4:D4", "D1:D4", "A1:B2"],
  ],
  [
    "special cells by kind",
    `${mixed} const kinds = [['Constants'], ['Formulas'], ['Constants', 'LogicalText'], ['Formulas', 'Numbers'], ['Blanks']];
     const found = kinds.map((kind) => sheet.getRange('A1:C2').getSpecialCells(...kind)); found.forEach((each) => each.load('cellCount')); await context.sync(); return found.map((each) => each.cellCount);`,
    [3, 2, 2, 1, 1],
  ],
  [
    "no special cells",
    `${mixed} const none = sheet.getRange('A1:C2').getSpecialCellsOrNullObject('Formulas', 'Errors'); none.load('address'); await context.sync(); return none.isNullObject;`,
    true,
  ],
  [
    "several areas are formatted, read and cleared together",
    "sheet.getRange('A1:C1').values = [[1, 2, 3]]; const areas = sheet.getRanges('A1,C1'); areas.format.font.bold = true; areas.format.fill.color = 'pink'; areas.areas.load('items/address'); areas.format.font.load('bold'); await context.sync(); const seen = [areas.format.font.bold, areas.areas.items.length]; areas.clear('Contents'); return [...seen, await read('A1:C1')];",
    [true, 2, [["", 2, ""]]],
  ],
  [
    "shared cells of areas, and areas beside them",
    "const areas = sheet.getRanges('A1:B2,D4'); const parts = [areas.getIntersection('B2:D4'), areas.getOffsetRangeAreas(1, 1), areas.getEntireRow()]; parts.forEach((each) => each.load('address')); await context.sync(); return parts.map((each) => each.address.replace(/[^,]*!/g, ''));",
    ["B2,D4", "B2:C3,E5", "1:2,4:4"],
  ],
  [
    "properties of cells, rows and columns in one go",
    "sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { italic: true } } }]]); sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]); const cells = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true }, font: { italic: true } } }); const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } }); await context.sync(); return [cells.value[0].map((each) => [each.address.split('!')[1], each.format.fill.color, each.format.font.italic]), rows.value[0].format.rowHeight, rows.value[1].rowHidden];",
    [
      [
        ["A1", "#FF0000", false],
        ["B1", "#FFFFFF", true],
      ],
      40,
      true,
    ],
  ],
  [
    "what of a range can be seen",
    "sheet.getRange('A1:A3').values = [[1], [2], [3]]; sheet.getRange('2:2').rowHidden = true; const view = sheet.getRange('A1:A3').getVisibleView(); view.load('values,rowCount'); await context.sync(); return [view.values, view.rowCount];",
    [[[1], [3]], 2],
  ],
  [
    "merged cells that a range touches",
    "sheet.getRange('B2:C3').merge(); const found = sheet.getRange('A1:B2').getMergedAreasOrNullObject(); const none = sheet.getRange('F1').getMergedAreasOrNullObject(); found.load('address'); none.load('address'); await context.sync(); return [found.address.split('!')[1], none.isNullObject];",
    ["B2:C3", true],
  ],
  [
    "built-in styles by name and by Excel.BuiltInStyle",
    "sheet.getRange('A1').style = Excel.BuiltInStyle.good; sheet.getRange('A2').style = 'Heading 1'; const r = [sheet.getRange('A1'), sheet.getRange('A2'), sheet.getRange('A3'), sheet.getRange('A1:A2')]; r.forEach((each) => each.load('style')); r[0].format.fill.load('color'); r[1].format.font.load('size,bold'); await context.sync(); return [r.map((each) => each.style), r[0].format.fill.color, r[1].format.font.size, r[1].format.font.bold];",
    [["Good", "Heading 1", "Normal", null], "#C6EFCE", 15, true],
  ],
  [
    "colours by their HTML name",
    "const fill = sheet.getRange('A1').format.fill; fill.color = 'MediumSeaGreen'; fill.load('color'); await context.sync(); return fill.color;",
    "#3CB371",
  ],
];
test.each(cases)("%s", async (_, script, answer) => {
  expect(await runOnNewSheet(wb, script)).toEqual(answer);
});

const refused: [what: string, script: string, code: string][] = [
  [
    "a destination that does not hold the range",
    "sheet.getRange('A1').autoFill('B1:B3');",
    "InvalidArgument",
  ],
  ["flash fill", "sheet.getRange('A1').autoFill('A1:A3', 'FlashFill');", "ApiNotFound"],
  [
    "special cells that do not exist",
    "sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address');",
    "ItemNotFound",
  ],
  ["ungrouping what is in no group", "sheet.getRange('2:3').ungroup('ByRows');", "InvalidArgument"],
  ["properties of another shape", "sheet.getRange('A1:B1').setCellProperties([[{}]]);", "InvalidArgument"],
  ["a style of a built-in name", "context.workbook.styles.add('Input');", "ItemAlreadyExists"],
  [
    "an alignment that the engine cannot show",
    "sheet.getRange('A1').format.verticalAlignment = 'Justify';",
    "ApiNotFound",
  ],
];
test.each(refused)("%s is refused", async (_, script, code) => {
  expect(await failure(runOnNewSheet(wb, `${script} await context.sync();`))).toMatchObject({ code });
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
