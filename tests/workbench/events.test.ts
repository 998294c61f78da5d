/** Events reach the handlers that the add-in added; commands run and say that they are done. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { workbench } from "./workbench";

let wb: HeadlessWorkbench;
beforeAll(async () => {
  wb = await workbench({
    scripts: [
      "window.seen = []; Office.actions.associate('mark', (event) => { seen.push(['command', event.source.id]); event.completed(); });",
    ],
  });
  await wb.run(`const sheets = context.workbook.worksheets; const sheet = sheets.getItem('Sheet1');
    const note = (name) => async (event) => { seen.push([name, event.address || '', event.type]); };
    sheet.onChanged.add(note('changed')); sheet.onSelectionChanged.add(note('selected')); sheet.onCalculated.add(note('calculated'));
    sheets.onAdded.add(note('added')); sheets.onDeleted.add(note('deleted')); sheets.onActivated.add(note('activated'));
    sheet.onDeactivated.add(note('deactivated')); await context.sync();`);
});
afterAll(() => {
  wb.dispose();
});

/** What handlers saw while something happened. */
async function seen(act: () => Promise<unknown>): Promise<unknown[]> {
  await wb.evaluate("seen.length = 0");
  await act();
  await wb.host.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return (await wb.evaluate("return seen")) as unknown[];
}

test("a changed cell", async () => {
  const events = await seen(() => wb.enterFormula("Sheet1", "B2", "=1+1"));
  expect(events).toContainEqual(["changed", "B2", "WorksheetChanged"]);
  expect(events).toContainEqual(["calculated", "", "WorksheetCalculated"]);
});

test("the cells of a change", async () => {
  await wb.run(`const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async (event) => { await Excel.run(async (inner) => {
      const range = event.getRange(inner); range.load('values'); await inner.sync(); seen.push(range.values); }); });
    await context.sync();`);
  const events = await seen(() => wb.enterFormula("Sheet1", "B4", "=40+2"));
  expect(events).toContainEqual([[42]]);
});

test("a selection", async () => {
  const events = await seen(() =>
    wb.run("context.workbook.worksheets.getItem('Sheet1').getRange('C3:D4').select(); await context.sync();"),
  );
  expect(events).toContainEqual(["selected", "C3:D4", "WorksheetSelectionChanged"]);
});

test("sheets that come, are shown and go", async () => {
  const events = await seen(() =>
    wb.run(
      "const sheet = context.workbook.worksheets.add('New'); sheet.activate(); await context.sync(); sheet.delete(); await context.sync();",
    ),
  );
  const names = events.map((event) => (event as string[])[0]);
  expect(names).toEqual(expect.arrayContaining(["added", "activated", "deactivated", "deleted"]));
});

test("a handler that was removed hears nothing", async () => {
  await wb.run(`const sheet = context.workbook.worksheets.getItem('Sheet1');
    window.handler = sheet.onChanged.add(async () => { seen.push(['second']); }); await context.sync();`);
  await wb.evaluate(
    "await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); })",
  );
  expect(await seen(() => wb.enterFormula("Sheet1", "B3", "=2"))).not.toContainEqual(["second"]);
});

test("a command of the ribbon", async () => {
  expect(await seen(() => wb.host.invokeCommand("mark", "Button.One"))).toContainEqual([
    "command",
    "Button.One",
  ]);
});

test("the add-in asks for its pane to be hidden and shown", async () => {
  const asked: boolean[] = [];
  const stop = wb.host.onPaneRequest((shown) => asked.push(shown));
  await wb.evaluate("await Office.addin.hide(); await Office.addin.showAsTaskpane();");
  stop();
  expect(asked).toEqual([false, true]);
});

test("settings are saved with the document", async () => {
  await wb.evaluate(
    "Office.context.document.settings.set('a', { b: 1 }); await new Promise((done) => Office.context.document.settings.saveAsync(done));",
  );
  expect(wb.host.document.settings.get("a")).toEqual({ b: 1 });
});
