/** IF takes one branch, or both where its test is not one answer; results as Excel documents them. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { testFunctions } from "./test-functions";
import { script, workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeEach(async () => {
  wb = await workbench({ functionsMetadata: testFunctions, scripts: [script("page-functions.js")] });
  await write("A1:C3", [
    [1, 10, "x"],
    [0, 20, ""],
    ["=1/0", 30, true],
  ]);
});
afterEach(() => {
  wb.dispose();
});

const write = (address: string, formulas: unknown[][]): Promise<unknown> =>
  wb.run(
    `context.workbook.worksheets.getItem("Sheet1").getRange("${address}").formulas = ${JSON.stringify(formulas)}; await context.sync();`,
  );

const cases: [formula: string, shows: unknown][] = [
  ["=IF(A1>0,B1,B2)", 10],
  ["=IF(A2>0,B1,B2)", 20],
  ["=IF(A1,B1,B2)", 10],
  ["=IF(A2,B1,B2)", 20],
  ["=IF(C2=0,1,2)", 1],
  ["=IF(A1>0,B1/A1,1/0)", 10],
  ["=IF(A2>0,1/0,B2)", 20],
  ["=IF(A1>0,A3,1)", { error: "#DIV/0!" }],
  ["=IF(A3>0,1,2)", { error: "#DIV/0!" }],
  ['=IFERROR(IF(A3>0,1,2),"caught")', "caught"],
  ["=IF(A1>0,IF(A2>0,1,IF(C3,3,4)),5)", 3],
  ["=SUM(IF(A1>0,B1:B3,B2:B3))", 60],
  ["=SUM(IF(A2>0,B1:B3,B2:B3))", 50],
  ["=SUMPRODUCT(IF(B1:B3>15,B1:B3,1))", 51],
  ["=IF(A2>0,B1)", false],
  ["=IF(A1>0,,5)+1", 1],
  ["=1+IF(A1>0,B1,B2)*IF(A2>0,B1,B2)", 201],
  ["=LET(x,A2,IF(x>0,B1,B2))", 20],
];
test.each(cases)("%s shows %j", async (formula, shows) => {
  await wb.enterFormula("Sheet1", "E1", formula);
  expect(wb.values("Sheet1", "E1")).toEqual([[shows]]);
});

test("the branch that is not taken calls no function", async () => {
  await wb.enterFormula("Sheet1", "E1", "=IF(A2>0,TEST.COUNTED(1),2)");
  await wb.enterFormula("Sheet1", "E2", "=IF(A1>0,TEST.COUNTED(10),2)");
  expect(wb.values("Sheet1", "E1:E2")).toEqual([[2], [10]]);
  await wb.enterFormula("Sheet1", "E3", "=TEST.COUNTS()");
  expect(wb.values("Sheet1", "E3")).toEqual([["[10]"]]);
});

test("a change of the test takes the other branch, in each of the cells that share a formula", async () => {
  await write("A5:D6", [
    [1, 0, 1, 0],
    ["=IF(A5>0,A5*100,-1)", "=IF(B5>0,B5*100,-1)", "=IF(C5>0,C5*100,-1)", "=IF(D5>0,D5*100,-1)"],
  ]);
  await wb.host.settle();
  expect(wb.values("Sheet1", "A6:D6")).toEqual([[100, -1, 100, -1]]);
  await write("A5:D5", [[0, 2, 0, 0]]);
  await wb.host.settle();
  expect(wb.values("Sheet1", "A6:D6")).toEqual([[-1, 200, -1, -1]]);
});
