/**
 * "Check this workbook" as a person meets it, with rules that say what each test makes them say.
 *
 * @jest-environment jsdom
 */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ExcelError } from "../../src/excel/gate/excel-error";
import type { BrokenRule } from "../../src/excel/live/broken-rules";
import type { WorkbookCheck } from "../../src/excel/live/check-workbook";
import { check as words } from "../../src/language/en/pane-check";
import { paneEdition as edition } from "../../src/language/en/pane-edition";
import { Pane } from "../../src/taskpane/pane";
import type { PaneWork } from "../../src/taskpane/work/pane-work";
import { qualityRules } from "../../src/workbook-plan/quality/quality-rules";
import { fillBrowserGaps } from "./browser-gaps";
import { outcome } from "./outcome";
import { checked } from "./checked";
import { renderUnstyled } from "./render-unstyled";

fillBrowserGaps(window);
jest.setTimeout(60_000);
afterEach(cleanup);

const broken = (more: Partial<BrokenRule>): BrokenRule => ({
  rule: 3,
  level: "E",
  sheet: "Balance",
  cells: "I9",
  pieces: [],
  ...more,
});
const unused = (): Promise<never> => Promise.reject(new Error("Not part of these tests."));

/** Shows the pane of a workbook with a roadmap. */
async function show(more: Partial<PaneWork>): Promise<ReturnType<typeof userEvent.setup>> {
  const work: PaneWork = {
    plan: () => Promise.resolve([]),
    find: () => Promise.resolve({ sheets: [{ id: "cover", name: "Cover" }], origin: "{}" }),
    review: () => Promise.resolve(null),
    build: () => Promise.resolve(outcome()),
    remove: unused,
    openSheet: () => Promise.resolve(),
    insert: unused,
    explain: unused,
    check: () => Promise.resolve(checked([])),
    ...more,
  };
  renderUnstyled(
    <Pane work={work} edition={edition} addresses={{ functions: "", support: "", privacy: "" }} />,
  );
  await screen.findByRole("radiogroup", { name: "Scenario" });
  return userEvent.setup();
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** What is said aloud. */
const said = async (text: string | RegExp): Promise<string> =>
  (await screen.findByText(text)).closest("[role=status]")?.textContent ?? "";

test("where no rule is broken, it says how much was looked at, and shows no list", async () => {
  const user = await show({});
  await press(user, "Check this workbook");
  expect(await said("No rule is broken")).toBe("No rule is broken26 sheets, 15 rules.");
  expect(screen.queryByRole("list", { name: words.listLabel })).toBeNull();
});

test("rules that are broken are told with their cells, and a link selects these by the keyboard too", async () => {
  const opened: unknown[] = [];
  const user = await show({
    check: () =>
      Promise.resolve(
        checked(
          [
            broken({ cells: "I9" }),
            broken({ cells: "K8:L8" }),
            broken({ rule: 4, cells: "I9", pieces: ["1.05"] }),
            broken({ rule: 4, level: "W", cells: "I9" }),
            broken({ rule: 11, sheet: "Our inputs", cells: null }),
            broken({ rule: 16, sheet: "Gantt", cells: null }),
            broken({ rule: 16, sheet: "", cells: null, pieces: ["Start_Year"] }),
          ],
          ["Gantt"],
        ),
      ),
    openSheet: (sheet, cells) => {
      opened.push([sheet, cells]);
      return sheet === "Our inputs" ? Promise.reject(new ExcelError("not-found")) : Promise.resolve();
    },
  });
  await press(user, "Check this workbook");
  expect(await said("7 places break a rule")).toContain("Each link selects its cells.");
  const list = screen.getByRole("list", { name: words.listLabel });
  const rules = within(list).getAllByRole("heading", { level: 2 });
  expect(rules.map((heading) => heading.parentElement?.textContent)).toEqual([
    `Rule 3${words.rules[3]}Balance!I9Balance!K8:L8`,
    `Rule 4${words.rules[4]}Balance!I91.05`,
    `Rule 4, advice${words.rules[4]}Balance!I9`,
    `Rule 11${words.rules[11]}Our inputs`,
    `Rule 16${words.rules[16]}GanttThe workbook as a wholeStart_Year`,
  ]);
  // A hidden sheet and the workbook as a whole cannot be brought into sight.
  expect(within(list).getAllByRole("button")).toHaveLength(5);
  await press(user, "Balance!K8:L8");
  within(list).getByRole("button", { name: "Our inputs" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/The sheet Our inputs could not be opened/)).toBeTruthy();
  expect(opened).toEqual([
    ["Balance", "K8:L8"],
    ["Our inputs", "A1"],
  ]);
});

test("of many places the first are listed and the rest are counted", async () => {
  const many = Array.from({ length: 33 }, (_, index) => broken({ cells: `I${index + 1}` }));
  const user = await show({ check: () => Promise.resolve(checked(many)) });
  await press(user, "Check this workbook");
  await said("33 places break a rule");
  expect(within(screen.getByRole("list", { name: words.listLabel })).getAllByRole("button")).toHaveLength(20);
  expect(screen.getByText("and 13 more")).toBeTruthy();
});

test("missing sheets are told before anything else, and what only follows from them is folded below", async () => {
  const lost = Array.from({ length: 54 }, (_, index) =>
    broken({ rule: 1, sheet: "Supply", cells: `G${String(index + 1)}`, pieces: ["#REF!"] }),
  );
  const user = await show({
    check: () =>
      Promise.resolve(checked([broken({})], [], { missing: ["Inputs", "Gantt"], following: lost })),
  });
  await press(user, "Check this workbook");
  expect(await said(/are missing/)).toBe(
    `${words.missing(["Inputs", "Gantt"])}${words.missingNote} ${words.besides(1)}`,
  );
  expect(words.missing(["Inputs", "Gantt"])).toContain("missing: Inputs, Gantt");
  const list = screen.getByRole("list", { name: words.listLabel });
  expect(within(list).getAllByRole("button")).toHaveLength(1);
  expect(screen.queryByText("#REF!")).toBeNull();
  await press(user, words.following(54));
  const following = screen.getByRole("list", { name: words.following(54) });
  expect(within(following).getAllByRole("button")).toHaveLength(20);
  expect(screen.getByText("and 34 more")).toBeTruthy();
});

test("one missing sheet from which nothing follows has its sentence alone", async () => {
  const user = await show({ check: () => Promise.resolve(checked([], [], { missing: ["Log"] })) });
  await press(user, "Check this workbook");
  expect(await said(/^A sheet of/)).toBe(`A sheet of the roadmap is missing: Log${words.missingNote}`);
  expect(screen.queryByRole("button", { name: /follows/ })).toBeNull();
});

test("while it checks it says so, and that Excel waits for a cell", async () => {
  let end: (check: WorkbookCheck) => void = () => undefined;
  const check = jest.fn<Promise<WorkbookCheck>, Parameters<PaneWork["check"]>>((_, { onWaiting }) => {
    onWaiting(true);
    return new Promise((resolve) => {
      end = (result) => {
        onWaiting(false);
        resolve(result);
      };
    });
  });
  const user = await show({ check });
  await press(user, "Check this workbook");
  const busy = await screen.findByRole("button", { name: "Checking the workbook…" });
  await user.click(busy);
  expect(check).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/Finish the cell you are editing/)).toBeTruthy();
  act(() => {
    end(checked([]));
  });
  await said("No rule is broken");
  await waitFor(() => {
    expect(screen.queryByText(/Finish the cell you are editing/)).toBeNull();
  });
});

