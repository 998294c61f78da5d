/**
 * Two roads, one workbook: the roadmap that the real client builds in the workbench, saved, against the file that the
 * command writes. Both files are read by hucre, which wrote one of them in part and none of the other.
 *
 * What differs, and why:
 * - the workbench's file begins with the sheet that a new workbook has;
 * - the style Normal belongs to the user, so that its look is Excel's; the cells are the same;
 * - axis titles have letters of their own (the host does not pass the font of a chart on to them);
 * - labels of categories take the format of their cells, and ends of lines are flat: Office.js cannot say otherwise;
 * - charts have no text to read aloud in Office.js: their title stands there; document properties are the user's.
 */
import { buildInExcel } from "../../src/excel/build-in-excel";
import { readRoadmap } from "../../src/excel/read-back";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { keptProperties } from "../../src/roadmap/kept-properties";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { differences as valueDifferences } from "../support/compare-workbook";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { readParts } from "../support/read-xlsx";
import { differences, readFile } from "./compare-files";
import { addin, functions, save } from "./saved-files";

const choices = { date: "2026-01-01" };
const roadmap = buildRoadmap(choices);
const { workbook } = roadmap;
const names = workbook.sheets.map(({ name }) => name);

let session: ExcelSession;
let saved: Uint8Array;
let written: Uint8Array;
let files: Record<"command" | "workbench", Awaited<ReturnType<typeof readFile>>>;

beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
  await session.host.settle();
  saved = save(session.host);
  written = await writeWorkbook(workbook, keptProperties(roadmap));
  files = { command: await readFile(written), workbench: await readFile(saved) };
}, 240_000);
afterAll(() => {
  session.dispose();
});

test.each(names)("%s is the same in both", (name) => {
  expect(differences(name, files.command, files.workbench)).toEqual([]);
});

test("sheets stand in the same order and names mean the same cells", () => {
  expect(files.workbench.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names]);
  expect(files.workbench.namedRanges).toEqual(files.command.namedRanges);
  expect(files.workbench.activeSheet).toBe(1);
});

test("both keep the same with their sheets for the next build", () => {
  const [command, workbench] = [written, saved].map((file) =>
    readWorkbook(file, { addin: addin.id, functions }).sheets.map(({ name, document }) => [
      name,
      [...document.customProperties].sort(),
    ]),
  );
  expect(workbench?.slice(1)).toEqual(command);
});

describe("opened in another workbench", () => {
  let other: ExcelSession;

  beforeAll(async () => {
    other = await startExcelSession();
    const { engine, document } = other.host;
    await openWorkbook(readWorkbook(saved, { addin: addin.id, functions }), engine, document);
    await other.host.settle();
  }, 240_000);
  afterAll(() => {
    other.dispose();
  });

  test("it is saved the same", () => {
    const parts = readParts(saved);
    const again = readParts(save(other.host));
    const changed = [...again].filter(([path, content]) => parts.get(path) !== content);
    expect(changed.map(([path]) => path)).toEqual([]);
  }, 60_000);

  test("its sheets are known as those of this roadmap, with the choices it was built from", async () => {
    const found = await readRoadmap();
    expect([...(found?.values.keys() ?? [])]).toEqual(workbook.sheets.map(({ id }) => id));
    expect(JSON.parse(found?.origin ?? "null")).toMatchObject(choices);
  }, 60_000);
});

describeWithLibreOffice("LibreOffice and the saved roadmap", () => {
  test("it recalculates every cell to the value of the plan", async () => {
    const { roadmap } = await recalculate({ roadmap: saved }, { timeoutSeconds: 200 });
    expect(valueDifferences(workbook, roadmap.values)).toEqual([]);
  }, 240_000);
});
