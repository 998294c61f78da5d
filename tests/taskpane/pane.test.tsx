/**
 * The pane as a person meets it, by labels and roles, with a work that does what each test says.
 *
 * @jest-environment jsdom
 */
import type { UpdateReview } from "../../src/excel/build-in-excel";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ExcelError } from "../../src/excel/gate/excel-error";
import type { FoundRoadmap } from "../../src/excel/find-roadmap";
import { paneEdition as edition } from "../../src/language/en/pane-edition";
import { Pane } from "../../src/taskpane/pane";
import type { BuildListener, BuildOutcome, PaneWork } from "../../src/taskpane/work/pane-work";
import { UnavailablePane } from "../../src/taskpane/unavailable-pane";
import { fillBrowserGaps, preferDark } from "./browser-gaps";
import { checked } from "./checked";
import { outcome } from "./outcome";
import { renderUnstyled } from "./render-unstyled";

fillBrowserGaps(window);
jest.setTimeout(60_000);

const addresses = {
  functions: "https://a/functions",
  support: "https://a/support",
  privacy: "https://a/privacy",
};
const found: FoundRoadmap = {
  sheets: [{ id: "cover", name: "Cover" }],
  origin: JSON.stringify({ start: 2030, scenario: "accelerated", case: "low", metals: ["zinc"] }),
};
const noVersion = { kept: null, frozen: null };
const report: UpdateReview = {
  kept: [{ sheet: "Inputs", label: "Price elasticity", from: -0.44, to: -0.1 }],
  conflicting: [],
  changed: [{ sheet: "Inputs", label: "Scenario in use", from: "Reference", to: "Net zero" }],
  lost: [],
  added: ["Sensitivity"],
  agreed: noVersion,
};
const never = (): Promise<never> => new Promise(() => undefined);

const sheetsOf: PaneWork["plan"] = ({ metals }) =>
  Promise.resolve([
    { id: "cover", name: "Cover" },
    ...metals.map((metal) => ({ id: `demand-${metal}`, name: `Demand ${metal}` })),
  ]);

function work(more: Partial<PaneWork> = {}): PaneWork {
  return {
    plan: sheetsOf,
    find: () => Promise.resolve(null),
    review: () => Promise.resolve(report),
    build: () => Promise.resolve(outcome()),
    remove: () => Promise.resolve(12),
    openSheet: () => Promise.resolve(),
    insert: () => Promise.resolve({ cell: "B2", inserted: true }),
    explain: () => Promise.resolve({ name: "fine", cell: "B2" }),
    check: () => Promise.resolve(checked([])),
    ...more,
  };
}

async function show(more: Partial<PaneWork> = {}): Promise<ReturnType<typeof userEvent.setup>> {
  renderUnstyled(<Pane work={work(more)} edition={edition} addresses={addresses} />);
  await screen.findByRole("radiogroup", { name: "Scenario" });
  return userEvent.setup();
}

const button = (name: RegExp | string): Promise<HTMLElement> => screen.findByRole("button", { name });
const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });

test("while a cell is edited, the pane says why it cannot look at the workbook yet", async () => {
  renderUnstyled(
    <Pane
      work={work({
        find: ({ onWaiting }) => {
          onWaiting(true);
          return never();
        },
      })}
      edition={edition}
      addresses={addresses}
    />,
  );
  expect(await screen.findByText(/Finish the cell you are editing/)).toBeTruthy();
});

