/** The shortest proof that the workbench runs in a browser; the long ones are in `npm run test:full`. */
import type { Browser, Page } from "playwright-core";
import { buildFunctions } from "../../src/workbench/headless/build-functions";
import { root } from "../support/manifest";
import { startBrowser } from "./browser";
import { type StartedWorkbench, startWorkbench } from "./start-workbench";

// The add-in is built first, which takes a busy machine minutes.
jest.setTimeout(300_000);

let workbench: StartedWorkbench;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await startBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(120_000);
});

afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe(0);
});

test("the page gets ready, and a function typed into a cell spills", async () => {
  await page.goto(workbench.url);
  // The page says "could not start" where its status would be.
  const said = await page.waitForFunction(
    "/^Ready$|could not start.*/.exec(document.getElementById('workbench-status')?.textContent ?? document.body.textContent)?.[0]",
  );
  expect(await said.jsonValue()).toBe("Ready");
  await page.keyboard.type('=MINERALS.DEMANDTABLE("copper",2025,2)', { delay: 20 });
  await page.keyboard.press("Enter");
  const cells =
    "workbench.engine.text(workbench.engine.activeSheet(), { row: 0, column: 0, rows: 10, columns: 4 })";
  await page.waitForFunction(`${cells}[9][0] === "Total"`);
  const shown = await page.evaluate<string[][]>(cells);
  expect(shown[0]).toEqual(["End use", "Unit", "2025", "2026"]);
  expect(shown[9]?.slice(0, 2)).toEqual(["Total", "kt"]);
});

test("the functions that the command line builds in a moment are those of the add-in", async () => {
  const served = (file: string): Promise<string> =>
    page.evaluate<string>(`fetch("/${file}").then((answer) => answer.text())`);
  const quick = await buildFunctions(root);
  expect(JSON.parse(await served("functions.json"))).toEqual(quick.functionsMetadata);
  expect(associated(await served("functions.js"))).toEqual(associated(quick.scripts.join()));
});

/** Ids of the functions that a script gives to the runtime. */
const associated = (script: string): string[] =>
  [...script.matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map(([, id = ""]) => id).sort();
