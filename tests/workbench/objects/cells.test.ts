/** Cells that move, are copied, sorted and found, as the documentation of Excel describes it. */
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

const column = "sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];";
const pairs = "sheet.getRange('A1:B4').values = [['b', 2], ['A', 3], ['c', 1], ['a', 1]];";

const cases: CellCase[] = [
  [
    "inserted cells move those below, and formulas follow",
    `${column} sheet.getRange('C1').formulas = [['=SUM(A1:A4)']]; sheet.getRange('A2:A3').insert('Down'); sheet.getRange('A2').values = [[10]];
     return [await read('A1:A6'), await read('C1', 'formulas'), await read('C1')];`,
    [[[1], [10], [""], [2], [3], [4]], [["=SUM(A1:A6)"]], [[20]]],
  ],
  [
    "inserted cells move those to the right",
    "sheet.getRange('A1:C1').values = [[1, 2, 3]]; const r = sheet.getRange('B1').insert('Right'); r.values = [['new']]; return read('A1:D1');",
    [[1, "new", 2, 3]],
  ],
  [
    "deleted cells are filled from below, and from the right",
    `${column} sheet.getRange('B1:C1').values = [[5, 6]]; sheet.getRange('A2').delete('Up'); sheet.getRange('B1').delete('Left');
     return [await read('A1:A4'), await read('B1:C1')];`,
    [[[1], [3], [4], [""]], [[6, ""]]],
  ],
  [
    "rows and columns that go take references along, on a sheet that is not in sight too",
    `${column} sheet.getRange('D5:D7').formulas = [['=A4'], ['=SUM($A$3:$A$4)'], ['=A2']]; await context.sync();
     sheet.getRange('2:2').delete('Up'); sheet.getRange('B:B').delete('Left');
     return [await read('C4:C6', 'formulas'), await read('C4:C6')];`,
    [
      [["=A3"], ["=SUM($A$2:$A$3)"], ["=#REF!"]],
      [[4], [7], ["#REF!"]],
    ],
  ],
  [
    "what lies beside cells moves with them: tables, names, rules, series",
    `sheet.getRange('A3:B5').values = [['k', 'v'], ['x', 1], ['y', 2]]; const table = sheet.tables.add('A3:B5', true);
     sheet.names.add('here', sheet.getRange('A4')); sheet.getRange('A5').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
     sheet.getRange('1:2').insert('Down'); const t = table.getRange(); t.load('address'); const name = sheet.names.getItem('here'); name.load('formula');
     const rule = sheet.getRange('A7').dataValidation; rule.load('type'); await context.sync();
     return [t.address.split('!')[1], name.formula.split('!')[1], rule.type];`,
    ["A5:B7", "$A$6", "WholeNumber"],
  ],
  [
    "moved cells take formulas elsewhere along",
    `${column} sheet.getRange('C1').formulas = [['=A2*10']]; sheet.getRange('A1:A2').moveTo('E5'); return [await read('E5:E6'), await read('A1:A2'), await read('C1', 'formulas')];`,
    [[[1], [2]], [[""], [""]], [["=E6*10"]]],
  ],
  [
    "copied formulas keep their distance, but for dollars",
    `${column} sheet.getRange('B1').formulas = [['=A1+$A$1']]; sheet.getRange('B2:B4').copyFrom('B1'); return [await read('B1:B4'), await read('B4', 'formulas')];`,
    [[[2], [3], [4], [5]], [["=A4+$A$1"]]],
  ],
  [
    "a copied reference that would leave the sheet is lost",
    "sheet.getRange('B2').formulas = [['=A1']]; sheet.getRange('A1').copyFrom('B2', 'Formulas'); return read('A1', 'formulas');",
    [["=#REF!"]],
  ],
  [
    "copied values, without blank cells, and turned",
    `sheet.getRange('A1:C1').values = [[1, '', 3]]; sheet.getRange('A2:C2').values = [[7, 8, 9]]; sheet.getRange('A2').copyFrom('A1:C1', 'All', true);
     sheet.getRange('E1').copyFrom('A1:C1', 'Values', false, true); return [await read('A2:C2'), await read('E1:E3')];`,
    [[[1, 8, 3]], [[1], [""], [3]]],
  ],
  [
    "copied formats leave values alone",
    `sheet.getRange('A1').values = [[0.5]]; sheet.getRange('A1').numberFormat = [['0%']]; sheet.getRange('B1').values = [[0.25]]; sheet.getRange('B1').copyFrom('A1', 'Formats'); return read('B1', 'text');`,
    [["25%"]],
  ],
  [
    "links",
    "sheet.name = 'Link source'; sheet.getRange('A1').values = [[4]]; sheet.getRange('C1').copyFrom('A1', 'Link'); return read('C1', 'formulas');",
    [["='Link source'!$A$1"]],
  ],
  [
    "sorting: numbers by value, then by text without regard to capitals",
    `${pairs} sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: true }, { key: 0, ascending: true }]); return read('A1:B4');`,
    [
      ["a", 1],
      ["c", 1],
      ["b", 2],
      ["A", 3],
    ],
  ],
  [
    "sorting downwards below a header; blank cells stay last, formulas go along",
    `sheet.getRange('A1:B4').formulas = [['head', ''], ['', '=A2&"!"'], ['x', '=A3&"!"'], ['z', '=A4&"!"']]; sheet.getRange('A1:B4').sort.apply([{ key: 0, ascending: false }], false, true); return read('A1:B4');`,
    [
      ["head", ""],
      ["z", "z!"],
      ["x", "x!"],
      ["", "!"],
    ],
  ],
  [
    "sorting: numbers, then text, then logical values, then errors",
    "sheet.getRange('A1:A5').formulas = [[true], ['=1/0'], ['text'], [7], ['']]; sheet.getRange('A1:A5').sort.apply([{ key: 0 }]); return read('A1:A5');",
    [[7], ["text"], [true], ["#DIV/0!"], [""]],
  ],
  [
    "sorting columns",
    "sheet.getRange('A1:C2').values = [[3, 1, 2], ['c', 'a', 'b']]; sheet.getRange('A1:C2').sort.apply([{ key: 0 }], false, false, 'Columns'); return read('A1:C2');",
    [
      [1, 2, 3],
      ["a", "b", "c"],
    ],
  ],
  [
    "duplicates by one column",
    `${pairs} const result = sheet.getRange('A1:B4').removeDuplicates([0], false); result.load(); await context.sync(); return [result.removed, result.uniqueRemaining, await read('A1:B4')];`,
    [
      1,
      3,
      [
        ["b", 2],
        ["A", 3],
        ["c", 1],
        ["", ""],
      ],
    ],
  ],
  [
    "a search: part of the text, the whole text, from the end, and nothing",
    `sheet.getRange('A1:A4').values = [['Tea'], ['green tea'], ['tea'], ['coffee']]; const all = sheet.getRange('A1:A4');
     const found = [all.find('tea', {}), all.find('tea', { completeMatch: true, matchCase: true }), all.find('tea', { searchDirection: 'Backwards' })];
     const none = all.findOrNullObject('milk', {}); [...found, none].forEach((each) => each.load('address')); await context.sync();
     return [...found.map((each) => each.address.split('!')[1]), none.isNullObject];`,
    ["A1", "A3", "A3", true],
  ],
  [
    "all cells that a search with wildcards finds",
    "sheet.getRange('A1:B2').values = [['m1', 'x'], ['m2', 'm3']]; const found = sheet.findAll('m?', { completeMatch: true }); found.format.fill.color = '#00FF00'; found.load('cellCount'); const looks = sheet.getRange('A1:B2').getCellProperties({ format: { fill: { color: true } } }); await context.sync(); return [found.cellCount, looks.value.map((row) => row.map((each) => each.format.fill.color))];",
    [
      3,
      [
        ["#00FF00", "#FFFFFF"],
        ["#00FF00", "#00FF00"],
      ],
    ],
  ],
  [
    "replacing counts each place",
    "sheet.getRange('A1:A2').values = [['banana'], ['=1+1']]; const n = sheet.getRange('A1:A2').replaceAll('a', 'o', {}); await context.sync(); return [n.value, await read('A1')];",
    [3, [["bonono"]]],
  ],
  [
    "edges, as Ctrl and an arrow find them",
    `sheet.getRange('B2:B4').values = [[1], [2], [3]]; sheet.getRange('B8').values = [[4]]; const cell = (a) => sheet.getRange(a);
     const parts = [cell('B2').getRangeEdge('Down'), cell('B4').getRangeEdge('Down'), cell('B8').getRangeEdge('Down'), cell('B8').getRangeEdge('Left'), cell('B2').getExtendedRange('Down')];
     parts.forEach((each) => each.load('address')); await context.sync(); return parts.map((each) => each.address.split('!')[1]);`,
    ["B4", "B8", "B1048576", "A8", "B2:B4"],
  ],
  [
    "the region around a cell ends at empty rows and columns",
    "sheet.getRange('B2:C3').values = [[1, 2], ['', 4]]; sheet.getRange('D4').values = [[5]]; sheet.getRange('F9').values = [[6]]; const r = sheet.getRange('B3').getSurroundingRegion(); r.load('address'); await context.sync(); return r.address.split('!')[1];",
    "B2:D4",
  ],
  [
    "rows above and columns after",
    "const r = sheet.getRange('C5:D6'); const parts = [r.getRowsAbove(2), r.getRowsBelow(), r.getColumnsBefore(1), r.getColumnsAfter(3)]; parts.forEach((each) => each.load('address')); await context.sync(); return parts.map((each) => each.address.split('!')[1]);",
    ["C3:D4", "C7:D7", "B5:B6", "E5:G6"],
  ],
  [
    "formulas in R1C1 style",
    "sheet.getRange('C3').formulasR1C1 = [['=R[-2]C[-2]+R1C2*SUM(C[-1])']]; const a1 = await read('C3', 'formulas'); return [a1, await read('C3', 'formulasR1C1')];",
    [[["=A1+$B$1*SUM(B:B)"]], [["=R[-2]C[-2]+R1C2*SUM(C[-1])"]]],
  ],
  [
    "texts that Excel takes for numbers, amounts, dates and times",
    "const r = sheet.getRange('A1:F1'); r.values = [['1/15/2017', '$1,250.50', '12.5%', '1,234', '6:30 PM', '2025-03-01']]; r.load('values,numberFormat'); await context.sync(); return [r.values, r.numberFormat];",
    [
      [[42750, 1250.5, 0.125, 1234, 0.770833333333333, 45717]].map((row) =>
        row.map((value) => (value < 1 && value > 0.5 ? (expect.closeTo(value, 10) as unknown) : value)),
      ),
      [["m/d/yyyy", "$#,##0.00_);[Red]($#,##0.00)", "0.00%", "#,##0", "h:mm AM/PM", "m/d/yyyy"]],
    ],
  ],
  [
    "words that only look like dates stay words",
    "const r = sheet.getRange('A1:D1'); r.values = [['13/45/2017', 'March past', '1-2-3-4', '2025–2030']]; return read('A1:D1');",
    [["13/45/2017", "March past", "1-2-3-4", "2025–2030"]],
  ],
];
test.each(cases)("%s", async (_, script, answer) => {
  expect(await runOnNewSheet(wb, script)).toEqual(answer);
});