describe("reviewing", () => {
  test("an update tells what it keeps and changes before it writes, and can be left", async () => {
    const build = jest.fn(() => Promise.resolve(outcome()));
    const user = await show({ find: () => Promise.resolve(found), build });
    await user.click(await button(/^Update roadmap/));
    await heading("What the update will do");
    expect(await screen.findByText("Entries of yours that stay: 1")).toBeTruthy();
    expect(screen.getByText("Inputs, Price elasticity: -0.44 → -0.1")).toBeTruthy();
    expect(screen.getByText("Inputs, Scenario in use: Reference → Net zero")).toBeTruthy();
    expect(screen.getByText("Sensitivity")).toBeTruthy();
    expect(build).not.toHaveBeenCalled();
    await user.click(await button("Back"));
    await heading("Update the roadmap");
    await user.click(await button(/^Update roadmap/));
    await user.click(await button("Update now"));
    await heading("The roadmap is ready");
    expect(build).toHaveBeenCalledTimes(1);
  });

  test("where what the earlier build shipped is damaged, it says what that means for entries", async () => {
    const user = await show({
      find: () => Promise.resolve(found),
      review: () => Promise.resolve({ ...report, isDamaged: true }),
    });
    await user.click(await button(/^Update roadmap/));
    expect(await screen.findByText("What the earlier build shipped cannot be read")).toBeTruthy();
    expect(screen.getByText(/counts as an entry of yours and stays; nothing is lost/)).toBeTruthy();
  });

  test("where nothing would change, it says so", async () => {
    const nothing = { kept: [], conflicting: [], changed: [], lost: [], added: [], agreed: noVersion };
    const user = await show({
      find: () => Promise.resolve(found),
      review: () => Promise.resolve(nothing),
    });
    await user.click(await button(/^Update roadmap/));
    expect(await screen.findByText("No entry and no figure changes")).toBeTruthy();
  });
});

