import { assignSheets, freeName, newTabs } from "../../src/excel/workbook/assign-sheets";
import { renameSheets, withSheetNames } from "../../src/excel/workbook/rename-sheets";
import { readMark, type SheetMark, writtenMark } from "../../src/workbook-plan/sheet-mark";
import type { FoundSheet } from "../../src/excel/workbook/survey";
import { nameChanges } from "../../src/excel/workbook/write-names";
import { cell, sheet, smallPlan } from "./plan";

const mark = (id: string, more: Partial<SheetMark> = {}): SheetMark => ({
  roadmap: "roadmap",
  sheet: id,
  name: id,
  version: "0.1.0",
  rows: 9,
  columns: 4,
  printed: "A1:D9",
  charts: [],
  ...more,
});

const found = (name: string, of: SheetMark | null = null): FoundSheet => ({
  name,
  mark: of,
  protected: false,
});

const assign = (...sheets: FoundSheet[]) => assignSheets(smallPlan.sheets, { sheets }, "roadmap");

test("in a workbook without a roadmap all sheets are new and have their planned names", () => {
  const { sheets, leftOver, copies } = assign(found("Sheet1"));
  expect(sheets.map(({ actual, before }) => [actual, before])).toEqual([
    ["Inputs", null],
    ["Demand Copper", null],
  ]);
  expect([leftOver, copies]).toEqual([[], []]);
});

test("a foreign sheet of the same name is left alone; ours takes the next free name", () => {
  expect(assign(found("INPUTS"), found("Inputs (2)")).sheets[0]?.actual).toBe("Inputs (3)");
});

test("own sheets are found under whatever name they have now", () => {
  const { sheets } = assign(found("Inputs"), found("My figures", mark("inputs")));
  expect(sheets[0]).toMatchObject({ planned: "Inputs", actual: "My figures", before: mark("inputs") });
});

test("a sheet of another roadmap is foreign", () => {
  expect(assign(found("Inputs", mark("inputs", { roadmap: "other" }))).sheets[0]).toMatchObject({
    actual: "Inputs (2)",
    before: null,
  });
});

test("of a sheet and its copy, which Excel marks alike, the numbered one is the copy", () => {
  const { sheets, copies } = assign(found("Figures (2)", mark("inputs")), found("Figures", mark("inputs")));
  expect(sheets[0]?.actual).toBe("Figures");
  expect(copies).toEqual(["Figures (2)"]);
});

test("the original of numbered sheets is the one with the name it was built with", () => {
  const built = mark("inputs", { name: "Inputs (2)" });
  expect(assign(found("Inputs (3)", built), found("Inputs (2)", built)).sheets[0]?.actual).toBe("Inputs (2)");
});

test("own sheets that the plan no longer has are reported and not used", () => {
  expect(assign(found("Demand Zinc", mark("demand-zinc"))).leftOver).toEqual(["Demand Zinc"]);
});

test("a free name keeps within Excel's 31 characters", () => {
  const long = "A sheet with a name of 31 chars";
  expect(freeName(long, new Set([long.toLowerCase()]))).toBe("A sheet with a name of 31 c (2)");
});

test("a mark is read back as written; anything else is no mark", () => {
  expect(readMark(writtenMark(mark("inputs")))).toEqual(mark("inputs"));
  for (const text of ["", "{}", "null", "7", '{"roadmap":"a"}']) expect(readMark(text)).toBeNull();
});

test("sheet names in formulas change, texts in quotation marks and errors do not", () => {
  const names = new Map([
    ["Inputs", "Inputs (2)"],
    ["Demand Copper", "Copper's use"],
    ["REF", "wrong"],
  ]);
  expect(withSheetNames(`IF(Inputs!$B$1="Inputs!x",'Demand Copper'!A1:B2,MyInputs!A1+#REF!A1)`, names)).toBe(
    `IF('Inputs (2)'!$B$1="Inputs!x",'Copper''s use'!A1:B2,MyInputs!A1+#REF!A1)`,
  );
});

test("a plan is renamed in formulas, names, links and the words that show a sheet's name", () => {
  const cover = sheet("cover", "Cover", [
    cell(1, 1, { value: "Inputs", link: { kind: "sheet", sheet: "Inputs", cell: "A1", tip: "" } }),
    cell(2, 1, { value: "Inputs" }),
  ]);
  const plan = { ...smallPlan, sheets: [cover, ...smallPlan.sheets] };
  const renamed = renameSheets(plan, new Map([["Inputs", "Figures"]]));
  expect(renamed.sheets.map(({ name }) => name)).toEqual(["Cover", "Figures", "Demand Copper"]);
  expect(renamed.sheets[0]?.cells.map(({ value }) => value)).toEqual(["Figures", "Inputs"]);
  expect(renamed.sheets[0]?.cells[0]?.link).toMatchObject({ sheet: "Figures" });
  expect(renamed.sheets[2]?.cells[0]?.formula).toBe("Figures!$B$1*2");
  expect(renamed.names[0]?.reference).toBe("Figures!$B$1");
});

test("a name on our own cells is updated, a lost one too; the user's is left to the user", () => {
  const own = new Set(["Inputs"]);
  const changes = (formula: string) =>
    nameChanges(smallPlan.names, [{ name: "PRICE", formula, comment: "" }], own);
  expect(changes("=Inputs!$C$4")).toMatchObject({ added: [], updated: smallPlan.names, kept: [] });
  expect(changes("=#REF!")).toMatchObject({ updated: smallPlan.names });
  expect(changes("=Sheet1!$A$1")).toMatchObject({ added: [], updated: [], kept: ["Price"] });
  expect(nameChanges(smallPlan.names, [], own).added).toEqual(smallPlan.names);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["behind all others where none of the roadmap is there", ["Ours"], ["Ours", "Cover", "Inputs", "Supply"]],
  ["behind the one before it", ["Cover", "Inputs", "Ours"], ["Cover", "Inputs", "Supply", "Ours"]],
  [
    "before the first that is there",
    ["Ours", "Supply", "More"],
    ["Ours", "Cover", "Inputs", "Supply", "More"],
  ],
  ["on both sides", ["Inputs"], ["Cover", "Inputs", "Supply"]],
  ["behind one that was moved", ["Inputs", "Ours", "Cover"], ["Inputs", "Supply", "Ours", "Cover"]],
])("new sheets stand %s", (_, before, after) => {
  const plan = ["Cover", "Inputs", "Supply"].map((name) => ({ name, isNew: !before.includes(name) }));
  const tabs = [...before];
  for (const { name, place } of newTabs(plan, before)) tabs.splice(place, 0, name);
  expect(tabs).toEqual(after);
});
