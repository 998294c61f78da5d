/** The whole way of a person through the pane, with the real Office.js client over the headless workbench. */
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { workbookState } from "../support/workbook-state";
import "../taskpane/page-in-node";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { paneEdition as edition } from "../../src/language/en/pane-edition";
import { Pane } from "../../src/taskpane/pane";
import { excelWork } from "../../src/taskpane/work/excel-work";
import { sameValue } from "../support/same-value";
import { fillBrowserGaps } from "../taskpane/browser-gaps";
import { renderUnstyled } from "../taskpane/render-unstyled";

jest.setTimeout(240_000);
fillBrowserGaps(window);

/** A search by text, now and then: searching by role takes so long that a build would hardly come on beside it. */
const long = { timeout: 200_000, interval: 250 };
/** One metal, for a quicker build. */
const roadmap = buildRoadmap({ metals: ["zinc"], date: "2026-01-01" });
const elasticity = roadmap.book.item("zinc.elasticity.income");

let session: ExcelSession;
let user: ReturnType<typeof userEvent.setup>;

beforeAll(async () => {
  session = await startExcelSession();
});
afterAll(() => {
  session.dispose();
});
beforeEach(async () => {
  user = userEvent.setup();
  renderUnstyled(
    <Pane work={excelWork} edition={edition} addresses={{ functions: "", support: "", privacy: "" }} />,
  );
  await screen.findByText(/^(Build|Update) roadmap: (26|27) sheets$/, { selector: "button" }, long);
});
afterEach(cleanup);

const heading = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: "h1" }, long);
const press = async (text: string | RegExp): Promise<void> => {
  await user.click(await screen.findByText(text, { selector: "button" }, long));
};
const copper = (): HTMLElement => screen.getByLabelText("Copper");

async function startBuild(): Promise<void> {
  await user.click(copper());
  await press("Build roadmap: 26 sheets");
}

const state = async (): Promise<unknown> => {
  await session.host.engine.settle();
  return workbookState(session.host);
};
const names = (): string[] => session.host.engine.sheets().map((id) => session.host.engine.sheetName(id));

/** Values of a sheet from A1, as Excel tells them. */
const valuesOf = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("a request that fails half way is told, and the workbook is as before", async () => {
  const before = await state();
  session.forget();
  session.failAt(8);
  await startBuild();
  await heading("The roadmap was not built");
  expect(screen.getByRole("alert").textContent).toContain("The workbook is as it was before.");
  expect(await state()).toEqual(before);
});

test("a cancelled build leaves the workbook as before", async () => {
  const before = await state();
  await startBuild();
  await screen.findByText(/^Writing /, undefined, long);
  await press("Cancel");
  await heading("Cancelled");
  expect(await state()).toEqual(before);
});

test("a build waits for a cell that is being edited, then stands with the values of the plan", async () => {
  session.host.setCellEditMode(true);
  await startBuild();
  await screen.findByText("Finish the cell you are editing (Enter or Esc)", undefined, long);
  session.host.setCellEditMode(false);
  await heading("The roadmap is ready");
  expect(screen.getByText("26 sheets added.")).toBeTruthy();
  expect(screen.getByText("All checks: 0")).toBeTruthy();
  const { sheets } = roadmap.workbook;
  expect(names().slice(1)).toEqual(sheets.map(({ name }) => name));
  const balance = sheets.find(({ id }) => id === "balance")!;
  const found = await valuesOf("Balance");
  const different = balance.cells.filter(
    ({ row, column, value }) =>
      typeof value === "number" && !sameValue(value, found[row - 1]?.[column - 1] as number),
  );
  expect(different).toEqual([]);

  await press("Dashboard");
  await waitFor(() => {
    expect(session.host.engine.sheetName(session.host.engine.activeSheet())).toBe("Dashboard");
  }, long);
});

test("the pane finds the roadmap and its choices; an update keeps entries, sheets and a version", async () => {
  await heading("Update the roadmap");
  expect(copper()).toHaveProperty("checked", false);
  const before = session.host.engine.sheets();
  await Excel.run((context) => {
    const inputs = context.workbook.worksheets.getItem("Inputs");
    inputs.getCell(elasticity.row - 1, elasticity.column - 1).values = [[0.77]];
    return context.sync();
  });
  await user.type(screen.getByLabelText("Keep today's figures as"), "as agreed in 2026");
  await press("Update roadmap: 26 sheets");
  await heading("What the update will do");
  await screen.findByText("Entries of yours that stay: 1", undefined, long);
  expect(screen.getByText(/^Inputs, .*→ 0\.77$/)).toBeTruthy();
  await press("Update now");
  await heading("The roadmap is updated");
  expect(
    screen.getByText(
      "26 sheets updated in place. 1 entry of yours kept. The figures from before the update are kept as “as agreed in 2026” on Agreed.",
    ),
  ).toBeTruthy();
  const version = roadmap.book.item("agreed.name");
  expect((await valuesOf("Agreed"))[version.row - 1]?.[version.column - 1]).toBe("as agreed in 2026");
  expect(session.host.engine.sheets()).toEqual(before);
  expect((await valuesOf("Inputs"))[elasticity.row - 1]?.[elasticity.column - 1]).toBe(0.77);
});

test("an example goes into the selected cell only while that is empty", async () => {
  await heading("Update the roadmap");
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").select();
    return context.sync();
  });
  await user.click(screen.getByLabelText("Insert =MINERALS.CATALOG() into the selected cell"));
  await screen.findByText("Inserted into C3.", undefined, long);
  await user.click(screen.getByLabelText(/^Insert =MINERALS.DEMAND\(/));
  await screen.findByText(/^C3 is not empty/, undefined, long);
  const [[formula] = []] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
    cell.load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  });
  expect(formula).toBe("=MINERALS.CATALOG()");
});

test("what was built can be removed, and the sheets of the person stay", async () => {
  await press("Remove what was built");
  await press("Remove the sheets");
  await heading("The roadmap is removed");
  expect(screen.getByText("26 sheets and the names that belong to them are gone.")).toBeTruthy();
  expect(names()).toEqual(["Sheet1"]);
});