describe("a version to keep", () => {
  test("it is offered where there is a roadmap, goes into review and build, and is used once", async () => {
    const names: string[] = [];
    const review = jest.fn(({ freeze }: { freeze: string }) => {
      names.push(`review ${freeze}`);
      return Promise.resolve({ ...report, agreed: { kept: null, frozen: freeze } });
    });
    const build = jest.fn(({ freeze }: { freeze: string }) => {
      names.push(`build ${freeze}`);
      return Promise.resolve(outcome({ frozen: freeze }));
    });
    const user = await show({ find: () => Promise.resolve(found), review, build });
    await user.type(screen.getByRole("textbox", { name: "Keep today's figures as" }), "as agreed in 2026");
    await user.click(await button(/^Update roadmap/));
    await screen.findByText("The figures as they are now are kept as “as agreed in 2026”.");
    await user.click(await button("Update now"));
    await screen.findByText(/from before the update are kept as “as agreed in 2026”/);
    await user.click(await button("Change choices"));
    const field = await screen.findByRole("textbox", { name: "Keep today's figures as" });
    expect(field).toHaveProperty("value", "");
    expect(names).toEqual(["review as agreed in 2026", "build as agreed in 2026"]);
  });

  test.each([
    ["as agreed in 2025", "The version kept as “as agreed in 2025” goes"],
    ["", "The version kept earlier goes"],
  ])("that another one goes for it (%p) is said before anything is written", async (kept, said) => {
    const review = (): Promise<UpdateReview> =>
      Promise.resolve({ ...report, agreed: { kept, frozen: "as agreed in 2026" } });
    const user = await show({ find: () => Promise.resolve(found), review });
    await user.click(await button(/^Update roadmap/));
    const title = await screen.findByText((text) => text.startsWith(said));
    expect(title.textContent).toContain("“as agreed in 2026”");
    expect(screen.getByText("Go back and leave the name out to keep the earlier version.")).toBeTruthy();
  });

  test("an update without a name says that the version stays; without a roadmap none is offered", async () => {
    const review = (): Promise<UpdateReview> =>
      Promise.resolve({ ...report, agreed: { kept: "as agreed in 2025", frozen: null } });
    const user = await show({ find: () => Promise.resolve(found), review });
    await user.click(await button(/^Update roadmap/));
    await screen.findByText("The version kept as “as agreed in 2025” stays.");
    cleanup();
    await show();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("choosing", () => {
  test("every field has its label, and the button says what will be built", async () => {
    await show();
    expect(screen.getByRole("combobox", { name: "Partners" }).textContent).toBe("Japan – Peru");
    expect(screen.getByRole("combobox", { name: "Ten years" }).textContent).toBe("2024–2033 (as signed)");
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("span")?.textContent)).toEqual([
      "Reference Policies as stated today",
      "Accelerated Between Reference and Net zero",
      "Net zero Energy emissions reach zero by 2050",
      "Own Your entries; Reference for the rest",
    ]);
    expect(within(screen.getByRole("group", { name: "Metals" })).getAllByRole("checkbox")).toHaveLength(2);
    expect(await button("Build roadmap: 3 sheets")).toBeTruthy();
  });

  test("the choices made are the choices built", async () => {
    const builds: unknown[] = [];
    const user = await show({
      build: (choices) => {
        builds.push(choices);
        return Promise.resolve(outcome());
      },
    });
    await user.click(screen.getByRole("combobox", { name: "Ten years" }));
    await user.click(await screen.findByRole("option", { name: "2027–2036" }));
    await user.click(screen.getByRole("radio", { name: /^Net zero/ }));
    await user.click(screen.getByRole("combobox", { name: "Case" }));
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Low",
      "Base",
      "High",
    ]);
    await user.click(await screen.findByRole("option", { name: "High" }));
    await user.click(screen.getByRole("checkbox", { name: "Copper" }));
    await user.click(screen.getByRole("combobox", { name: "Language of the workbook" }));
    await user.click(await screen.findByRole("option", { name: "Español" }));
    await user.click(await button("Build roadmap: 2 sheets"));
    await heading("The roadmap is ready");
    expect(builds).toEqual([
      {
        partners: "japan-peru",
        start: 2027,
        scenario: "net-zero",
        case: "high",
        metals: ["zinc"],
        language: "es",
        freeze: "",
      },
    ]);
  });

  test("without a metal nothing is built, and the field says why", async () => {
    const build = jest.fn(never);
    const user = await show({ build });
    await user.click(screen.getByRole("checkbox", { name: "Zinc" }));
    await user.click(screen.getByRole("checkbox", { name: "Copper" }));
    expect(await screen.findByText("Choose at least one metal.")).toBeTruthy();
    await user.click(await button("Build roadmap"));
    expect(build).not.toHaveBeenCalled();
  });

  test("the list of sheets unfolds and names each with its purpose", async () => {
    const user = await show();
    await user.click(await button("What will be built: 3 sheets"));
    const list = await screen.findByText("guide: contents, how to use, limitations");
    expect(list.closest("ul")?.textContent).toContain("Demand copper");
  });

  test("a workbook with a roadmap is told, with the choices it was built from", async () => {
    await show({ find: () => Promise.resolve(found) });
    await heading("Update the roadmap");
    expect(screen.getByText(/What you entered in yellow cells is kept/)).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Ten years" }).textContent).toBe("2030–2039");
    expect(screen.getByRole("radio", { name: /^Accelerated/, checked: true })).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Case" }).textContent).toBe("Low");
    expect(screen.getByRole("checkbox", { name: "Copper", checked: false })).toBeTruthy();
    expect(await button("Update roadmap: 2 sheets")).toBeTruthy();
  });

  test("the form works by keyboard alone, in the order of reading", async () => {
    const user = await show();
    await button("Build roadmap: 3 sheets");
    const visited: string[] = [];
    for (let steps = 0; steps < 9; steps += 1) {
      await user.tab();
      visited.push(kindOf(document.activeElement));
    }
    expect(visited).toEqual([
      "combobox",
      "combobox",
      "radio",
      "combobox",
      "checkbox",
      "checkbox",
      "combobox",
      "BUTTON",
      "BUTTON",
    ]);
  });
});

