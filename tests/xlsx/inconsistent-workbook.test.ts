import { InconsistentWorkbookError } from "../../src/xlsx/inconsistent-workbook-error";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import type { CompiledSheet, CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { cell, chart, dataSheet, formula, sheet, workbook } from "./sample-workbook";

const withSheet = (more: Partial<CompiledSheet>): CompiledWorkbook =>
  workbook([dataSheet({ name: "Data", ...more })]);
const name = (text: string, reference = "Data!$A$1") => ({ name: text, reference, comment: "" });
const rule = {
  range: "A1",
  rule: { kind: "decimal", minimum: "0", maximum: "1" },
  allowBlank: true,
  promptTitle: "",
  prompt: "",
  errorTitle: "",
  error: "",
} as const;
const print = sheet("Data").print;

const cases: [wrong: string, workbook: CompiledWorkbook, message: string][] = [
  ["no sheets", workbook([]), "at least one sheet"],
  ["a long sheet name", workbook([sheet("x".repeat(32))]), "longer than 31"],
  ["a forbidden character", workbook([sheet("Copper/Zinc")]), "one of the characters"],
  ["an apostrophe at the end", workbook([sheet("Peru'")]), "apostrophe"],
  ["an empty sheet name", workbook([sheet(" ")]), "is empty"],
  ["a sheet name that Excel keeps for itself", workbook([sheet("History")]), "reserved by Excel"],
  ["two sheets of one name", workbook([sheet("Data"), sheet("DATA")]), "used twice"],
  ["two cells in one place", withSheet({ cells: [cell(2, 3, 1), cell(2, 3, 2)] }), "row 2, column 3"],
  ["a cell outside the sheet", withSheet({ cells: [cell(0, 1, 1)] }), "outside the sheet"],
  ["a long text", withSheet({ cells: [cell(1, 1, "x".repeat(32_768))] }), "longer than 32767"],
  ["an infinite number", withSheet({ cells: [cell(1, 1, Infinity)] }), "cell A1 holds Infinity"],
  [
    "a long formula",
    withSheet({ cells: [formula(4, 28, `1${"+1".repeat(4096)}`)] }),
    "cell AB4 has a formula longer",
  ],
  ["a formula with an equals sign", withSheet({ cells: [formula(1, 1, "=A2")] }), 'starts with "="'],
  [
    "a link to nowhere",
    withSheet({ cells: [cell(1, 1, "x", { link: { kind: "sheet", sheet: "Gone", cell: "A1", tip: "" } })] }),
    'the sheet "Gone", which does not exist',
  ],
  [
    "a link that is no web address",
    withSheet({ cells: [cell(1, 1, "x", { link: { kind: "web", address: "file:///etc", tip: "" } })] }),
    "no web address",
  ],
  ["two names alike", workbook([dataSheet()], { names: [name("Start"), name("START")] }), "defined twice"],
  ["a name like a cell", workbook([dataSheet()], { names: [name("AB12")] }), 'the name "AB12"'],
  ["a name without reference", workbook([dataSheet()], { names: [name("Start", "")] }), "is empty"],
  [
    "a validation without range",
    withSheet({ validations: [{ ...rule, range: "A" }] }),
    'range "A" is no range',
  ],
  ["a long prompt", withSheet({ validations: [{ ...rule, prompt: "x".repeat(256) }] }), "255 characters"],
  [
    "a format without formula",
    withSheet({ conditionalFormats: [{ range: "A1", formula: "" }] }),
    "empty formula",
  ],
  ["a chart without series", withSheet({ charts: [chart({ series: [] })] }), "has no series"],
  [
    "a chart over a missing sheet",
    withSheet({ charts: [chart({ categories: "Gone!$A$1:$C$1" })] }),
    "Gone!$A$1:$C$1",
  ],
  ["a chart without size", withSheet({ charts: [chart({ to: { row: 5, column: 9 } })] }), "has no size"],
  ["two charts of one id", withSheet({ charts: [chart(), chart()] }), 'chart "demand" is given twice'],
  [
    "a print area that is none",
    withSheet({ print: { ...print, areas: ["A1:H9", "all"] } }),
    'area "A1:H9,all"',
  ],
  ["title rows that are none", withSheet({ print: { ...print, titleRows: "A:B" } }), "title rows"],
  ["a long footer", withSheet({ print: { ...print, footerLeft: "x".repeat(255) } }), "footer"],
  [
    "a date that is none",
    workbook([sheet("Data")], { properties: { ...workbook([]).properties, date: "soon" } }),
    '"soon", is not an ISO date',
  ],
];

test.each(cases)("%s is refused with one sentence that says so", async (_wrong, compiled, message) => {
  const refusal: unknown = await writeWorkbook(compiled).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InconsistentWorkbookError);
  const text = (refusal as Error).message;
  expect(text).toContain(message);
  expect(text).toMatch(/^[^\n]+\.$/);
});

test("texts and formulas of the greatest length are written", async () => {
  const cells = [cell(1, 1, "x".repeat(32_767)), formula(1, 2, `1${"+1".repeat(4095)}`)];
  await expect(writeWorkbook(withSheet({ cells }))).resolves.toBeInstanceOf(Uint8Array);
});
