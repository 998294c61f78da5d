/** IF takes one branch, or both where its test is not one answer; operators take single cells; results as in Excel. */
import type { Operator } from "../../src/line-items/expression";
import { operate } from "../../src/line-items/operations";
import { ErrorValue, isError, type Value } from "../../src/line-items/value";
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { testFunctions } from "./test-functions";
import { script, workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeAll(async () => {
  wb = await workbench({ functionsMetadata: testFunctions, scripts: [script("page-functions.js")] });
});
beforeEach(async () => {
  // D1 is blank, D2 text that reads as a number, D3 a date.
  await write("A1:E3", [
    [1, 10, "x", "", ""],
    [0, 20, "", "'5", ""],
    ["=1/0", 30, true, 45000, ""],
  ]);
});
afterAll(() => {
  wb.dispose();
});

const write = (address: string, formulas: unknown[][]): Promise<unknown> =>
  wb.run(
    `context.workbook.worksheets.getItem("Sheet1").getRange("${address}").formulas = ${JSON.stringify(formulas)}; await context.sync();`,
  );

const branches: [formula: string, shows: unknown][] = [
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
  ["=IF(A1,D1,1)", 0],
  ["=IFERROR(D1,1)", 0],
  ['=IF(A1,D1,1)=""', true],
  ["=IF(C1,1,2)", { error: "#VALUE!" }],
  ['=IF(C1&"",1,2)', { error: "#VALUE!" }],
  ['=IF("true",1,2)', 1],
  ["=IF(C2,1,2)", 2],
];
const operations: [formula: string, shows: unknown][] = [
  ["=B1*B2-A1", 199],
  ["=D1+1", 1],
  ['=D1&"x"', "x"],
  ['=AND(D1="",D1=0)', true],
  ["=D1=C2", true],
  ["=D2*2", 10],
  ["=C3+1", 2],
  ["=C3&A1", "TRUE1"],
  ["=-B1^2", 100],
  ["=B1%+A1", 1.1],
  ["=D3+1", 45001],
  ["=D3>44999", true],
  ["=C1*1", { error: "#VALUE!" }],
  ["=C1/A2", { error: "#VALUE!" }],
  ["=A1/C1", { error: "#VALUE!" }],
  ["=A1/A2", { error: "#DIV/0!" }],
  ["=A1/D1", { error: "#DIV/0!" }],
  ["=A3*C1", { error: "#DIV/0!" }],
  ["=C1*A3", { error: "#DIV/0!" }],
  ['=C1="X"', true],
  ["=C1>B1", true],
  ["=C3>C1", true],
  ['=SUM(C1="x")', 1],
  ["=SUM(B1:B3*A1)", 60],
  ["=SUM(A1+B1:B3)", 63],
  ["=SUM(B1/B1:B3)", 11 / 6],
  ["=SUM(B1:B3-B1)", 30],
  ["=SUMPRODUCT((B1:B3>B1)*B1:B3)", 50],
  ["=MAX(0,A1-B1)", 0],
  ["=INDEX(B1:B3,A1+A1)", 20],
  ["=ROW(A1)+ROW(B3)", 4],
  ['="x"/0', { error: "#VALUE!" }],
  ['="12"/A1', 12],
  ["=Sheet1!A1+Nowhere!A1", { error: "#REF!" }],
  ["=Nowhere!A1", { error: "#REF!" }],
  ["=SUM(Nowhere!A1:B3)", { error: "#REF!" }],
];
test.each([...branches, ...operations])("%s shows %j", async (formula, shows) => {
  await wb.enterFormula("Sheet1", "E1", formula);
  const [[value]] = wb.values("Sheet1", "E1") as [[unknown]];
  if (typeof shows === "number") expect(value).toBeCloseTo(shows, 12);
  else expect(value).toEqual(shows);
});

describe("operators between values of every kind", () => {
  const divided = ErrorValue.of("#DIV/0!");
  const inCells: Readonly<Record<string, Value>> = {
    "Sheet1!A1": 1,
    "Sheet1!A2": 0,
    "Sheet1!A3": divided,
    "Sheet1!B2": 20,
    "Sheet1!C1": "x",
    "Sheet1!C2": null,
    "Sheet1!C3": true,
    "Sheet1!D2": "5",
    "Sheet1!D3": 45000,
  };
  const calculated: Readonly<Record<string, Value>> = {
    '""': "",
    '"X"': "X",
    '"5"': "5",
    "5": 5,
    FALSE: false,
    "(0-2)": -2,
    "(Sheet1!A1+Sheet1!B1)": 11,
    "IF(Sheet1!A1,Sheet1!C2)": null,
    "IF(Sheet1!A2,1,Sheet1!A3)": divided,
    "SUM(Sheet1!D2)": 0,
  };
  const operands = Object.entries({ ...inCells, ...calculated });

  /** Excel's rules as the model has them. */
  const inModel = (operator: Operator, left: Value, right: Value): unknown => {
    const value = operate(operator, left, right);
    return isError(value) ? { error: value.name } : value;
  };

  const operators: Operator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];
  test.each(operators)("%s", async (operator) => {
    const pairs = operands.flatMap((left) => operands.map((right) => [left, right] as const));
    const formulas = pairs.map(([[left], [right]]) => `=${left}${operator}${right}`);
    await wb.run(
      `const sheet = context.workbook.worksheets.add("Operator ${operators.indexOf(operator)}");
      sheet.getRange("A1:A${formulas.length}").formulas = ${JSON.stringify(formulas.map((formula) => [formula]))};
      await context.sync();`,
    );
    await wb.host.settle();
    const shown = wb.values(`Operator ${operators.indexOf(operator)}`, `A1:A${formulas.length}`).flat();
    pairs.forEach(([[, left], [, right]], index) => {
      const expected = inModel(operator, left, right);
      const found = [formulas[index], shown[index]];
      if (typeof expected === "number") expect(found).toEqual([formulas[index], expect.closeTo(expected, 9)]);
      else expect(found).toEqual([formulas[index], expected]);
    });
  });
});

test("formulas that read alike take the cells of their own sheets", async () => {
  await wb.run(
    `const two = context.workbook.worksheets.add("Two");
    two.getRange("A1:B1").values = [[7, 8]];
    two.getRange("C1").formulas = [["=A1*B1+Sheet1!A1"]];
    context.workbook.worksheets.getItem("Sheet1").getRange("E1").formulas = [["=A1*B1+Sheet1!A1"]];
    await context.sync();`,
  );
  await wb.host.settle();
  expect(wb.values("Two", "C1")).toEqual([[57]]);
  expect(wb.values("Sheet1", "E1")).toEqual([[11]]);
  await write("A1", [[2]]);
  await wb.host.settle();
  expect(wb.values("Two", "C1")).toEqual([[58]]);
  expect(wb.values("Sheet1", "E1")).toEqual([[22]]);
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