describe("building", () => {
  async function start(): Promise<{
    user: ReturnType<typeof userEvent.setup>;
    listener: BuildListener;
    fail: (error: unknown) => void;
  }> {
    const calls: BuildListener[] = [];
    const first = settled<BuildOutcome>();
    const user = await show({
      build: (_, listener) => (calls.push(listener) === 1 ? first.promise : never()),
    });
    await user.click(await button(/^Build roadmap: /));
    await heading("Building the roadmap");
    return { user, listener: calls[0]!, fail: first.reject };
  }

  test("it tells the step and how far it is, aloud too", async () => {
    const { listener } = await start();
    act(() => {
      listener.onStep({ name: "sheet", sheet: "Supply" }, 4, 16);
    });
    const bar = screen.getByRole("progressbar", { name: "Progress" });
    expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual(["4", "16"]);
    expect(screen.getByText("Writing Supply").closest("[role=status]")?.textContent).toContain(
      "Step 5 of 16",
    );
  });

  test("nothing can be inserted meanwhile", async () => {
    await start();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Cancel"]);
  });

  test("while a cell is edited it says what to do, and stops saying it afterwards", async () => {
    const { listener } = await start();
    act(() => {
      listener.onWaiting(true);
    });
    expect(screen.getByText("Finish the cell you are editing (Enter or Esc)")).toBeTruthy();
    act(() => {
      listener.onWaiting(false);
    });
    expect(screen.queryByText(/Finish the cell/)).toBeNull();
  });

  test("Cancel stops it once, and the end is told with the focus on it", async () => {
    const { user, listener, fail } = await start();
    await user.click(await button("Cancel"));
    expect(listener.signal?.aborted).toBe(true);
    expect((await button("Cancelling…")).getAttribute("aria-disabled")).toBe("true");
    act(() => {
      fail(new ExcelError("cancelled"));
    });
    const title = await heading("Cancelled");
    await waitFor(() => {
      expect(document.activeElement).toBe(title);
    });
    await user.click(await button("Back to the choices"));
    await heading("Build a roadmap");
  });

  test.each(["finish", "calculate"] as const)("it is too late for Cancel in the step %s", async (name) => {
    const { user, listener } = await start();
    act(() => {
      listener.onStep({ name }, 15, 16);
    });
    await user.click(await button("Cancel"));
    expect(listener.signal?.aborted).toBe(false);
    expect(screen.queryByText(/putting the workbook back/)).toBeNull();
    act(() => {
      listener.onWaiting(true);
    });
    await user.click(await button("Cancel"));
    expect(listener.signal?.aborted).toBe(true);
  });

  test("an error is told with what it means and what to do, and the work can be tried again", async () => {
    const { user, fail } = await start();
    act(() => {
      fail(new ExcelError("protected", "Inputs", { cause: new Error("AccessDenied") }));
    });
    await heading("The roadmap was not built");
    const alert = screen.getByRole("alert").textContent;
    expect(alert).toMatch(/protected.*Inputs.*as it was before.*Remove the protection/);
    await user.click(await button("Technical details"));
    expect(await screen.findByText(/Error: AccessDenied/)).toBeTruthy();
    await user.click(await button("Try again"));
    await heading("Building the roadmap");
  });
});

