/** What a build asks of Excel, request by request, written down by a stand-in. */
import { renderWorkbook } from "../../src/excel/render-workbook";
import { type Answers, type RecordingExcel, recordingExcel } from "../support/recording-excel";
import { cell, sheet, smallPlan } from "./plan";

const found = (...names: string[]) => names.map((name) => ({ name }));

const emptyWorkbook: Answers = {
  "workbook.worksheets.items": found("Sheet1"),
  "workbook.names.items": [],
  "workbook.styles.items": found("Normal"),
  "workbook.worksheets.getActiveWorksheet().name": "Sheet1",
  "workbook.application.calculationMode": "AutomaticExceptTables",
};

let excel: RecordingExcel;
const start = (answers: Answers = {}): void => {
  excel = recordingExcel({ ...emptyWorkbook, ...answers });
};
beforeEach(() => {
  start();
});
afterEach(() => {
  excel.remove();
});

const all = (): string => excel.requests.flat().join("\n");

test("a first build needs one request for its small sheets, and six more", async () => {
  const result = await renderWorkbook(smallPlan);
  expect(excel.requests).toHaveLength(7);
  expect(result).toMatchObject({
    sheets: [
      { id: "inputs", name: "Inputs", added: true },
      { id: "demand-copper", name: "Demand Copper", added: true },
    ],
    renamed: [],
    requests: 7,
  });
});

test("a sheet that fills a request travels alone, and progress names the sheet", async () => {
  const filled = Array.from({ length: 2000 }, (_, row) => cell(row + 1, 1, { value: "x".repeat(100) }));
  const sheets = ["One", "Two", "Three"].map((name) => sheet(name.toLowerCase(), name, filled));
  const steps: unknown[] = [];
  await renderWorkbook(
    { ...smallPlan, sheets, names: [] },
    {
      onProgress: ({ phase, sheet: name, done }) => {
        if (phase === "sheets") steps.push([name, done]);
      },
    },
  );
  expect(steps).toEqual([
    ["One", 1],
    ["Two", 2],
    ["Three", 3],
  ]);
  expect(excel.requests).toHaveLength(9);
});

test("formats are set before contents, in blocks, and blanks are written as blanks", async () => {
  await renderWorkbook(smallPlan);
  const lines = excel.requests[4]!;
  const formats = lines.findIndex((line) => line.endsWith('numberFormat = [["General","#,##0"]]'));
  const contents = lines.findIndex((line) => line.endsWith('formulas = [["Price",9000]]'));
  const style = lines.findIndex((line) => line.endsWith('style = "Roadmap input"'));
  expect(style).toBeGreaterThan(-1);
  expect(formats).toBeGreaterThan(style);
  expect(contents).toBeGreaterThan(formats);
});

test("calculation is manual meanwhile and then as the user had it", async () => {
  await renderWorkbook(smallPlan);
  const modes = excel.requests.flat().filter((line) => line.includes("calculationMode ="));
  expect(modes).toEqual([
    'workbook.application.calculationMode = "Manual"',
    'workbook.application.calculationMode = "AutomaticExceptTables"',
  ]);
});

test("what was suspended is calculated once, at the end, in any mode", async () => {
  await renderWorkbook(smallPlan);
  expect(excel.requests.at(-1)).toContain("workbook.application.calculate(Recalculate)");
});

test("every request that writes suspends the screen first", async () => {
  await renderWorkbook(smallPlan);
  for (const request of excel.requests.slice(3, -1)) {
    expect(request[0]).toBe("workbook.application.suspendScreenUpdatingUntilNextSync()");
  }
});

test("Normal belongs to the user and is never changed", async () => {
  await renderWorkbook(smallPlan);
  expect(all()).not.toContain("getItem(Normal)");
});

test("a foreign sheet named like one of ours makes ours take another name, everywhere", async () => {
  start({ "workbook.worksheets.items": found("Inputs") });
  const { renamed } = await renderWorkbook(smallPlan);
  expect(renamed).toEqual([{ planned: "Inputs", actual: "Inputs (2)" }]);
  expect(all()).toContain("='Inputs (2)'!$B$1*2");
  expect(all()).toContain("workbook.names.add(Price,='Inputs (2)'!$B$1,Price)");
  expect(all()).not.toContain("worksheets.getItem(Inputs).getRange");
});

test.each([4, 5, 7])(
  "when request %i fails, the build is taken back, waiting where it must",
  async (step) => {
    excel.refuse(step, "GeneralException");
    await expect(renderWorkbook(smallPlan)).rejects.toMatchObject({ kind: "failed" });
    expect(excel.runs).toEqual([{}, { delayForCellEdit: true }]);
    expect(excel.requests.at(-1)).toContain("workbook.worksheets.getItem(Sheet1).activate()");
  },
);

test("print set-up that Excel refuses is reported and stops nothing", async () => {
  excel.refuse(6, "GeneralException");
  excel.refuse(8, "GeneralException");
  const { withoutPrintSetup } = await renderWorkbook(smallPlan);
  expect(withoutPrintSetup).toEqual(["Demand Copper"]);
});

test("cancelling between requests takes everything back and says that it was cancelled", async () => {
  const abort = new AbortController();
  const onProgress = ({ sheet }: { sheet?: string }): void => {
    if (sheet === "Inputs") abort.abort();
  };
  await expect(renderWorkbook(smallPlan, { signal: abort.signal, onProgress })).rejects.toMatchObject({
    kind: "cancelled",
  });
  expect(excel.runs.at(-1)).toEqual({ delayForCellEdit: true });
});

test("where the structure of the workbook is protected, Excel refuses the sheets and says so", async () => {
  excel.refuse(4, "AccessDenied");
  await expect(renderWorkbook(smallPlan)).rejects.toMatchObject({ kind: "protected" });
});

test("where Excel does not let calculation wait, the build goes on without", async () => {
  excel.refuse(3, "ApiNotFound");
  await renderWorkbook(smallPlan);
  expect(excel.requests.at(-1)!.join("\n")).not.toContain("calculationMode");
});

test("rows and columns of labels are repeated on every printed page", async () => {
  const [first, ...others] = smallPlan.sheets;
  const wide = { ...first!, print: { ...first!.print, titleRows: "1:5", titleColumns: "A:C" } };
  await renderWorkbook({ ...smallPlan, sheets: [wide, ...others] });
  expect(all()).toContain("getItem(Inputs).pageLayout.setPrintTitleRows($1:$5)");
  expect(all()).toContain("getItem(Inputs).pageLayout.setPrintTitleColumns($A:$C)");
});

test("a print area of several parts is set as such", async () => {
  const [first, ...others] = smallPlan.sheets;
  const split = { ...first!, print: { ...first!.print, areas: ["A1:D4", "A7:D9"] } };
  await renderWorkbook({ ...smallPlan, sheets: [split, ...others] });
  expect(all()).toContain("getItem(Inputs).getRanges(A1:D4,A7:D9)");
});

test("a register is printed on two pages beside each other, the others on one", async () => {
  const [first, ...others] = smallPlan.sheets;
  const wide = { ...first!, print: { ...first!.print, pagesAcross: 2 } };
  await renderWorkbook({ ...smallPlan, sheets: [wide, ...others] });
  const print = (sheet: string, member: string) => `getItem(${sheet}).pageLayout.${member}`;
  expect(all()).toContain(`${print("Inputs", "printOrder")} = "OverThenDown"`);
  expect(all()).toContain(`${print("Demand Copper", "printOrder")} = "DownThenOver"`);
});
