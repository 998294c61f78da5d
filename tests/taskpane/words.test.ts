/**
 * @jest-environment jsdom
 */
import { defaultChoices } from "../../src/taskpane/state/choices";
import { pane } from "../../src/language/en/pane";
import { paneEdition as edition } from "../../src/language/en/pane-edition";
import { examples } from "../../src/taskpane/parts/functions-section";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { isoDate } from "../../src/taskpane/work/moments";
import { planSheets } from "../../src/taskpane/work/plan-sheets";
import { buildLabel } from "../../src/taskpane/words/build-label";
import { linkedSheets } from "../../src/taskpane/words/linked-sheets";
import { listedSheets } from "../../src/taskpane/words/listed-sheets";
import { stepWords } from "../../src/taskpane/words/step-words";
import { thingsToKnow, whatWasDone } from "../../src/taskpane/words/things-to-know";
import { outcome } from "./outcome";

const found = { sheets: [{ id: "inputs", name: "Our inputs" }], origin: null };

test("the button says how many sheets it builds or updates", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, name: `${index}` }));
  expect(buildLabel(pane.choosing, twelve, null)).toBe("Build roadmap: 12 sheets");
  expect(buildLabel(pane.choosing, twelve, found)).toBe("Update roadmap: 12 sheets");
  expect(buildLabel(pane.choosing, twelve.slice(11), null)).toBe("Build roadmap: 1 sheet");
  expect(buildLabel(pane.choosing, "counting", null)).toBe("Build roadmap");
  expect(buildLabel(pane.choosing, "unknown", found)).toBe("Update roadmap");
});

test("the list names the sheets of the roadmap, and each has a purpose", async () => {
  const planned = await planSheets({ ...defaultChoices("en"), metals: ["zinc"] });
  const { workbook } = buildRoadmap({ metals: ["zinc"], date: "2026-01-01" });
  expect(planned.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const listed = listedSheets(edition, planned, null);
  expect(listed.filter(({ purpose, isNew }) => purpose === "" || isNew)).toEqual([]);
});

test("an update lists sheets under the names they have now, and marks those to come", () => {
  const planned = [
    { id: "inputs", name: "Inputs" },
    { id: "demand-zinc", name: "Demand Zinc" },
  ];
  expect(listedSheets(edition, planned, found)).toMatchObject([
    { name: "Our inputs", isNew: false },
    { name: "Demand Zinc", isNew: true },
  ]);
});

test("a plain build leaves nothing to know", () => {
  expect(thingsToKnow(pane, outcome())).toEqual([]);
  expect(whatWasDone(pane.done, outcome())).toEqual(["5 sheets added."]);
});

test("an update tells what it added, updated and kept", () => {
  const sheets = outcome().sheets.map((sheet, index) => ({ ...sheet, added: index === 0 }));
  expect(whatWasDone(pane.done, outcome({ sheets, keptEdits: 1 }))).toEqual([
    "1 sheet added.",
    "4 sheets updated in place.",
    "1 entry of yours kept.",
  ]);
});

test("a version kept is told with its name and its sheet", () => {
  const sheets = [{ id: "agreed", name: "Agreed (2)", added: false }];
  expect(whatWasDone(pane.done, outcome({ sheets, frozen: "as agreed in 2026" })).at(-1)).toBe(
    "The figures from before the update are kept as “as agreed in 2026” on Agreed (2).",
  );
});

test("everything out of the ordinary is told with its names", () => {
  const told = thingsToKnow(
    pane,
    outcome({
      sheets: [{ id: "log", name: "Log", added: false }],
      renamed: [{ planned: "Inputs", actual: "Inputs (2)" }],
      leftOver: ["Demand Zinc"],
      copies: ["Supply (2)"],
      keptNames: ["Start_Year", "Check_Total"],
      withoutPrintSetup: ["Log"],
      ofOtherPartners: 3,
      lost: 1,
      overflow: [{ table: "mines", records: 2 }],
    }),
  );
  const expected = [
    /Inputs.*Inputs \(2\)/,
    /Demand Zinc/,
    /Supply \(2\)/,
    /Start_Year, Check_Total/,
    /Log/,
    /^3 entries.*partners.*; Log lists them/,
    /^1 entry .* its value/,
    /2 rows.*mines.*; Log lists them/,
  ];
  expect(told).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(told[index]).toMatch(pattern);
});

test("links lead to the sheets under the names they have, in the order of reading", () => {
  const renamed = outcome().sheets.map((sheet) =>
    sheet.id === "inputs" ? { ...sheet, name: "Inputs (2)" } : sheet,
  );
  expect(linkedSheets(pane, renamed).map(({ name }) => name)).toEqual([
    "Cover",
    "Inputs (2)",
    "Actions",
    "Dashboard",
    "Checks",
  ]);
  expect(linkedSheets(pane, [])).toEqual([]);
});

test("every step has its words", () => {
  const steps = ["prepare", "survey", "print", "finish", "calculate"] as const;
  const told = [
    ...steps.map((name) => stepWords(pane.building, { name })),
    stepWords(pane.building, { name: "sheet", sheet: "Supply" }),
  ];
  expect(new Set(told).size).toBe(6);
  expect(told.at(-1)).toBe("Writing Supply");
});

test("the date of a build is that of the place where it is made", () => {
  expect(isoDate(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
  expect(isoDate(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});

test("formulas to try are functions of this add-in", () => {
  expect(examples).toHaveLength(pane.functions.examples.length);
  for (const formula of examples) expect(formula).toMatch(/^=MINERALS\.[A-Z]+\(.*\)$/);
});
