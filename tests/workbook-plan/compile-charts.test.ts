import { ModelError } from "../../src/line-items/model-error";
import type { ChartPlan } from "../../src/workbook-plan/sheet-plan";
import { series as seriesItem } from "../line-items/evaluate";
import { compile, marked, row, series, sheet, sheetOf, yearColumns } from "./plan";

const chart: ChartPlan = {
  id: "use",
  kind: "line",
  title: "Use",
  categoryTitle: "Year",
  valueTitle: "kt a year",
  valueFormat: "0",
  legend: true,
  alternativeText: "Lines",
  series: [
    { item: "a", color: "B4602D" },
    { item: "b", color: "4E6E8E", outlined: true },
  ],
  fromMark: "chart",
  rows: 15,
  fromColumn: 2,
  toColumn: 9,
};
const data = sheet("data", "Chart data", [row(), row(), row(series("a")), row(series("b"))], {
  years: yearColumns("model"),
});
const page = (plan: ChartPlan) =>
  sheetOf(
    compile({
      sheets: [data, sheet("page", "Page", [row(), marked("chart")], { charts: [plan] })],
      items: [seriesItem("a"), seriesItem("b")],
    }),
    "Page",
  ).charts;

test("charts take years, names and figures by fixed references with the sheet", () => {
  expect(page(chart)).toMatchObject([
    {
      categories: "'Chart data'!$G$2:$I$2",
      series: [
        { name: "'Chart data'!$B$3", values: "'Chart data'!$G$3:$I$3", color: "B4602D", outlined: false },
        { name: "'Chart data'!$B$4", values: "'Chart data'!$G$4:$I$4", color: "4E6E8E", outlined: true },
      ],
    },
  ]);
});

test("charts stand from their mark on, and keep their texts", () => {
  expect(page(chart)).toMatchObject([
    {
      from: { row: 2, column: 2 },
      to: { row: 17, column: 9 },
      title: "Use",
      alternativeText: "Lines",
      legend: true,
    },
  ]);
});

test("charts of an unknown series or at an unknown mark are refused", () => {
  expect(() => page({ ...chart, series: [{ item: "gone", color: "000000" }] })).toThrow(ModelError);
  expect(() => page({ ...chart, fromMark: "gone" })).toThrow(ModelError);
});
