/** `npm run formula` in process, with functions that are none of ours. */
import { runFormulaCommand } from "../../src/workbench/formula/formula-command";
import { type FormulaRunner, startFormulaRunner } from "../../src/workbench/formula/formula-runner";
import { testFunctions } from "./test-functions";
import { addin, script } from "./workbench";

let runner: FormulaRunner;
let disposed = 0;
beforeAll(async () => {
  runner = await startFormulaRunner({
    addin,
    functionsMetadata: testFunctions,
    scripts: [script("page-functions.js")],
  });
});
afterAll(() => {
  runner.dispose();
});

/** One workbook for all tests; they count how often it was to end. */
const start = () => Promise.resolve({ ...runner, dispose: () => disposed++ });

async function run(formulas: readonly string[], watched = false) {
  const said: string[] = [];
  const exitCode = await runFormulaCommand(formulas, {
    print: (text) => said.push(text),
    printError: (text) => said.push(`! ${text}`),
    watched,
    start,
  });
  return { exitCode, said };
}

test.each([
  ["=SUM(1,2)+TEST.ADD(TEST.ADD(1,2),3)/2", "6"],
  ['PROPER("copper")&A1&CV1000', "Copper"],
  ["=1=1", "TRUE"],
  ["=TEST.TABLE(2)", "1\t10\n2\t20"],
  ["={1,2;#N/A,TRUE}", "1\t2\n#N/A\tTRUE"],
  ["=LET(a,TEST.LATER(4),a+1)", "9"],
])("%s answers", async (formula, answer) => {
  expect(await run([formula])).toEqual({ exitCode: 0, said: [answer] });
});

test("a person reads columns", async () => {
  expect(await run(['={"name","t";"a",1000;"b",2}'], true)).toEqual({
    exitCode: 0,
    said: ["name  t\na     1000\nb        2"],
  });
});

test.each([
  ["=TEST.MISSING()*2", "! #N/A no such figure"],
  ["=1/0", "! #DIV/0! Something is divided by zero or by an empty cell."],
  [
    "=ADD(1,2)",
    "! #NAME? There is no function ADD. Did you mean TEST.ADD? Functions of the add-in: TEST.ADD, ",
  ],
  ["=SUM(1,TEST.NOPE(1))", "! #NAME? There is no function TEST.NOPE. Functions of the add-in: TEST.ADD, "],
  ["=UPPER(copper)", "! #NAME? There is no name copper. A text stands in double quotes"],
])("%s ends with 1 and a sentence", async (formula, sentence) => {
  const { exitCode, said } = await run([formula]);
  expect([exitCode, said.length]).toEqual([1, 1]);
  expect(said[0]).toContain(sentence);
});

test.each([
  ["=1+", "! Expected a number"],
  ["=TEST.LATER(1,2)", "! TEST.LATER takes at most 1 argument."],
])("%s ends with 2 and the usage", async (formula, sentence) => {
  const { exitCode, said } = await run([formula]);
  expect(exitCode).toBe(2);
  expect(said).toEqual([
    expect.stringContaining(sentence),
    expect.stringContaining("Usage: npm run formula"),
  ]);
});

test("no formula ends with 2, without starting anything", async () => {
  expect(await run([])).toEqual({ exitCode: 2, said: [expect.stringContaining("Usage: npm run formula")] });
});

test("several formulas follow each other under their texts, and the worst decides the end", async () => {
  const { exitCode, said } = await run(["=TEST.MISSING()", "=1+1", "=TEST.MISSING()&1"]);
  expect(exitCode).toBe(1);
  expect(said).toEqual([
    "=TEST.MISSING()",
    "! #N/A no such figure",
    "=1+1",
    "2",
    "=TEST.MISSING()&1",
    "! #N/A no such figure",
  ]);
});

test("the workbook ends with the command", async () => {
  const before = disposed;
  await run(["=1+1", "=1+"]);
  expect(disposed - before).toBe(1);
});
