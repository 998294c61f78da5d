/**
 * Every view of the pane in every language but English, and nothing in it in English. Sentences that take the place of
 * each other, such as those of steps and failures, are all in the test of the catalogue.
 *
 * @jest-environment jsdom
 */
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UpdateReview } from "../../src/excel/build-in-excel";
import type { FoundRoadmap } from "../../src/excel/find-roadmap";
import type { BrokenRule } from "../../src/excel/live/broken-rules";
import { ExcelError } from "../../src/excel/gate/excel-error";
import type { Language } from "../../src/language/languages";
import { Pane } from "../../src/taskpane/pane";
import type { PaneChoices } from "../../src/taskpane/state/choices";
import { UnavailablePane } from "../../src/taskpane/unavailable-pane";
import type { PaneWork } from "../../src/taskpane/work/pane-work";
import { fillBrowserGaps } from "../taskpane/browser-gaps";
import { editions, leftInEnglish } from "../taskpane/editions";
import { outcome } from "../taskpane/outcome";
import { renderUnstyled } from "../taskpane/render-unstyled";

fillBrowserGaps(window);
jest.setTimeout(120_000);

const addresses = { functions: "https://a/", support: "https://a/", privacy: "https://a/" };
const found: FoundRoadmap = { sheets: [{ id: "cover", name: "Q1" }], origin: "{}" };
const cell = { sheet: "Q1", label: "Q2", from: 1, to: 2 };
const cells = Array.from({ length: 14 }, () => cell);
const review: UpdateReview = {
  kept: cells,
  conflicting: [{ ...cell, offered: null }],
  changed: [cell],
  lost: [cell],
  added: ["Q3"],
  agreed: { kept: "Q4", frozen: "Q5" },
};
const everything = outcome({
  sheets: ["cover", "inputs", "actions", "gantt", "dashboard", "checks", "agreed"].map((id, index) => ({
    id,
    name: `Q${String(index)}`,
    added: index === 0,
  })),
  renamed: [{ planned: "Q1", actual: "Q2" }],
  leftOver: ["Q1"],
  copies: ["Q1", "Q2"],
  keptNames: ["Q1"],
  withoutPrintSetup: ["Q1"],
  keptEdits: 3,
  ofOtherPartners: 2,
  lost: 2,
  overflow: [{ table: "mines", records: 2 }],
  frozen: "Q5",
  checks: 2,
});
const ruleNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16] as const;
const broken = ruleNumbers.flatMap((rule): BrokenRule[] => [
  // Rows: the letters of columns are no words of a language.
  { rule, level: "E", sheet: "Q1", cells: "7:7", pieces: ["Q3"] },
  { rule, level: "W", sheet: rule > 4 ? "" : "Q2", cells: null, pieces: [] },
]);
const never = (): Promise<never> => new Promise(() => undefined);

const planned = ["cover", "inputs", "balance", "agreed"].map((id) => ({ id, name: "Q1" }));
const work = (more: Partial<PaneWork>): PaneWork => ({
  plan: () => Promise.resolve(planned),
  find: () => Promise.resolve(null),
  review: () => Promise.resolve(review),
  build: () => Promise.resolve(everything),
  remove: () => Promise.resolve(2),
  openSheet: () => Promise.reject(new ExcelError("not-found")),
  insert: () => Promise.resolve({ cell: "Q1", inserted: true }),
  explain: () =>
    Promise.resolve({ name: "told", cell: "Q1", error: "Q2", functions: ["Q3", "Q4"], sentences: ["Q5"] }),
  check: () =>
    Promise.resolve({
      name: "checked",
      sheets: 26,
      rules: 15,
      broken,
      missing: [],
      following: broken.slice(0, 3),
      hidden: ["Q2"],
    }),
  ...more,
});

/** What the page says, aloud too. Formulas and the details for support are the same everywhere. */
function texts(): string[] {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const element of page.querySelectorAll("code, pre, style, script")) element.remove();
  const spoken = [...page.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
    ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
  );
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const written: string[] = [];
  while (walker.nextNode() !== null) written.push(walker.currentNode.textContent ?? "");
  return [...written, ...spoken]
    .map((text) => text.replace(/=MINERALS\.\w*(\([^)]*\))?|Q\d/g, " ").trim())
    .filter((text) => text !== "");
}

function expectAllIn(language: Language): void {
  const said = texts();
  expect(said.length).toBeGreaterThan(0);
  const left = said
    .map((text) => [text, leftInEnglish(text, language)])
    .filter(([, found]) => found !== null);
  expect(left).toEqual([]);
}

