/** A roadmap that is built again in another language: names, words and people's choices change with it. */
import { buildInExcel } from "../../src/excel/build-in-excel";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { Language } from "../../src/language/languages";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

const choices = { date: "2026-01-01", metals: ["copper"] } as const;
const english = buildRoadmap(choices);
const sheetNames = (language: Language): string[] =>
  buildRoadmap({ ...choices, language }).workbook.sheets.map(({ name }) => name);

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
}, 300_000);
afterAll(() => {
  session.dispose();
});

const names = (): string[] => session.host.engine.sheets().map((id) => session.host.engine.sheetName(id));

/** What a cell of a sheet shows and holds. */
async function read(
  sheet: string,
  row: number,
  column: number,
): Promise<{ value: unknown; formula: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
    cell.load("values,formulas");
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });
}

async function enter(sheet: string, row: number, column: number, value: string): Promise<void> {
  await Excel.run((context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1).values = [[value]];
    return context.sync();
  });
}

const scenario = english.book.item("scenario.choice");
const field = (name: string) => english.book.field("actions", 1, name);
const place = ({ row, column }: { row: number; column: number }): [number, number] => [row, column];

test("sheets take the new names, choices the new words, and own texts stay", async () => {
  await enter("Inputs", ...place(scenario), "Net zero");
  await enter("Actions", ...place(field("status")), "delayed");
  await enter("Actions", ...place(field("title")), "Our own words");
  await Excel.run((context) => {
    const own = context.workbook.worksheets.add("Mine");
    own.getRange("A1").formulas = [[`=Inputs!E${String(english.book.item("days-in-year").row)}`]];
    context.workbook.worksheets.getItem("People").name = "Staff";
    return context.sync();
  });
  const result = await buildInExcel({ ...choices, language: "es" });
  expect(result).toMatchObject({ keptEdits: 3, leftOver: [], copies: [], keptNames: [] });
  expect(names().filter((name) => name !== "Sheet1" && name !== "Mine")).toEqual(
    sheetNames("es").map((name) => (name === "Personas" ? "Staff" : name)),
  );
  expect(await read("Datos", ...place(scenario))).toMatchObject({ value: "Cero neto" });
  expect(await read("Acciones", ...place(field("status")))).toMatchObject({ value: "retrasada" });
  expect(await read("Acciones", ...place(field("title")))).toMatchObject({ value: "Our own words" });
  const own = await read("Mine", 1, 1);
  expect(own.value).toBe(english.evaluation.value("days-in-year"));
  expect(own.formula).toMatch(/^='?Datos'?!E/);
}, 300_000);

test("a build that fails gives the sheets their names back", async () => {
  const before = names();
  const controller = new AbortController();
  const build = buildInExcel(
    { ...choices, language: "ja" },
    {
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === "print") controller.abort();
      },
    },
  );
  await expect(build).rejects.toMatchObject({ kind: "cancelled" });
  expect(names()).toEqual(before);
  expect(await read("Datos", ...place(scenario))).toMatchObject({ value: "Cero neto" });
}, 300_000);

test("and on to Japanese, with the choices of the first language", async () => {
  await buildInExcel({ ...choices, language: "ja" });
  expect(names()).toContain("ダッシュボード");
  expect(await read("入力", ...place(scenario))).toMatchObject({ value: "ネットゼロ" });
  expect(await read("施策", ...place(field("status")))).toMatchObject({ value: "遅延" });
  const [total] = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("Check_Total").getRange();
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(total).toBe(0);
}, 300_000);
