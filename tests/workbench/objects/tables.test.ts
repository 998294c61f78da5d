/** Tables, their rows, columns, totals and order; filters of tables and sheets. */
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

const mines = `sheet.getRange('A1:B4').values = [['mine', 'kt'], ['Antamina', 400], ['Cerro', 300], ['Bambas', 250]];
  const table = sheet.tables.add('A1:B4', true);
  const address = async (range) => { range.load('address'); await context.sync(); return range.address.split('!')[1]; };
  const hidden = async (first, last) => { const found = []; for (let row = first; row <= last; row += 1) { const r = sheet.getRange(row + ':' + row); r.load('rowHidden'); found.push(r); } await context.sync(); return found.map((each) => each.rowHidden); };`;

const cases: CellCase[] = [
  [
    "rows go into an empty table first",
    "const table = sheet.tables.add('A1:B1', true); table.getHeaderRowRange().values = [['a', 'b']]; table.rows.add(null, [[1, 2], [3, 4]]); const r = table.getRange(); r.load('address,values'); await context.sync(); return [r.address.split('!')[1], r.values];",
    [
      "A1:B3",
      [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  [
    "a row in the middle moves what is below the table too",
    `${mines} sheet.getRange('A6').values = [['below']]; table.rows.add(1, [['new', 1]]); return [await read('A1:A7'), await address(table.getRange())];`,
    [[["mine"], ["Antamina"], ["new"], ["Cerro"], ["Bambas"], [""], ["below"]], "A1:B5"],
  ],
  [
    "a row at the end makes room where something stands there",
    `${mines} sheet.getRange('A5').values = [['below']]; table.rows.add(null, [['new', 1]]); return [await read('A5:A6'), await address(table.getRange())];`,
    [[["new"], ["below"]], "A1:B5"],
  ],
  [
    "deleted rows",
    `${mines} table.rows.getItemAt(0).delete(); table.rows.getItemAt(0).delete(); table.rows.load('count'); await context.sync(); return [table.rows.count, await read('A1:A3')];`,
    [1, [["mine"], ["Bambas"], [""]]],
  ],
  [
    "columns at the end with a header among their values, and in the middle with a name",
    `${mines} table.columns.add(null, [['share'], [1], [2], [3]]); table.columns.add(1, [['x'], ['p'], ['q'], ['r']], 'country'); return [await read('A1:D2'), await address(table.getRange())];`,
    [
      [
        ["mine", "country", "kt", "share"],
        ["Antamina", "p", 400, 1],
      ],
      "A1:D4",
    ],
  ],
  [
    "a deleted column",
    `${mines} table.columns.getItem('mine').delete(); return [await read('A1:B2'), await address(table.getRange())];`,
    [
      [
        ["kt", ""],
        [400, ""],
      ],
      "A1:A4",
    ],
  ],
  [
    "totals come and go below the body",
    `${mines} table.showTotals = true; const seen = [await read('A5:B5'), await address(table.getTotalRowRange()), await address(table.getDataBodyRange())]; table.showTotals = false; return [...seen, await read('A5:B5'), await address(table.getRange())];`,
    [[["Total", 950]], "A5:B5", "A2:B4", [["", ""]], "A1:B4"],
  ],
  [
    "headers are hidden and come back",
    `${mines} table.showHeaders = false; const seen = [await read('A1:B1'), await address(table.getRange())]; table.showHeaders = true; return [...seen, await read('A1:B1'), await address(table.getRange())];`,
    [[["", ""]], "A2:B4", [["mine", "kt"]], "A1:B4"],
  ],
  [
    "cells without headers get some",
    "sheet.getRange('A1:B1').values = [['x', 1]]; const table = sheet.tables.add('A1:B1', false); const r = table.getRange(); r.load('values'); await context.sync(); return r.values;",
    [
      ["Column1", "Column2"],
      ["x", 1],
    ],
  ],
  [
    "a resized table names its new column",
    `${mines} table.resize('A1:C4'); return [await read('A1:C1'), await address(table.getRange())];`,
    [[["mine", "kt", "Column3"]], "A1:C4"],
  ],
  [
    "the order of rows",
    `${mines} table.sort.apply([{ key: 0, ascending: true }]); table.sort.load('fields'); const seen = await read('A2:B4'); return [seen, table.sort.fields[0].key];`,
    [
      [
        ["Antamina", 400],
        ["Bambas", 250],
        ["Cerro", 300],
      ],
      0,
    ],
  ],
  [
    "filters of columns meet, and are cleared",
    `${mines} table.columns.getItem('kt').filter.applyCustomFilter('>260'); table.columns.getItem('mine').filter.applyValuesFilter(['cerro', 'Bambas']); const seen = await hidden(2, 4); table.clearFilters(); return [seen, await hidden(2, 4)];`,
    [
      [true, false, true],
      [false, false, false],
    ],
  ],
  [
    "filters by rank, average and colour",
    `${mines} const filter = table.columns.getItem('kt').filter; const seen = []; filter.applyTopItemsFilter(2); seen.push(await hidden(2, 4)); filter.applyBottomPercentFilter(40); seen.push(await hidden(2, 4)); filter.applyDynamicFilter('AboveAverage'); seen.push(await hidden(2, 4)); sheet.getRange('B4').format.fill.color = '#FF0000'; filter.applyCellColorFilter('#FF0000'); seen.push(await hidden(2, 4)); filter.clear(); return [...seen, await hidden(2, 4)];`,
    [
      [false, false, true],
      [true, true, false],
      [false, true, true],
      [true, true, false],
      [false, false, false],
    ],
  ],
  [
    "two comparisons, either of which may be met, with wildcards",
    `${mines} table.columns.getItem('mine').filter.applyCustomFilter('=*ta*', '=B?mbas', 'Or'); const view = table.getDataBodyRange().getVisibleView(); view.load('values'); await context.sync(); return view.values;`,
    [
      ["Antamina", 400],
      ["Bambas", 250],
    ],
  ],
  [
    "the filter of a sheet",
    `sheet.getRange('A1:B4').values = [['k', 'v'], ['a', 1], ['b', 2], ['a', 3]]; const filter = sheet.autoFilter; filter.apply(sheet.getRange('A1:B4'), 0, { filterOn: 'Values', values: ['a'] }); filter.load(); const hides = sheet.getRange('3:3'); hides.load('rowHidden'); const over = filter.getRange(); over.load('address'); await context.sync(); const seen = [filter.enabled, filter.isDataFiltered, filter.criteria[0].values, hides.rowHidden, over.address.split('!')[1]]; filter.remove(); filter.load('enabled'); hides.load('rowHidden'); await context.sync(); return [...seen, filter.enabled, hides.rowHidden];`,
    [true, true, ["a"], true, "A1:B4", false, false],
  ],
];
test.each(cases)("%s", async (_, script, answer) => {
  expect(await runOnNewSheet(wb, script)).toEqual(answer);
});

const refused: [what: string, script: string, code: string][] = [
  ["a row of another length", `${mines} table.rows.add(null, [[1]]);`, "InvalidArgument"],
  ["a row beyond the end", `${mines} table.rows.add(9, [['x', 1]]);`, "InvalidArgument"],
  ["headers in another row", `${mines} table.resize('A2:B4');`, "InvalidArgument"],
  ["a table over another", `${mines} sheet.tables.add('B2:C3', true);`, "InvalidOperation"],
  ["a missing column", `${mines} table.columns.getItem('nope').load('name');`, "ItemNotFound"],
  [
    "a filter by icons",
    `${mines} table.columns.getItem('kt').filter.applyIconFilter({ set: 'ThreeArrows', index: 0 });`,
    "ApiNotFound",
  ],
];
test.each(refused)("%s is refused", async (_, script, code) => {
  expect(await failure(runOnNewSheet(wb, `${script} await context.sync();`))).toMatchObject({ code });
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
