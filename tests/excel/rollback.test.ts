/** Whatever request fails, in its middle, the workbook is as it was: the real client over the headless workbench. */
import { removeRoadmap } from "../../src/excel/remove-roadmap";
import { renderWorkbook } from "../../src/excel/render-workbook";
import type { CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { workbookState } from "../support/workbook-state";
import { cell, richPlan } from "./plan";

let session: ExcelSession;
beforeEach(async () => {
  session = await startExcelSession();
});
afterEach(() => {
  session.dispose();
});

const state = async (): Promise<unknown> => {
  await session.host.engine.settle();
  return workbookState(session.host);
};

/** The same sheets with other contents, a further row and no chart. */
const changedPlan: CompiledWorkbook = {
  ...richPlan,
  sheets: richPlan.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells, cell(12, 2, { value: 7, style: "total" })],
    charts: [],
    validations: [],
    tabColor: "B42318",
  })),
};

/** Whether a build needs its requests, in order: print set-up and the reading of styles may fail without harm. */
async function requestsOf(build: () => Promise<unknown>): Promise<readonly boolean[]> {
  session.forget();
  await build();
  return session.requests.map((body) => !/"(SetPrintArea|GetCellProperties)"/.test(body));
}

/** Lets the n-th request of a build fail and expects all to be as before. */
async function expectNoTrace(build: () => Promise<unknown>, request: number): Promise<void> {
  const before = await state();
  session.forget();
  session.failAt(request);
  await expect(build()).rejects.toMatchObject({ name: "ExcelError", kind: "failed" });
  expect(await state()).toEqual(before);
}

/** What a build keeps with its sheets; the later one keeps something else, and less. */
const kept = new Map([
  [
    "inputs",
    [
      { key: "MineralsRoadmap.shipped", value: "first" },
      { key: "MineralsRoadmap.more", value: "more" },
    ],
  ],
]);
const keptLater = new Map([
  ["inputs", [{ key: "MineralsRoadmap.shipped", value: "second" }]],
  ["dashboard", [{ key: "MineralsRoadmap.shipped", value: "new" }]],
]);

/** Custom properties of the sheets but for their marks. */
const propertiesOf = () =>
  [...session.host.engine.sheets()].map((id) =>
    [...session.host.document.sheet(id).customProperties].filter(([key]) => key !== "MineralsRoadmap.sheet"),
  );

test("a build keeps its properties in the place of those before, and removing takes them away", async () => {
  await renderWorkbook(richPlan, { kept });
  expect(propertiesOf()[1]).toEqual([
    ["MineralsRoadmap.shipped", "first"],
    ["MineralsRoadmap.more", "more"],
  ]);
  await renderWorkbook(changedPlan, { previous: richPlan, kept: keptLater });
  expect(propertiesOf()[1]).toEqual([["MineralsRoadmap.shipped", "second"]]);
  await removeRoadmap();
  expect(propertiesOf()).toEqual([[]]);
}, 30_000);

test("a first build that fails leaves nothing, whichever request it is", async () => {
  const build = () => renderWorkbook(richPlan, { kept });
  const requests = await requestsOf(build);
  expect(requests.length).toBeLessThanOrEqual(2 * richPlan.sheets.length + 5);
  await removeRoadmap();
  for (const [index, isNeeded] of requests.entries()) {
    if (isNeeded) await expectNoTrace(build, index + 1);
  }
}, 120_000);

test("a build in place that fails leaves the earlier one, whichever request it is", async () => {
  await renderWorkbook(richPlan, { kept });
  const build = () => renderWorkbook(changedPlan, { previous: richPlan, kept: keptLater });
  const requests = await requestsOf(build);
  await removeRoadmap();
  await renderWorkbook(richPlan, { kept });
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Inputs").getRange("B3").values = [[1234]];
    return context.sync();
  });
  for (const [index, isNeeded] of requests.entries()) {
    if (isNeeded) await expectNoTrace(build, index + 1);
  }
}, 120_000);

test("print set-up that fails is reported and leaves the rest built", async () => {
  const requests = await requestsOf(() => renderWorkbook(richPlan));
  await removeRoadmap();
  session.forget();
  session.failAt(requests.indexOf(false) + 1);
  expect(await renderWorkbook(richPlan)).toMatchObject({ withoutPrintSetup: [] });
}, 30_000);

test("removing what was built leaves the user's sheets and names", async () => {
  const before = (await state()) as { sheets: unknown[]; names: unknown[] };
  await renderWorkbook(richPlan);
  expect(await removeRoadmap()).toEqual(["Inputs", "Demand Copper", "Dashboard"]);
  expect(await state()).toMatchObject({ sheets: before.sheets, names: before.names });
}, 30_000);

test("a build cancelled between requests leaves nothing", async () => {
  const before = await state();
  const abort = new AbortController();
  const build = renderWorkbook(richPlan, {
    signal: abort.signal,
    onProgress: ({ phase }) => {
      if (phase === "print") abort.abort();
    },
  });
  await expect(build).rejects.toMatchObject({ kind: "cancelled" });
  expect(await state()).toEqual(before);
}, 30_000);

test("while a cell is edited the build waits, says so, and then goes on", async () => {
  const waiting: boolean[] = [];
  session.host.setCellEditMode(true);
  const onWaiting = (is: boolean): void => {
    waiting.push(is);
    // Whoever reads it presses Enter.
    if (is) session.host.setCellEditMode(false);
  };
  const result = await renderWorkbook(richPlan, { onWaiting });
  expect(waiting).toEqual([true, false]);
  expect(result.sheets).toHaveLength(3);
}, 30_000);
