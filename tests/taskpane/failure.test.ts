/** Every error has words: what happened, what it means for the workbook, what to do. */
import { ExcelError, type ExcelErrorKind, toExcelError } from "../../src/excel/gate/excel-error";
import { pane } from "../../src/language/en/pane";
import { EditError } from "../../src/roadmap/edits";
import { OptionsError } from "../../src/roadmap/options";
import { failureOf, isCancelled, type Task } from "../../src/taskpane/state/failure";
import { failureWords } from "../../src/taskpane/words/failure-words";

const kinds: readonly ExcelErrorKind[] = [
  "cancelled",
  "editing",
  "protected",
  "too-large",
  "unsupported",
  "not-found",
  "failed",
  "not-restored",
];
const errors: readonly (readonly [string, unknown])[] = [
  ...kinds.map((kind) => [kind, new ExcelError(kind, "Supply")] as const),
  ["options", new OptionsError("Choose at least one metal.")],
  ["edits", new EditError("There is no input.")],
  ["unexpected", new TypeError("x is undefined")],
];

test.each(errors)("%s", (kind, error) => {
  const failure = failureOf(error, "building");
  expect(failure.kind).toBe(kind);
  const words = failureWords(pane, failure);
  for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-Z].{8,}/);
  expect([words.what, words.meaning, words.next].every((sentence) => sentence.endsWith("."))).toBe(true);
});

test("no two kinds of error are told in the same words", () => {
  const told = errors.map(([, error]) => failureWords(pane, failureOf(error, "building")).what);
  expect(new Set(told).size).toBe(errors.length);
});

test("the sheet where it happened is named", () => {
  expect(failureWords(pane, failureOf(new ExcelError("protected", "Supply"), "building")).what).toContain(
    "Supply",
  );
});

test.each<[Task, ExcelErrorKind, RegExp]>([
  ["opening", "failed", /was changed/],
  ["building", "failed", /as it was before/],
  ["building", "not-restored", /still in the workbook/],
  ["removing", "failed", /gone already/],
])("%s, %s: the workbook %p", (during, kind, meaning) => {
  expect(failureWords(pane, failureOf(new ExcelError(kind), during)).meaning).toMatch(meaning);
});

test("details tell each error with its code and where Office.js was", () => {
  const cause = Object.assign(new Error("The request failed."), {
    name: "RichApi.Error",
    code: "GeneralException",
    debugInfo: { errorLocation: "Range.formulas" },
  });
  const lost = new ExcelError("not-restored", "", {
    cause: new AggregateError([toExcelError(cause, "Supply"), "no more"]),
  });
  expect(failureOf(lost, "building").details).toEqual([
    expect.stringMatching(/^ExcelError: /),
    expect.stringMatching(/^AggregateError: /),
    expect.stringMatching(/^ExcelError: Supply: /),
    "RichApi.Error GeneralException: The request failed. (Range.formulas)",
    "no more",
  ]);
});

test("only a cancelled build counts as cancelled", () => {
  expect(
    [new ExcelError("cancelled"), new ExcelError("failed"), new Error("cancelled")].map(isCancelled),
  ).toEqual([true, false, false]);
});
