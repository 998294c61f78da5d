/** Entries in rows that this version has no longer: told before an update writes, and kept on the Log from then on. */
import { buildInExcel, reviewUpdate } from "../../src/excel/build-in-excel";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { headingsKey, shippedKey } from "../../src/roadmap/kept-properties";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

jest.setTimeout(240_000);

/** One metal, for a quicker build. */
const choices = { metals: ["zinc"], date: "2026-01-01" } as const;
const later = { ...choices, date: "2027-05-01" } as const;
const { book, workbook } = buildRoadmap(choices);

/** Rows of this version by the ids that they have in the workbook, which an older version might have had. */
const renamed = [
  { sheet: "inputs", now: "zinc.elasticity.price", then: "zinc.elasticity.substitution" },
  { sheet: "scenarios", now: "driver.solar.reference", then: "driver.solar.former" },
] as const;
/** A column of this version, and the one that an older version might have had in its place. */
const column = { now: "stake", then: "owner", heading: "Owned by" } as const;
const mine = `Inputs: Cerro Verde: ${column.heading}`;
const place = "Inputs: Price elasticity of use (zinc.elasticity.substitution)";
const agreed = "Agreed: Refined use, as agreed (agreed.zinc.use), 2024";
const ofYear = "Scenarios: Reference (driver.solar.former), 2026";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
  const { engine, document } = session.host;
  for (const id of engine.sheets()) {
    const properties = document.sheet(id).customProperties;
    const text = properties.get(shippedKey);
    if (text === undefined) continue;
    const older = renamed.reduce((all, { now, then }) => all.replaceAll(`"${now}`, `"${then}`), text);
    properties.set(shippedKey, older.replace(`"${column.now}":`, `"${column.then}":`));
    const headings = properties.get(headingsKey) ?? "";
    const before = `"mines.${column.then}":"${column.heading}"`;
    properties.set(headingsKey, headings.replace(/"mines\.stake":"[^"]*"/, before));
  }
  const stake = book.field("mines", 0, column.now);
  await enter("inputs", { row: stake.row - 1, column: stake.column }, column.heading);
  await enter("inputs", stake, "a bank");
  await enter("agreed", book.item("agreed.zinc.use"), 450);
  const solar = book.item("driver.solar.reference");
  await enter("scenarios", { ...solar, column: solar.column + 2 }, 99);
  await enter("inputs", book.item("zinc.elasticity.price"), -0.3);
  await enter("inputs", book.item("zinc.elasticity.income"), 0.9);
  for (const { sheet, now, then } of renamed) {
    const { row, column } = idCell(sheet, now);
    await enter(sheet, { row, column }, then);
  }
});
afterAll(() => {
  session.dispose();
});

interface Place {
  readonly row: number;
  readonly column: number;
}

const sheetOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id)!;
const idCell = (sheet: string, id: string): Place => sheetOf(sheet).cells.find(({ value }) => value === id)!;

const enter = (sheet: string, { row, column }: Place, value: string | number): Promise<void> =>
  Excel.run((context) => {
    context.workbook.worksheets.getItem(sheetOf(sheet).name).getCell(row - 1, column - 1).values = [[value]];
    return context.sync();
  });

/** Rows of the Log with one of the entries in it, without empty cells. */
const logged = (): Promise<readonly unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Log").getUsedRange();
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])
      .filter((row) => row.some((cell) => cell === place || cell === ofYear || cell === mine))
      .map((row) => row.filter((cell) => cell !== ""));
  });

test("they are told before anything is written, with their values", async () => {
  const review = await reviewUpdate(later);
  expect(review?.lost.map(({ sheet, label, to }) => [`${sheet}: ${label}`, to])).toEqual([
    [place, -0.3],
    [ofYear, 99],
    [mine, "a bank"],
  ]);
  expect(review?.kept.map(({ to }) => to)).toEqual([0.9]);
  expect(await logged()).toEqual([]);
});

test("the update lists them on the Log with date, version and value", async () => {
  expect(await buildInExcel(later)).toMatchObject({ keptEdits: 1, lost: 3 });
  expect(await logged()).toEqual([
    ["2027-05-01", "0.1.0", place, -0.3],
    ["2027-05-01", "0.1.0", ofYear, 99],
    ["2027-05-01", "0.1.0", mine, "a bank"],
  ]);
});

test("later updates keep them there until somebody deletes their row", async () => {
  expect(await buildInExcel({ ...later, date: "2028-01-01" })).toMatchObject({ lost: 0 });
  expect((await logged()).map((row) => row[0])).toEqual(["2027-05-01", "2027-05-01", "2027-05-01"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Log");
    const found = sheet.getUsedRange().find(place, { completeMatch: true });
    found.getEntireRow().delete("Up");
    await context.sync();
  });
  await buildInExcel({ ...later, date: "2028-02-01" });
  expect((await logged()).map((row) => row[2])).toEqual([ofYear, mine]);
});

test("an entry of a metal that is left out is kept there too, and so is a figure of it as agreed", async () => {
  await buildInExcel({ ...later, metals: ["copper"] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Log").getUsedRange();
    range.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual(expect.arrayContaining([ofYear, 99, 0.9, agreed, 450]));
  });
});
