/** A file that an older version wrote without Excel, opened there and updated by this version. */
import { buildInExcel, reviewUpdate } from "../../src/excel/build-in-excel";
import { findRoadmap } from "../../src/excel/find-roadmap";
import { keptProperties } from "../../src/roadmap/kept-properties";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { choices, current, enter, expectUpdated, older, told } from "../excel/older-version";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcelSession();
  const { engine, document } = session.host;
  const bytes = await writeWorkbook(older.workbook, keptProperties(older));
  await openWorkbook(readWorkbook(bytes, { addin: "", functions: [] }), engine, document);
  await session.host.settle();
  await enter();
}, 240_000);
afterAll(() => {
  session.dispose();
});

test("it is known as a roadmap, with the choices it was written from", async () => {
  const found = await findRoadmap();
  expect(found?.sheets.map(({ id }) => id)).toEqual(older.workbook.sheets.map(({ id }) => id));
  expect(JSON.parse(found?.origin ?? "null")).toEqual(older.options);
});

test("it is updated in place, with new figures, entries and own rows, as if it had been built there", async () => {
  expect(await reviewUpdate(choices)).toMatchObject(told);
  const { sheets, renamed } = await buildInExcel(choices);
  expect(sheets.filter(({ added }) => added)).toEqual([]);
  expect(renamed).toEqual([]);
  expect(session.host.engine.sheets()).toHaveLength(current.workbook.sheets.length);
  await expectUpdated();
}, 240_000);
