import { ModelError } from "../../src/line-items/model-error";
import type { ChartPlan } from "../../src/workbook-plan/sheet-plan";
import { scalar, series as seriesItem } from "../line-items/evaluate";
import { compile, item, marked, row, series, sheet, sheetOf, value, yearColumns } from "./plan";

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

test("a title that a cell says is a fixed reference to that cell, and the subject stays", () => {
  expect(page({ ...chart, titleAt: { mark: "chart", column: 4 } })).toMatchObject([
    { title: "Use", titleCell: "Page!$D$2" },
  ]);
  expect(() => page({ ...chart, titleAt: { mark: "gone", column: 4 } })).toThrow(ModelError);
});

test("charts of an unknown series or at an unknown mark are refused", () => {
  expect(() => page({ ...chart, series: [{ item: "gone", color: "000000" }] })).toThrow(ModelError);
  expect(() => page({ ...chart, fromMark: "gone" })).toThrow(ModelError);
});

describe("charts of a table", () => {
  const table = sheet("table", "Table", [
    row(),
    marked("headings", value(5, "Low"), value(6, "High")),
    row(value(2, "One"), item(5, "low.1"), item(6, "high.1")),
    row(value(2, "Two"), item(5, "low.2"), item(6, "high.2")),
  ]);
  const column = (...ids: string[]) => ({ column: ids, headingMark: "headings", color: "0072B2" });
  const tableChart = (...of: ReturnType<typeof column>[]) =>
    sheetOf(
      compile({
        sheets: [table, sheet("page", "Page", [marked("chart")], { charts: [{ ...chart, series: of }] })],
        items: ["low.1", "low.2", "high.1", "high.2"].map((id) => scalar(id)),
      }),
      "Page",
    ).charts;

  test("take labels as categories, and columns with the headings that name them", () => {
    expect(tableChart(column("low.1", "low.2"), column("high.1", "high.2"))).toMatchObject([
      {
        categories: "Table!$B$3:$B$4",
        series: [
          { name: "Table!$E$2", values: "Table!$E$3:$E$4", color: "0072B2", outlined: false },
          { name: "Table!$F$2", values: "Table!$F$3:$F$4" },
        ],
      },
    ]);
  });

  test.each([
    { name: "beside each other", ids: ["low.1", "high.1"] },
    { name: "in another order", ids: ["low.2", "low.1"] },
    { name: "unknown", ids: ["low.1", "gone"] },
    { name: "none", ids: [] },
  ])("refuse items that stand $name", ({ ids }) => {
    expect(() => tableChart(column(...ids))).toThrow(ModelError);
  });
});