const refused: [what: string, script: string, code: string, location: string][] = [
  ["an unknown direction", "sheet.getRange('A1').insert('Up');", "InvalidArgument", "Range.insert"],
  [
    "a key outside the range",
    "sheet.getRange('A1:B2').sort.apply([{ key: 2 }]);",
    "InvalidArgument",
    "RangeSort.apply",
  ],
  [
    "a search for nothing",
    "sheet.getRange('A1').find('', {}).load('address');",
    "InvalidArgument",
    "Range.find",
  ],
  [
    "a search without a find",
    "sheet.getRange('A1').find('x', {}).load('address');",
    "ItemNotFound",
    "Range.find",
  ],
  [
    "sorting by colours",
    "sheet.getRange('A1:B2').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]);",
    "ApiNotFound",
    "RangeSort.apply on CellColor",
  ],
  [
    "rows above the first",
    "sheet.getRange('A1').getRowsAbove(1).load('address');",
    "InvalidArgument",
    "Range.getRowsAbove",
  ],
];
test.each(refused)("%s is refused", async (_, script, code, location) => {
  expect(await failure(runOnNewSheet(wb, `${script} await context.sync();`))).toEqual({ code, location });
});

test("a method of a null object does nothing", async () => {
  expect(
    await wb.run(
      "context.workbook.worksheets.getItemOrNullObject('Nope').delete(); await context.sync(); return 'done';",
    ),
  ).toBe("done");
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
