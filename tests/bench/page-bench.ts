/** The workbench as people meet it, in a browser: its start, functions in cells, a build by the button. */
import type { Frame, Page } from "playwright-core";
import { pane as words } from "../../src/language/en/pane";
import { startBrowser } from "../browser/browser";
import { startWorkbench } from "../browser/start-workbench";
import type { BenchLine } from "./bench-line";
import { cellCount, writingCells } from "./demand-cells";
import { timeOf } from "./timing";

const patience = { timeout: 120_000 };
/** A person reads the pane for a moment before doing anything, in ms. */
const reading = 1000;
const isReady = 'document.getElementById("workbench-status")?.textContent === "Ready"';

const open = (page: Page, url: string): Promise<number> =>
  timeOf(async () => {
    await page.goto(url);
    await page.waitForFunction(isReady, undefined, patience);
  });

/** Milliseconds of work that somebody starts in the pane, until no cell waits any more. */
const work = (page: Page, start: () => Promise<unknown>): Promise<number> =>
  timeOf(async () => {
    await start();
    await page.evaluate("workbench.host.settle()");
  });

async function addinOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector("iframe").then((element) => element.contentFrame());
  if (frame === null) throw new Error("The page has no frame for the add-in.");
  return frame;
}

/** The form that the pane shows first, read by now. */
async function form(addin: Frame): Promise<void> {
  await addin.getByRole("button", { name: new RegExp(`^${words.choosing.build}`) }).waitFor(patience);
  await addin.waitForTimeout(reading);
}

/** From the press of the button until the pane says that the roadmap stands; in the page, since a test tool's clicks take time too. */
async function build(addin: Frame): Promise<void> {
  const button = addin.getByRole("button", { name: new RegExp(`^${words.choosing.build}`) });
  await button.evaluate(
    (pressed: HTMLElement, heading: string) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, watch) => {
          const headings = [...pressed.ownerDocument.querySelectorAll("h1, h2")];
          if (!headings.some(({ textContent }) => textContent === heading)) return;
          watch.disconnect();
          resolve();
        }).observe(pressed.ownerDocument.body, { childList: true, subtree: true, characterData: true });
        pressed.click();
      }),
    words.done.heading,
  );
}

/** What the bench prints about the page. */
export async function run(): Promise<BenchLine[]> {
  const [server, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  try {
    // The first page warms the server and has the cells, the second has the roadmap.
    const one = await browser.newPage({ ignoreHTTPSErrors: true });
    await open(one, server.url);
    const addin = await addinOf(one);
    await form(addin);
    const cells = await work(one, () =>
      addin.evaluate(`Excel.run(async (context) => { ${writingCells("A")} })`),
    );
    await one.close();
    const other = await browser.newPage({ ignoreHTTPSErrors: true });
    const ready = await open(other, server.url);
    const pane = await addinOf(other);
    await form(pane);
    const built = await work(other, () => build(pane));
    const all = await timeOf(() => other.evaluate("workbench.engine.recalculate()"));
    return [
      { name: "Page: from its address to Ready", value: ready, unit: "ms", target: 5000 },
      {
        name: `Page: ${String(cellCount)} different cells of DEMAND`,
        value: cells,
        unit: "ms",
        target: 2000,
      },
      { name: "Page: first build by the button", value: built, unit: "ms", target: 6000 },
      { name: "Page: all formulas of the roadmap", value: all, unit: "ms", target: 2000 },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
