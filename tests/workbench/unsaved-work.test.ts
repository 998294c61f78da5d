/** What a person would lose without saving, and what nobody would miss. */
import { followWork } from "../../src/workbench/document/unsaved-work";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

let session: ExcelSession;
let changes = 0;
let forget = (): void => undefined;
beforeEach(async () => {
  session = await startExcelSession();
  changes = 0;
  forget = followWork(session.host, () => {
    changes += 1;
  });
});
afterEach(() => {
  forget();
  session.dispose();
});

const inSheet = (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });

const work: [what: string, act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void][] = [
  ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["a sheet", (_, workbook) => workbook.worksheets.add("Second")],
  ["a name of a sheet", (sheet) => (sheet.name = "First")],
  ["a comment", (_, workbook) => workbook.comments.add("Sheet1!A1", "Why?")],
  ["a name", (sheet, workbook) => workbook.names.add("Start", sheet.getRange("A1"))],
  [
    "frozen rows",
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
];
test.each(work)("%s is work", async (_what, act) => {
  await inSheet(act);
  expect(changes).toBeGreaterThan(0);
});

test("what is selected or noted by an add-in is none", async () => {
  await inSheet((sheet, workbook) => {
    sheet.getRange("B2").select();
    workbook.settings.add("seen", true);
  });
  expect(changes).toBe(0);
});

test("nothing is told afterwards", async () => {
  forget();
  await inSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  expect(changes).toBe(0);
});
