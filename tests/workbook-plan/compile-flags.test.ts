/** Flags become conditional formats. */
import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";
import { series as seriesItem } from "../line-items/evaluate";
import { compile, row, series, sheet, sheetOf, value, yearColumns } from "./plan";

const formatsOf = (plan: SheetPlan) =>
  sheetOf(compile({ sheets: [plan], items: [seriesItem("a"), seriesItem("b")] }), plan.name)
    .conditionalFormats;

test("cells with the same flag share one format, written for the first of them", () => {
  const plan = sheet(
    "s",
    "S",
    [row(), row(), row(series("a", { flag: "shortfall" })), row(), row(series("b", { flag: "shortfall" }))],
    { years: yearColumns("model") },
  );
  expect(formatsOf(plan)).toMatchObject([
    { range: "G3:I3 G5:I5", formula: 'IF(ISNUMBER(G3),G3>0,LEFT(G3,1)="✗")' },
  ]);
});

test("what is short in figures and in words shares the format that says so", () => {
  const standing = row(value(2, "✗ behind", { flag: "standing" }));
  const plan = sheet("s", "S", [standing, row(value(3, 4, { flag: "shortfall" }))]);
  const signs = formatsOf(plan).map(({ range, formula }) => [range, /"(.)"/u.exec(formula)?.[1]]);
  expect(signs).toEqual([
    ["B1", "✓"],
    ["B1 C2", "✗"],
    ["B1", "–"],
  ]);
});

test("different flags have formats of their own", () => {
  const plan = sheet("s", "S", [row(value(2, 0, { flag: "check" }), value(3, "?", { flag: "missing" }))]);
  expect(formatsOf(plan).map(({ range, formula }) => [range, formula])).toEqual([
    ["B1", "B1<>0"],
    ["C1", "ISTEXT(C1)"],
  ]);
});

test("no flags, no formats", () => {
  expect(formatsOf(sheet("s", "S", [row(value(2, 0))]))).toEqual([]);
});
