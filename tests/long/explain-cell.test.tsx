/** "Explain this cell" with the functions of the add-in in their real runtime and the real Office.js client. */
import { buildFunctions } from "../../src/workbench/headless/build-functions";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { root } from "../support/manifest";
import "../taskpane/page-in-node";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { refusals } from "../../src/functions/refusals";
import { paneEdition as edition } from "../../src/language/en/pane-edition";
import { Pane } from "../../src/taskpane/pane";
import { excelWork } from "../../src/taskpane/work/excel-work";
import { fillBrowserGaps } from "../taskpane/browser-gaps";
import { renderUnstyled } from "../taskpane/render-unstyled";

jest.setTimeout(60_000);
fillBrowserGaps(window);

const patient = { timeout: 20_000 };
/** Without the sheets that a build would write, which take a while to list. */
const work = { ...excelWork, plan: () => Promise.resolve([]) };

let session: ExcelSession;
let user: ReturnType<typeof userEvent.setup>;

beforeAll(async () => {
  session = await startExcelSession(await buildFunctions(root));
});
afterAll(() => {
  session.dispose();
});
beforeEach(async () => {
  user = userEvent.setup();
  renderUnstyled(
    <Pane work={work} edition={edition} addresses={{ functions: "", support: "", privacy: "" }} />,
  );
  await screen.findByText("Build roadmap: 0 sheets", { selector: "button" }, patient);
});
afterEach(cleanup);

/** Enters formulas from A1 down, selects an area, and waits for the functions. */
async function enter(formulas: readonly string[], selected = "A1"): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:Z50").clear();
    await context.sync();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    sheet.getRange(selected).select();
    await context.sync();
  });
  await session.host.settle();
}

/** The values of the sheet, which an explanation leaves alone. */
const values = (): readonly unknown[][] => {
  const { engine } = session.host;
  return engine.values(engine.activeSheet(), { row: 0, column: 0, rows: 10, columns: 5 });
};

const press = async (): Promise<void> => user.click(screen.getByText("Explain this cell"));

/** What is said aloud once the button has been pressed. */
async function explained(title: string | RegExp): Promise<string> {
  await press();
  const said = await screen.findByText(title, undefined, patient);
  return said.closest("[role=status]")?.textContent ?? "";
}

const tooFew = '=MINERALS.FIT({2020;2021},{1;2},"Logistic")';
const tooFewSentence = "The Logistic curve needs at least 4 complete observations; there are 2.";
const noise = '=MINERALS.FIT({2017;2018;2019;2020;2021;2022;2023;2024},{5;1;7;2;6;1;8;3},"Logistic")';

test("too few points: the sentence of #NUM!, which Excel drops, and the workbook stays as it is", async () => {
  await enter([tooFew]);
  expect(values()[0]?.[0]).toEqual({ error: "#NUM!" });
  const before = values();
  expect(await explained("A1: #NUM!")).toBe(`A1: #NUM!FIT:${tooFewSentence}`);
  await session.host.settle();
  expect(values()).toEqual(before);
});

test("noise: another sentence of the same function", async () => {
  await enter([noise]);
  const said = await explained("A1: #NUM!");
  expect(said).toContain("FIT:The Logistic curve cannot be told from these data");
  expect(said).not.toContain(tooFewSentence);
});

test("sentences of other cells and of earlier calculations are not taken for those of this cell", async () => {
  await enter([tooFew, '=SQRT(-1)+MINERALS.CONVERT(1,"t","kg")'], "A2");
  expect(refusals().length).toBeGreaterThan(0);
  expect(await explained("A2: #NUM!")).toContain("No MINERALS function said why");
});

test("of several selected cells the active one is explained, and named", async () => {
  await enter([tooFew, "=1"], "A1:B5");
  expect(await explained("A1: #NUM!")).toContain(tooFewSentence);
});

test("an error in a cell that a table spills into is explained by the formula of the table", async () => {
  await enter(['=MINERALS.DEMAND("copper",{2030;2060})'], "A2");
  expect(await explained("A2: #N/A")).toBe(
    "A2: #N/ADEMAND:The scenarios cover 2024 to 2050; 2060 is outside.",
  );
});

test("every function of the formula is named", async () => {
  await enter([`=INDEX(MINERALS.FIT({2020;2021},{1;2},"Logistic"),2,2)+minerals.convert(1,"t","kg")`]);
  expect(await explained("A1: #NUM!")).toBe(`A1: #NUM!FIT, CONVERT:${tooFewSentence}`);
});

test.each([
  ["=1/0", "A1 calls no MINERALS function. If its error comes from another cell, select that one."],
  ["MINERALS.FIT(", "A1 calls no MINERALS function. If its error comes from another cell, select that one."],
  ['=MINERALS.CONVERT(1,"t","kg")', "A1 shows no error."],
])("%s: %s", async (formula, sentence) => {
  await enter([formula]);
  expect(await explained(sentence)).toBe(sentence);
});

test("a request that Excel refuses is told in the words of the pane, and the button works again", async () => {
  await enter([tooFew]);
  session.forget();
  session.failAt(2);
  expect(await explained(/^Excel could not do this\./)).toContain("Try again.");
  expect(await explained("A1: #NUM!")).toContain(tooFewSentence);
});

test("while a cell is edited the pane says what it waits for", async () => {
  await enter([tooFew]);
  session.host.setCellEditMode(true);
  await press();
  await screen.findByText("Finish the cell you are editing (Enter or Esc)", undefined, patient);
  expect(screen.getByText("Calculating the cell…").getAttribute("aria-disabled")).toBe("true");
  session.host.setCellEditMode(false);
  await screen.findByText("A1: #NUM!", undefined, patient);
  await waitFor(() => {
    expect(screen.queryByText("Finish the cell you are editing (Enter or Esc)")).toBeNull();
  });
});
