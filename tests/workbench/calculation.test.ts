/** When the workbook calculates: soon after a change, at the end of what is suspended, not at all in manual mode. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { successors } from "./calculation-workbook";
import { workbench } from "./workbench";

let wb: HeadlessWorkbench;
let calculations = 0;

beforeAll(async () => {
  wb = await workbench();
  wb.host.engine.subscribe(({ kind }) => {
    if (kind === "calculated") calculations += 1;
  });
});
afterAll(() => {
  wb.dispose();
});

const run = (body: string): Promise<unknown> =>
  wb.run(`const { application } = context.workbook;
    const cells = (address) => context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const read = async (address) => { const range = cells(address); range.load('values'); await context.sync(); return range.values[0]; };
    ${body}`);

test("manual mode holds every calculation back, and automatic mode makes up for all of them at once", async () => {
  calculations = 0;
  const held =
    await run(`application.calculationMode = 'Manual'; cells('A1:C1').formulas = [[2, '=A1*3', '=B1+1']];
    await context.sync(); cells('A1').values = [[5]]; application.load('calculationMode');
    const values = await read('A1:C1'); return [...values, application.calculationMode];`);
  expect(held).toEqual([5, "", "", "Manual"]);
  expect(calculations).toBe(0);
  expect(await run("application.calculationMode = 'Automatic'; return read('A1:C1');")).toEqual([5, 15, 16]);
  expect(calculations).toBe(1);
});

test("in manual mode the workbook calculates when it is told to", async () => {
  const values = await run(`application.calculationMode = 'Manual'; cells('A2:B2').formulas = [[7, '=A2*A2']];
    application.calculate('Recalculate'); const values = await read('A2:B2');
    application.calculationMode = 'Automatic'; await context.sync(); return values;`);
  expect(values).toEqual([7, 49]);
});

test("what a request suspends is calculated after it, once", async () => {
  await run("cells('A3:B3').formulas = [[1, '=A3+1']]; await context.sync();");
  await wb.host.settle();
  calculations = 0;
  const [suspended, next] =
    (await run(`application.suspendApiCalculationUntilNextSync(); cells('A3').values = [[10]];
    const suspended = await read('B3'); return [suspended, await read('B3')];`)) as unknown[][];
  expect([suspended, next]).toEqual([[2], [11]]);
  expect(calculations).toBe(1);
});

test("what is typed in the middle of a calculation stands, and all of it is calculated", async () => {
  const { engine } = wb.host;
  const sheet = engine.activeSheet();
  const { block, cells, last } = successors(700);
  engine.write(sheet, block, cells);
  const calculation = engine.settle();
  // Univer takes a break after 500 formulas.
  await new Promise((resolve) => setTimeout(resolve));
  engine.write(sheet, { ...block, rows: 1 }, [[{ value: 100 }, { value: "typed" }]]);
  await calculation;
  expect(engine.values(sheet, { ...block, rows: 1 })).toEqual([[100, "typed"]]);
  expect(engine.values(sheet, last)).toEqual([[100 + 699]]);
}, 30_000);

test("a formula that names its own cell without reading it is calculated before what reads it", async () => {
  const values =
    await run(`cells('H1:J1').formulas = [[2023, '=$H$1+COLUMNS($I1:I1)', '=IF(I1=2024,"first","later")']];
    return read('H1:J1');`);
  expect(values).toEqual([2023, 2024, "first"]);
});

test("all that reads a formula which names its own cell follows a change, wherever it stands", async () => {
  const values = await run(`cells('E9:I9').formulas = [['=G10*2', '=G10*3', 2023, '=G10*4', '=G10*5']];
    cells('E11:I11').formulas = [['=G10*6', '=G10*7', '=G10*8', '=G10*9', '=G10*10']];
    cells('G10').formulas = [['=$G$9+COLUMNS($G10:G10)']];
    await context.sync(); cells('G9').values = [[99]];
    return [await read('E9:I9'), await read('G10'), await read('E11:I11')];`);
  expect(values).toEqual([[200, 300, 99, 400, 500], [100], [600, 700, 800, 900, 1000]]);
});
