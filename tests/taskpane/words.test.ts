/**
 * @jest-environment jsdom
 */
import { defaultChoices } from "../../src/taskpane/state/choices";
import { pane } from "../../src/language/en/pane";
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
  expect(buildLabel(twelve, null)).toBe("Build roadmap: 12 sheets");
  expect(buildLabel(twelve, found)).toBe("Update roadmap: 12 sheets");
  expect(buildLabel(twelve.slice(11), null)).toBe("Build roadmap: 1 sheet");
  expect(buildLabel("counting", null)).toBe("Build roadmap");
  expect(buildLabel("unknown", found)).toBe("Update roadmap");
});

test("the list names the sheets of the roadmap, and each has a purpose", async () => {
  const planned = await planSheets({ ...defaultChoices, metals: ["zinc"] });
  const { workbook } = buildRoadmap({ metals: ["zinc"], date: "2026-01-01" });
  expect(planned.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const listed = listedSheets(planned, null);
  expect(listed.filter(({ purpose, isNew }) => purpose === "" || isNew)).toEqual([]);
});

test("an update lists sheets under the names they have now, and marks those to come", () => {
  const planned = [
    { id: "inputs", name: "Inputs" },
    { id: "demand-zinc", name: "Demand Zinc" },
  ];
  expect(listedSheets(planned, found)).toMatchObject([
    { name: "Our inputs", isNew: false },
    { name: "Demand Zinc", isNew: true },
  ]);
});

test("a plain build leaves nothing to know", () => {
  expect(thingsToKnow(outcome())).toEqual([]);
  expect(whatWasDone(outcome())).toEqual(["5 sheets added."]);
});

test("an update tells what it added, updated and kept", () => {
  const sheets = outcome().sheets.map((sheet, index) => ({ ...sheet, added: index === 0 }));
  expect(whatWasDone(outcome({ sheets, keptEdits: 1 }))).toEqual([
    "1 sheet added.",
    "4 sheets updated in place.",
    "1 entry of yours kept.",
  ]);
});

test("everything out of the ordinary is told with its names", () => {
  const told = thingsToKnow(
    outcome({
      renamed: [{ planned: "Inputs", actual: "Inputs (2)" }],
      leftOver: ["Demand Zinc"],
      copies: ["Supply (2)"],
      keptNames: ["Start_Year", "Check_Total"],
      withoutPrintSetup: ["Log"],
      ofOtherPartners: 3,
      overflow: [{ table: "mines", records: 2 }],
    }),
  );
  const expected = [
    /Inputs.*Inputs \(2\)/,
    /Demand Zinc/,
    /Supply \(2\)/,
    /Start_Year, Check_Total/,
    /Log/,
    /^3 entries.*partners/,
    /2 rows.*mines/,
  ];
  expect(told).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(told[index]).toMatch(pattern);
});

test("links lead to the sheets under the names they have, in the order of reading", () => {
  const renamed = outcome().sheets.map((sheet) =>
    sheet.id === "inputs" ? { ...sheet, name: "Inputs (2)" } : sheet,
  );
  expect(linkedSheets(renamed).map(({ name }) => name)).toEqual([
    "Cover",
    "Inputs (2)",
    "Actions",
    "Dashboard",
    "Checks",
  ]);
  expect(linkedSheets([])).toEqual([]);
});

test("every step has its words", () => {
  const steps = ["prepare", "survey", "print", "finish", "calculate"] as const;
  const told = [...steps.map((name) => stepWords({ name })), stepWords({ name: "sheet", sheet: "Supply" })];
  expect(new Set(told).size).toBe(6);
  expect(told.at(-1)).toBe("Writing Supply");
});

test("the date of a build is that of the place where it is made", () => {
  expect(isoDate(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
  expect(isoDate(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});

test("formulas to try are functions of this add-in", () => {
  for (const { formula } of pane.functions.examples) expect(formula).toMatch(/^=MINERALS\.[A-Z]+\(.*\)$/);
});
