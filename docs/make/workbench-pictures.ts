/**
 * Makes the pictures of the workbench: starts it, works in it as a person does, and takes them at twice the pixels.
 * Again: `npx tsx docs/make/workbench-pictures.ts`.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../../tests/browser/browser";
import { startWorkbench } from "../../tests/browser/start-workbench";

const target = join(__dirname, "..", "pictures");
const size = { width: 1120, height: 660 };
/** Until menus have unfolded and charts are drawn. */
const stillness = 2500;

export async function writeWorkbenchPictures(): Promise<void> {
  await mkdir(target, { recursive: true });
  const workbench = await startWorkbench();
  const browser = await startBrowser();
  try {
    await functionPicture(await openWorkbench(browser, workbench.url));
    await builtPicture(await openWorkbench(browser, workbench.url));
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

async function openWorkbench(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    deviceScaleFactor: 2,
    colorScheme: "light",
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText("Ready", { exact: true }).waitFor();
  return page;
}

async function take(page: Page, name: string, height: number): Promise<void> {
  await page.waitForTimeout(stillness);
  const clip = { x: 0, y: 0, width: size.width, height };
  await page.screenshot({ path: join(target, `${name}.png`), clip });
  await page.context().close();
}

/** A table that has spilled, and below it a function in the middle of being typed; the pane leaves the room to them. */
async function functionPicture(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 80, y: 30 } });
  await page.keyboard.type('=MINERALS.DEMANDTABLE("copper",2025,10)', { delay: 10 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    "workbench.engine.text(workbench.engine.activeSheet(), { row: 9, column: 0, rows: 1, columns: 1 })[0][0] === 'Total'",
  );
  for (let row = 0; row < 11; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.type("=MINERALS.DEMAND(", { delay: 30 });
  await take(page, "workbench-function", 520);
}

async function builtPicture(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: /^Build roadmap/ }).click();
  await pane.getByRole("heading", { name: "The roadmap is ready" }).waitFor({ timeout: 120_000 });
  await pane.getByRole("button", { name: "Dashboard" }).click();
  // The whole window, tabs and status bar with it, in a picture that stays small.
  const height = 590;
  await page.setViewportSize({ ...size, height });
  await take(page, "workbench-built", height);
}

if (process.argv[1] === __filename) void writeWorkbenchPictures();
