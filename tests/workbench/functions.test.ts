/** Custom functions in cells, through the real runtime: what Excel does with arguments and results. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { testFunctions } from "./test-functions";
import { script, workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeAll(async () => {
  wb = await workbench({ functionsMetadata: testFunctions, scripts: [script("page-functions.js")] });
  await wb.run(
    "context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3').values = [[1, 'x'], ['', true], [2.5, '#N/A']]; await context.sync();",
  );
});
afterAll(() => {
  wb.dispose();
});

const cases: [formula: string, shows: unknown][] = [
  ["=TEST.ADD(1,2)", 3],
  ["=TEST.ADD(A1,A3)", 3.5],
  ['=TEST.ADD("4",1)', 5],
  ["=TEST.ADD(A2,1)", 1],
  ["=TEST.ADD(B1,1)", { error: "#VALUE!" }],
  ["=TEST.ADD(A1:A3,1)", { error: "#VALUE!" }],
  ["=TEST.ADD(1,2,3)", { error: "#VALUE!" }],
  ["=TEST.ADD(B3,1)", { error: "#N/A" }],
  ["=TEST.OPTIONAL(1)", "[1,null]"],
  ["=TEST.OPTIONAL(,2)", "[null,2]"],
  ["=TEST.SHOW(A1:B2)", '[[1,"x"],[null,true]]'],
  ["=TEST.SHOW(7)", "[[7]]"],
  ['=TEST.JOIN(1,"a",TRUE)', '1+"a"+true'],
  ["=TEST.MISSING()", { error: "#N/A" }],
  ['=IFERROR(TEST.MISSING(),"caught")', "caught"],
  ["=TEST.LATER(4)+1", 9],
  ["=TEST.ADD(TEST.ADD(1,2),TEST.LATER(3))", 9],
  ["=TEST.ERRORTYPE(B3)", "got #N/A"],
  ["=TEST.UNKNOWN(1)", { error: "#NAME?" }],
  ["=SUM(A1:A3)", 3.5],
];
test.each(cases)("%s shows %j", async (formula, shows) => {
  await wb.enterFormula("Sheet1", "D1", formula);
  expect(wb.values("Sheet1", "D1")).toEqual([[shows]]);
});

test("a function that needs its address gets it", async () => {
  await wb.enterFormula("Sheet1", "E5", "=TEST.WHERE()");
  expect(wb.values("Sheet1", "E5")).toEqual([["Sheet1!E5"]]);
});

test("a table spills, and shows #SPILL! where a cell is in its way", async () => {
  await wb.enterFormula("Sheet1", "G1", "=TEST.TABLE(3)");
  expect(wb.values("Sheet1", "G1:H3")).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  await wb.run(
    "context.workbook.worksheets.getItem('Sheet1').getRange('H12').values = [['in the way']]; await context.sync();",
  );
  await wb.enterFormula("Sheet1", "G11", "=TEST.TABLE(3)");
  expect(wb.values("Sheet1", "G11")).toEqual([[{ error: "#SPILL!" }]]);
});

test("a cell is #BUSY! before it is answered, and follows the cells it depends on", async () => {
  const first = await wb.run(`const cell = context.workbook.worksheets.getItem('Sheet1').getRange('J1');
    cell.formulas = [['=TEST.LATER(K1)']];
    context.workbook.worksheets.getItem('Sheet1').getRange('K1').values = [[21]];
    cell.load('values'); await context.sync(); return cell.values[0][0];`);
  expect(first).toBe("#BUSY!");
  await wb.host.settle();
  expect(wb.values("Sheet1", "J1")).toEqual([[42]]);
});

test("1,000 different calls take one batch", async () => {
  const { functionBatches, functionCalls } = wb.host.statistics;
  await wb.run(`context.workbook.worksheets.getItem('Sheet1').getRange('M1:M1000').formulas =
    Array.from({ length: 1000 }, (_, row) => ['=TEST.ADD(' + row + ',1000)']); await context.sync();`);
  await wb.host.settle();
  expect(wb.values("Sheet1", "M1000")).toEqual([[1999]]);
  expect(wb.host.statistics.functionCalls - functionCalls).toBe(1000);
  expect(wb.host.statistics.functionBatches - functionBatches).toBe(1);
});

test("a range is calculated though nothing it reads has changed: its functions are called again, no others", async () => {
  await wb.enterFormula("Sheet1", "O1", "=TEST.LATER(5)");
  await wb.enterFormula("Sheet1", "O2", "=TEST.LATER(6)");
  const before = wb.host.statistics.functionCalls;
  await wb.run(
    "context.workbook.worksheets.getItem('Sheet1').getRange('O1').calculate(); await context.sync();",
  );
  await wb.host.settle();
  expect(wb.host.statistics.functionCalls - before).toBe(1);
  expect(wb.values("Sheet1", "O1:O2")).toEqual([[10], [12]]);
});

test("a range without formulas is calculated without any call", async () => {
  const before = wb.host.statistics.functionCalls;
  await wb.run(
    "context.workbook.worksheets.getItem('Sheet1').getRange('Z90:Z99').calculate(); await context.sync();",
  );
  await wb.host.settle();
  expect(wb.host.statistics.functionCalls).toBe(before);
});

test("a function is called without a cell", async () => {
  expect(await wb.callFunction("ADD", [2, 3])).toBe(5);
  expect(await wb.callFunction("NOPE", [])).toEqual({ error: "#NAME?" });
});
