/** A planner's way through the workbench: build, read, choose another scenario, save, and open elsewhere. */
import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { CompiledLink, CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import { readArea } from "../../src/workbook-plan/quality/area";
import { differences, errorCells, namedValue } from "../support/compare-workbook";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { readValues } from "../support/read-xlsx";
import { startBrowser } from "./browser";
import { type StartedWorkbench, startWorkbench } from "./start-workbench";

jest.setTimeout(180_000);

/** The date is the day of the build, which the pane takes from the clock. */
const date = new Date().toISOString().slice(0, 10);
const { workbook: reference, book } = buildRoadmap({ date });
const { workbook: netZero } = buildRoadmap({ date }, { items: new Map([["scenario.choice", "Net zero"]]) });

let workbench: StartedWorkbench;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const failures: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await startBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 850 } });
  page.on("pageerror", ({ message }) => failures.push(message));
  await page.goto(workbench.url);
  pane = page.frameLocator("iframe");
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const sheetNamed = (name: string): string =>
  `workbench.engine.sheets().find((id) => workbench.engine.sheetName(id) === ${JSON.stringify(name)})`;

/** What the engine holds in the filled part of a sheet, cell by cell of the plan. */
async function differing({ name, cells }: CompiledSheet): Promise<string[]> {
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const block = { row: 0, column: 0, rows, columns };
  const values = await page.evaluate<unknown[][]>(
    `workbench.engine.values(${sheetNamed(name)}, ${JSON.stringify(block)})`,
  );
  return cells.flatMap(({ row, column, value }) => {
    const found = values[row - 1]?.[column - 1];
    const isSame =
      typeof value === "number"
        ? Math.abs(value - Number(found)) <= 1e-9 * Math.max(1e-3, Math.abs(value))
        : typeof value === "object" || (found ?? "") === value;
    return isSame ? [] : [`${name} ${row}:${column}: ${JSON.stringify(found)} for ${JSON.stringify(value)}`];
  });
}

const sheetOf = (workbook: typeof reference, id: string): CompiledSheet => {
  const found = workbook.sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`There is no sheet ${id}.`);
  return found;
};

async function save(): Promise<Uint8Array> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}

test("Build roadmap makes the sheets and says so", async () => {
  await pane.getByRole("button", { name: /^Build roadmap/ }).click();
  await pane.getByRole("progressbar").waitFor();
  await pane.getByRole("heading", { name: "The roadmap is ready" }).waitFor({ timeout: 120_000 });
  for (const { name } of reference.sheets)
    expect(await page.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
});

test("the grid and its toolbar are there after a build", async () => {
  expect(await page.locator("canvas[id^=univer-sheet-main]").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Bold", exact: true }).isVisible()).toBe(true);
  expect(failures).toEqual([]);
});

test("the balance holds what the model computes", async () => {
  expect(await differing(sheetOf(reference, "balance"))).toEqual([]);
});

/** Clicks into a cell near the top left corner of the active sheet. */
async function clickCell({ row, column }: { readonly row: number; readonly column: number }): Promise<void> {
  const place = await page.evaluate<{ x: number; y: number }>(`(() => {
    const { engine } = workbench;
    const sheet = engine.activeSheet();
    const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
    const upTo = (count, size) => sum(Array.from({ length: count }, (_, index) => size(index)));
    // In points; the headings of rows and columns stand before the cells.
    const x = upTo(${column - 1}, (index) => engine.columnWidth(sheet, index)) + engine.columnWidth(sheet, ${column - 1}) / 2;
    const y = upTo(${row - 1}, (index) => engine.rowHeight(sheet, index)) + engine.rowHeight(sheet, ${row - 1}) / 2;
    return { x: 46 + (x * 4) / 3, y: 20 + (y * 4) / 3 };
  })()`);
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: place });
}

/** Waits until what a link leads to is selected. */
async function isAt(link: CompiledLink | undefined): Promise<void> {
  const area = link?.kind === "sheet" ? readArea(link.cell) : null;
  if (link?.kind !== "sheet" || area === null) throw new Error("There is no link to cells.");
  const { first, last } = area;
  await page.waitForFunction(
    `(() => {
      const { sheet, block } = workbench.engine.selection();
      return sheet === ${sheetNamed(link.sheet)} && workbench.engine.activeSheet() === sheet &&
        block.row === ${first.row - 1} && block.column === ${first.column - 1} &&
        block.rows === ${last.row - first.row + 1} && block.columns === ${last.column - first.column + 1};
    })()`,
  );
}

test("two clicks lead from a line of the Dashboard to inputs behind it", async () => {
  const [mark] = sheetOf(reference, "dashboard").cells.filter(({ style }) => style === "linkMark");
  const [heading] = sheetOf(reference, "trace").cells.filter(({ style }) => style === "headerUpright");
  if (mark === undefined || heading === undefined) throw new Error("There is no mark or no heading.");
  await pane.getByRole("button", { name: "Dashboard" }).click();
  await page.waitForFunction(`workbench.engine.activeSheet() === ${sheetNamed("Dashboard")}`);
  await clickCell(mark);
  await isAt(mark.link);
  await clickCell(heading);
  await isAt(heading.link);
});

test("another scenario chosen on Inputs by keyboard changes the balance to that scenario's", async () => {
  await pane.getByRole("button", { name: "Inputs" }).click();
  const { row, column } = book.item("scenario.choice");
  const cell = JSON.stringify({ row: row - 1, column: column - 1, rows: 1, columns: 1 });
  await page.waitForFunction(`workbench.engine.activeSheet() === ${sheetNamed("Inputs")}`);
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 200 } });
  await page.evaluate(`workbench.engine.select(${sheetNamed("Inputs")}, ${cell})`);
  await page.keyboard.type("Net zero", { delay: 20 });
  await page.getByText("Editing a cell", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    `workbench.engine.values(${sheetNamed("Inputs")}, ${cell})[0][0] === "Net zero"`,
  );
  await page.evaluate("workbench.host.settle()");
  expect(await differing(sheetOf(netZero, "balance"))).toEqual([]);
});

describeWithLibreOffice("the saved workbook", () => {
  let file: Uint8Array;

  beforeAll(async () => {
    file = await save();
  });

  test("holds the file command's workbook for that scenario", () => {
    expect(differences(netZero, readValues(file)).filter((line) => !line.startsWith("Log!"))).toEqual([]);
  });

  test("recalculates in LibreOffice to the same numbers, without an error", async () => {
    const { saved } = await recalculate({ saved: file });
    expect(differences(netZero, saved.values).filter((line) => !line.startsWith("Log!"))).toEqual([]);
    expect(errorCells(saved.values)).toEqual([]);
    expect(namedValue(netZero, saved.values, "Check_Total")).toBe(0);
  });
});
