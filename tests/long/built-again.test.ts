/** The whole roadmap built twice by the real client over the headless workbench: the second build works in place. */
import { buildInExcel } from "../../src/excel/build-in-excel";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

const choices = { date: "2026-01-01" };
const roadmap = buildRoadmap(choices);
const { sheets } = roadmap.workbook;

let session: ExcelSession;

beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
}, 240_000);
afterAll(() => {
  session.dispose();
});

test("building again keeps the sheets, what people entered, and their own cells beside", async () => {
  const { engine } = session.host;
  const before = engine.sheets();
  const place = roadmap.book.item("copper.elasticity.income");
  await Excel.run((context) => {
    const inputs = context.workbook.worksheets.getItem("Inputs");
    inputs.getCell(place.row - 1, place.column - 1).values = [[0.77]];
    inputs.getRange("7:7").insert("Down");
    inputs.getRange("AA1").values = [["mine"]];
    return context.sync();
  });
  session.forget();
  const again = await buildInExcel(choices);
  expect(again.keptEdits).toBe(1);
  expect(engine.sheets()).toEqual(before);
  expect(again.sheets.every(({ added }) => !added)).toBe(true);
  expect(session.requests.length).toBeLessThanOrEqual(2 * sheets.length + 5);
  const [elasticity, own] = await Excel.run(async (context) => {
    const inputs = context.workbook.worksheets.getItem("Inputs");
    const cell = inputs.getCell(place.row - 1, place.column - 1);
    const beside = inputs.getRange("AA1");
    cell.load("values");
    beside.load("values");
    await context.sync();
    return [cell.values, beside.values] as unknown[];
  });
  expect([elasticity, own]).toEqual([[[0.77]], [["mine"]]]);
}, 240_000);
