/** The workbench as a person meets it: a real browser, the real office.js, the add-in as it is built. */
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { type StartedWorkbench, startWorkbench } from "./start-workbench";

jest.setTimeout(120_000);

let workbench: StartedWorkbench;
let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await startBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 850 },
  });
  page = await context.newPage();
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
  });
});

afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe(0);
});

const statusIs = (text: string) =>
  page.waitForFunction((wanted) => document.getElementById("workbench-status")?.textContent === wanted, text);

/** What the cells of the active sheet hold, row by row. */
const valuesOf = (rows: number, columns: number): Promise<unknown[][]> =>
  page.evaluate(`workbench.engine.values(workbench.engine.activeSheet(),
    { row: 0, column: 0, rows: ${rows}, columns: ${columns} })`);

test("the first screen gets ready", async () => {
  await page.goto(workbench.url);
  await statusIs("Ready");
  expect(await page.title()).not.toBe("");
});

test("the ribbon shows the manifest's button", async () => {
  expect(await page.getByRole("button", { name: "Open roadmap pane" }).isVisible()).toBe(true);
});

test("the tools of the grid have names", async () => {
  expect(await page.getByRole("button", { name: "Bold", exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Fill color" }).first().isVisible()).toBe(true);
});

test("a function typed by keyboard spills", async () => {
  await page.keyboard.type('=MINERALS.DEMANDTABLE("copper",2025,10)', { delay: 10 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    "workbench.engine.text(workbench.engine.activeSheet(), { row: 9, column: 0, rows: 1, columns: 1 })[0][0] === 'Total'",
  );
  const [header, ...rows] = await valuesOf(10, 12);
  expect(header).toEqual(["End use", "Unit", ...Array.from({ length: 10 }, (_, index) => 2025 + index)]);
  expect(rows.every((row) => row.slice(2).every((value) => typeof value === "number"))).toBe(true);
});

test("Enter enters what is typed, whatever is suggested for its beginning", async () => {
  await page.evaluate(
    "workbench.engine.select(workbench.engine.activeSheet(), { row: 14, column: 0, rows: 1, columns: 1 })",
  );
  await page.keyboard.type("=MINERALS.DE", { delay: 10 });
  await page.getByText("MINERALS.DEMANDBAND").waitFor();
  // Typed on before the list follows, which still offers what the beginning allowed.
  await page.keyboard.type('MANDTABLE("zinc",2025,1)');
  await page.keyboard.press("Enter");
  await statusIs("Ready");
  expect(
    await page.evaluate(
      "workbench.engine.formulas(workbench.engine.activeSheet(), { row: 14, column: 0, rows: 1, columns: 1 })",
    ),
  ).toEqual([['=MINERALS.DEMANDTABLE("zinc",2025,1)']]);
  await page.keyboard.press("Control+z");
});

test("Tab takes the first suggestion for what is typed, also before the list has followed", async () => {
  await page.evaluate(
    "workbench.engine.select(workbench.engine.activeSheet(), { row: 15, column: 0, rows: 1, columns: 1 })",
  );
  await page.keyboard.type("=minerals.de", { delay: 10 });
  await page.getByText("MINERALS.DEMANDBAND").waitFor();
  // The list still offers what the beginning allowed.
  await page.keyboard.type("mandt");
  await page.keyboard.press("Tab");
  await page.keyboard.type('"zinc",2025,1)', { delay: 10 });
  await page.keyboard.press("Enter");
  await statusIs("Ready");
  expect(
    await page.evaluate(
      "workbench.engine.formulas(workbench.engine.activeSheet(), { row: 15, column: 0, rows: 1, columns: 1 })",
    ),
  ).toEqual([['=MINERALS.DEMANDTABLE("zinc",2025,1)']]);
  await page.keyboard.press("Control+z");
});

test("the help of a function says the choices of the argument at hand", async () => {
  await page.keyboard.type('=MINERALS.DEMAND("copper",2030,', { delay: 10 });
  await page.getByText('One of "Reference", "Accelerated", "Net zero", "Own".').waitFor();
  await page.keyboard.press("Escape");
  await statusIs("Ready");
});

test("one click into the formula bar is enough to type there", async () => {
  await page.evaluate(
    "workbench.engine.select(workbench.engine.activeSheet(), { row: 16, column: 0, rows: 1, columns: 1 })",
  );
  await page.locator("[data-u-comp=formula-bar] canvas").first().click();
  await page.keyboard.type("=1+2", { delay: 20 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    "workbench.engine.values(workbench.engine.activeSheet(), { row: 16, column: 0, rows: 1, columns: 1 })[0][0] === 3",
  );
});

test("F6 brings the keyboard from the grid to the pane, the ribbon, and back", async () => {
  const pane = page.frameLocator("iframe");
  await page.keyboard.press("F6");
  await pane.locator("button:focus").waitFor();
  await page.keyboard.press("Tab");
  await pane.locator(":focus:not([aria-label=Partners])").waitFor();
  await page.keyboard.press("F6");
  await page.locator(".ribbon button:focus").waitFor();
  await page.keyboard.press("F6");
  await page.keyboard.type("typed");
  await page.getByText("Editing a cell", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await statusIs("Ready");
});

test("a chart that the add-in makes is drawn over the grid", async () => {
  const addin = page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
  await addin.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Drawn by the workbench";
    await context.sync();
  })`);
  await page.getByRole("img", { name: /Drawn by the workbench/ }).waitFor();
});

test("the pane closes and comes back by its button", async () => {
  await page.getByRole("button", { name: "Close the pane" }).click();
  expect(await page.getByRole("complementary", { name: "Minerals Roadmap" }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "Open roadmap pane" }).click();
  expect(await page.getByRole("complementary", { name: "Minerals Roadmap" }).isVisible()).toBe(true);
});

test("a saved workbook opens again with what it held", async () => {
  const before = await valuesOf(10, 12);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const file = await (await downloading).path();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText(/^Opened /).waitFor();
  await statusIs("Ready");
  await page.waitForFunction(
    "workbench.engine.text(workbench.engine.activeSheet(), { row: 9, column: 0, rows: 1, columns: 1 })[0][0] === 'Total'",
  );
  expect(await valuesOf(10, 12)).toEqual(before);
});

test("nothing leaves this machine", () => {
  expect(outside).toEqual([]);
});
