/** Each rule is shown workbooks that break it, and workbooks that come close without breaking it. */
import { checkQuality } from "../../../src/workbook-plan/quality/check-quality";
import type { Finding } from "../../../src/workbook-plan/quality/finding";
import { qualityRules } from "../../../src/workbook-plan/quality/quality-rules";
import type { Allowed, Case } from "./cases/case";
import { flowAllowed, flowCases } from "./cases/flow";
import { formulaAllowed, formulaCases, rowCases } from "./cases/formulas";
import { guideCases } from "./cases/guide";
import { inputAllowed, inputCases } from "./cases/inputs";
import { lookAllowed, lookCases } from "./cases/looks";
import { sheetAllowed, sheetCases } from "./cases/sheets";
import { minimalWorkbook } from "./minimal-workbook";

const cases: readonly Case[] = [
  ...formulaCases,
  ...rowCases,
  ...sheetCases,
  ...flowCases,
  ...guideCases,
  ...inputCases,
  ...lookCases,
];
const allowed: readonly Allowed[] = [
  ...formulaAllowed,
  ...sheetAllowed,
  ...flowAllowed,
  ...inputAllowed,
  ...lookAllowed,
];

function findings({ change, context }: Allowed): Finding[] {
  const draft = minimalWorkbook();
  change(draft);
  return checkQuality(draft.workbook, context);
}

/** A finding as the cases write it. */
const brief = ({ level, rule, sheet, cells }: Finding): string =>
  `${level}${String(rule)} ${sheet}${cells.length === 0 ? "" : `!${cells.join(" ")}`}`;

test("the smallest proper workbook breaks no rule", () => {
  expect(checkQuality(minimalWorkbook().workbook)).toEqual([]);
});

test.each(cases.map((each) => [each.title, each] as const))("%s is found", (_title, each) => {
  expect(findings(each).map(brief)).toEqual(each.found);
});

test.each(allowed.map((each) => [each.title, each] as const))("%s is allowed", (_title, each) => {
  expect(findings(each).map(brief)).toEqual([]);
});

test("every rule has fired, so none is there for show", () => {
  const reasons = cases.flatMap(findings).map(({ rule, reason }) => `${String(rule)} ${reason}`);
  const silent = qualityRules.filter(
    ({ number, reason }) => !reasons.some((found) => found.startsWith(`${String(number)} ${reason}`)),
  );
  expect(silent.map(({ reason }) => reason)).toEqual([]);
});

test("rules are listed by number and tell each other apart", () => {
  const numbers = qualityRules.map(({ number }) => number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(qualityRules.map(({ reason }) => reason)).size).toBe(qualityRules.length);
});

test("a finding says which sheet, which cells, and what is wrong there", () => {
  const draft = minimalWorkbook();
  draft.add("Demand", "B15", { style: "calculation", value: 0, formula: "YEAR(TODAY())" });
  expect(checkQuality(draft.workbook)).toEqual([
    {
      rule: 2,
      level: "E",
      reason: "A function that is volatile, hides what it depends on, or misleads",
      detail: "TODAY",
      sheet: "Demand",
      cells: ["B15"],
    },
  ]);
});
