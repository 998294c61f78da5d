/** The checks that a person makes in Excel, made in the workbench: both must be of one mind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { buildFunctions } from "../../src/workbench/headless/build-functions";
import {
  type HeadlessWorkbench,
  startHeadlessWorkbench,
} from "../../src/workbench/headless/headless-workbench";
import { root } from "../support/manifest";

const script = (): string =>
  ts.transpile(readFileSync(join(root, "docs/script-lab/checks.ts"), "utf8"), {
    target: ts.ScriptTarget.ES2022,
  });

let workbench: HeadlessWorkbench;
const results = (): Promise<unknown> =>
  workbench.evaluate('return [...document.querySelectorAll("#results li")].map((item) => item.textContent)');

beforeAll(async () => {
  workbench = await startHeadlessWorkbench({
    ...(await buildFunctions(root)),
    html: '<!doctype html><html><body><button id="run"></button><ul id="results"></ul></body></html>',
  });
});

afterAll(() => {
  workbench.dispose();
});

test("every check is passed, and the sheet of the checks is gone afterwards", async () => {
  await workbench.evaluate(script());
  await workbench.evaluate('document.getElementById("run").click()');
  let shown: string[] = [];
  while (shown.at(-1) !== "Done.") {
    await new Promise((resolve) => setTimeout(resolve, 100));
    shown = (await results()) as string[];
  }
  expect(shown.length).toBeGreaterThan(15);
  expect(shown.slice(0, -1).filter((text) => !text.startsWith("✓"))).toEqual([]);
  const { engine } = workbench.host;
  await workbench.host.settle();
  expect(engine.sheets().map((sheet) => engine.sheetName(sheet))).toEqual(["Sheet1"]);
}, 60_000);