describe("done", () => {
  async function build(
    more: Partial<BuildOutcome>,
    rest: Partial<PaneWork> = {},
  ): Promise<ReturnType<typeof userEvent.setup>> {
    const user = await show({ build: () => Promise.resolve(outcome(more)), ...rest });
    await user.click(await button(/^Build roadmap: /));
    await heading("The roadmap is ready");
    return user;
  }

  test.each<[number | null, string]>([
    [0, "All checks: 0"],
    [3, "Checks: 3 instead of 0"],
    [null, "Open Checks to see whether everything adds up; 0 is fine."],
  ])("check total %p reads %p", async (checks, text) => {
    await build({ checks });
    expect(screen.getByText(text)).toBeTruthy();
  });

  test("a check that finds something takes the place of what the build found", async () => {
    const answers = [["Supply"], []];
    const user = await build(
      { checks: 0 },
      {
        check: () => Promise.resolve(checked([], [], { missing: answers.shift() ?? [] })),
      },
    );
    await user.click(await button("Check this workbook"));
    await screen.findByText(/is missing: Supply/);
    expect(screen.queryByText("All checks: 0")).toBeNull();
    await user.click(await button("Check this workbook"));
    await screen.findByText("No rule is broken");
    expect(screen.getByText("All checks: 0")).toBeTruthy();
  });

  test("links open their sheets, and a sheet that is gone is told", async () => {
    const opened: string[] = [];
    const user = await build(
      {},
      {
        openSheet: (name) => {
          opened.push(name);
          return name === "Checks" ? Promise.reject(new ExcelError("not-found")) : Promise.resolve();
        },
      },
    );
    await user.click(await button("Dashboard"));
    expect(screen.queryByText(/could not be opened/)).toBeNull();
    await user.click(await button("Checks"));
    expect(await screen.findByText(/The sheet Checks could not be opened/)).toBeTruthy();
    expect(opened).toEqual(["Dashboard", "Checks"]);
  });

  test("removing asks first; Esc keeps the sheets and gives the focus back", async () => {
    const remove = jest.fn(() => Promise.resolve(12));
    const user = await build({}, { remove });
    await user.click(await button("Remove what was built"));
    expect((await screen.findByRole("alertdialog")).textContent).toContain("Excel cannot undo this");
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("alertdialog")).toBeNull();
    });
    expect(remove).not.toHaveBeenCalled();
    const opener = await button("Remove what was built");
    await waitFor(() => {
      expect(document.activeElement).toBe(opener);
    });
    await user.click(await button("Remove what was built"));
    await user.click(await button("Remove the sheets"));
    await heading("The roadmap is removed");
    expect(screen.getByText(/^12 sheets/)).toBeTruthy();
  });
});

test("a workbook that cannot be read is told, and reading can be tried again", async () => {
  const find = jest.fn(() => Promise.reject<null>(new ExcelError("failed")));
  renderUnstyled(<Pane work={work({ find })} edition={edition} addresses={addresses} />);
  await heading("The workbook could not be read");
  find.mockResolvedValue(null);
  await userEvent.setup().click(await button("Try again"));
  await heading("Build a roadmap");
});

describe("functions", () => {
  test.each([
    [() => Promise.resolve({ cell: "B2", inserted: true }), "Inserted into B2."],
    [() => Promise.resolve({ cell: "B2", inserted: false }), /^B2 is not empty/],
    [() => Promise.reject(new ExcelError("editing")), /^Excel did not take the formula/],
  ])("inserting an example tells what became of it (%#)", async (insert, said) => {
    const user = await show({ insert });
    await user.click(await button('Insert =MINERALS.DEMAND("copper",2035) into the selected cell'));
    expect((await screen.findByText(said)).getAttribute("role")).toBe("status");
  });

  test("help, support and privacy lead to the addresses of the page", async () => {
    await show();
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
      Object.values(addresses),
    );
  });
});

test.each([
  ["outside", "Open this page in Excel"],
  ["too-old", "This Excel is too old to build a roadmap"],
] as const)("%s: the pane says so and offers no button that cannot work", (reason, title) => {
  renderUnstyled(<UnavailablePane reason={reason} edition={edition} addresses={addresses} />);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("the colours follow the computer while the pane is open", async () => {
  await show();
  const background = (): string => {
    const provider = document.querySelector(".fui-FluentProvider")!;
    return getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
  };
  expect(background()).toBe("#ffffff");
  act(() => {
    preferDark(true);
  });
  expect(background()).toBe("#292929");
  act(() => {
    preferDark(false);
  });
});

/** What has the focus: its role, the type of an input, or the tag. */
const kindOf = (element: Element | null): string =>
  element?.getAttribute("role") ??
  (element instanceof HTMLInputElement ? element.type : (element?.tagName ?? ""));

/** A promise with its end in the hand of the test. */
function settled<T>(): { promise: Promise<T>; reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((_, no) => {
    reject = no;
  });
  return { promise, reject };
}