describe.each(["ja", "es"] as const)("%s", (language) => {
  const edition = editions[language];
  const { pane } = edition;
  const user = userEvent.setup();

  async function show(more: Partial<PaneWork>, title: string): Promise<void> {
    renderUnstyled(<Pane work={work(more)} edition={edition} addresses={addresses} />);
    await screen.findByText(title, { selector: "h1" });
  }
  const press = async (text: string): Promise<void> => {
    await user.click(await screen.findByText(text, { selector: "button" }));
  };
  const expectView = async (title: string): Promise<void> => {
    await screen.findByText(title, { selector: "h1" });
    expectAllIn(language);
  };

  afterEach(cleanup);

  test("opening, and waiting for a cell", async () => {
    const find: PaneWork["find"] = ({ onWaiting }) => {
      onWaiting(true);
      return never();
    };
    await show({ find }, pane.opening.heading);
    expectAllIn(language);
  });

  test("choosing, with every list open and without a metal", async () => {
    await show({}, pane.choosing.heading);
    await press(pane.plan.titleCounted(planned.length));
    await screen.findByText(edition.purposes.inputs);
    for (const list of screen.getAllByRole("combobox")) {
      await user.click(list);
      await screen.findAllByRole("option");
      expectAllIn(language);
      await user.keyboard("{Escape}");
    }
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    await screen.findByText(pane.choosing.noMetal);
    expectAllIn(language);
  });

  test("a new workbook is written in the language of the pane", async () => {
    const built: PaneChoices[] = [];
    const build: PaneWork["build"] = (choices) => {
      built.push(choices);
      return never();
    };
    await show({ build }, pane.choosing.heading);
    await press(pane.choosing.buildSheets(planned.length));
    expect(built.map((choices) => choices.language)).toEqual([language]);
  });

  test("updating: choosing, reviewing, done and a sheet that is gone", async () => {
    await show({ find: () => Promise.resolve(found) }, pane.choosing.headingUpdate);
    await press(pane.plan.titleUpdate(planned.length));
    await expectView(pane.choosing.headingUpdate);
    await press(edition.check.button);
    await screen.findByText(edition.check.broken(broken.length));
    await press(edition.check.following(3));
    expectAllIn(language);
    await press(pane.choosing.updateSheets(planned.length));
    await screen.findByText(pane.review.replaced("Q5", "Q4"));
    await expectView(pane.review.heading);
    await press(pane.review.update);
    await expectView(pane.done.headingUpdated);
    await press("Q0");
    await screen.findByText(pane.small.gone("Q0"));
    expectAllIn(language);
    await user.click(screen.getByLabelText(pane.functions.insertLabel("=MINERALS.CATALOG()")));
    await screen.findByText(pane.functions.inserted("Q1"));
    await user.click(screen.getByText(pane.explain.button));
    await screen.findByText(pane.explain.title("Q1", "Q2"));
    await press(pane.remove.open);
    await screen.findByRole("alertdialog");
    expectAllIn(language);
    await press(pane.remove.confirm);
    await expectView(pane.removed.heading);
  });

  test.each<[string, Partial<UpdateReview>]>([
    ["nothing", { agreed: { kept: null, frozen: null } }],
    ["a version stays", { agreed: { kept: "Q4", frozen: null } }],
    ["a version comes", { agreed: { kept: null, frozen: "Q5" } }],
    ["one without a name goes", { agreed: { kept: "", frozen: "Q5" } }],
  ])("a review: %s", async (_, part) => {
    const report: UpdateReview = {
      ...review,
      kept: [],
      conflicting: [],
      changed: [],
      lost: [],
      added: [],
      ...part,
    };
    await show(
      { find: () => Promise.resolve(found), review: () => Promise.resolve(report) },
      pane.choosing.headingUpdate,
    );
    await press(pane.choosing.updateSheets(planned.length));
    await screen.findByText(pane.review.nothing);
    expectAllIn(language);
  });

  test("building, and waiting for a cell", async () => {
    const build: PaneWork["build"] = (_, { onStep, onWaiting }) => {
      onStep({ name: "sheet", sheet: "Q1" }, 1, 9);
      onWaiting(true);
      return never();
    };
    await show({ build }, pane.choosing.heading);
    await press(pane.choosing.buildSheets(planned.length));
    await expectView(pane.building.heading);
    await press(pane.building.cancel);
    await expectView(pane.building.heading);
  });

  test("failed", async () => {
    const build = (): Promise<never> => Promise.reject(new ExcelError("protected", "Q1"));
    await show({ build }, pane.choosing.heading);
    await press(pane.choosing.buildSheets(planned.length));
    await press(pane.failed.detail);
    await expectView(pane.failed.headings.building);
  });

  test("cancelled", async () => {
    await show({ build: () => Promise.reject(new ExcelError("cancelled")) }, pane.choosing.heading);
    await press(pane.choosing.buildSheets(planned.length));
    await expectView(pane.cancelled.heading);
  });

  test("a workbook that cannot be read", async () => {
    await show({ find: () => Promise.reject(new ExcelError("failed")) }, pane.failed.headings.opening);
    expectAllIn(language);
  });

  test.each(["outside", "too-old"] as const)("where nothing can be built: %s", (reason) => {
    renderUnstyled(<UnavailablePane reason={reason} edition={edition} addresses={addresses} />);
    expectAllIn(language);
  });

  test("its letters come from a font that has them", () => {
    renderUnstyled(<UnavailablePane reason="outside" edition={edition} addresses={addresses} />);
    const provider = document.querySelector(".fui-FluentProvider")!;
    const fonts = getComputedStyle(provider).getPropertyValue("--fontFamilyBase");
    expect(/Yu Gothic.*Noto Sans CJK JP/.test(fonts)).toBe(language === "ja");
  });
});
