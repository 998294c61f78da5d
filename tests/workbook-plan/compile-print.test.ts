import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";
import { series as seriesItem } from "../line-items/evaluate";
import { compile, row, series, sheet, sheetOf, value, yearColumns } from "./plan";

const print = (plan: SheetPlan) =>
  sheetOf(compile({ sheets: [plan], items: [seriesItem("a")] }), plan.name).print;

test("print covers every cell and says where, when and which version", () => {
  const plan = sheet("s", "Sheet", [row(value(2, "x")), row(), row(value(5, "y"))]);
  expect(print(plan)).toMatchObject({
    area: "A1:E3",
    orientation: "landscape",
    titleRows: "1:2",
    footerLeft: "Roadmap · Sheet",
    footerCenter: "&P / &N",
    footerRight: "2026-03-01 · 0.1.0",
  });
});

test("print covers the years of a series, and stops at a column if told to", () => {
  const plan = sheet("s", "S", [row(series("a"))], { years: yearColumns("model") });
  expect(print(plan).area).toBe("A1:I1");
  expect(print({ ...plan, print: { ...plan.print, lastColumn: 6 } }).area).toBe("A1:F1");
});