test.each<[string, () => Promise<WorkbookCheck>, RegExp]>([
  ["a refusal", () => Promise.reject(new ExcelError("failed")), /^Excel could not do this\..*Try again/],
  ["no roadmap", () => Promise.resolve({ name: "no-roadmap" }), /no roadmap any more/],
  [
    "another version",
    () => Promise.resolve({ name: "other-version", version: "0.0.9" }),
    /^Version 0\.0\.9 .*Update/,
  ],
])("%s is told, and the check can be asked again", async (_, first, sentence) => {
  const check = jest.fn(() => Promise.resolve(checked([]))).mockImplementationOnce(first);
  const user = await show({ check });
  await press(user, "Check this workbook");
  expect(await said(sentence)).toMatch(sentence);
  await press(user, "Check this workbook");
  await said("No rule is broken");
});

test("it is offered after a build too, and not where there is no roadmap", async () => {
  const user = await show({ find: () => Promise.resolve(null) });
  expect(screen.queryByRole("button", { name: "Check this workbook" })).toBeNull();
  await press(user, /^Build roadmap/);
  await press(user, "Check this workbook");
  await said("No rule is broken");
});

test("every rule has its sentence", () => {
  const numbers = [...new Set(qualityRules.map(({ number }) => String(number)))];
  expect(Object.keys(words.rules)).toEqual(numbers);
});
