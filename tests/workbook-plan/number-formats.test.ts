/** Numbers of a row are shown alike: without decimals once one of them reaches 100. */
import { series as seriesItem } from "../line-items/evaluate";
import { compile, row, series, sheet, sheetOf, yearColumns } from "./plan";

const figures = (values: readonly number[], more = {}) =>
  compile({
    sheets: [
      sheet("s", "Sheet", [row(), row(), row(series("a", { style: "calculation", ...more }))], {
        years: yearColumns("model"),
      }),
    ],
    items: [seriesItem("a")],
    given: { a: new Map(values.map((figure, index) => [2024 + index, figure])) },
  });
const formatsOf = (...args: Parameters<typeof figures>) =>
  sheetOf(figures(...args), "Sheet").cells.map(({ format }) => format);

test("one number from 100 up takes the decimals from all", () => {
  const [first, ...others] = formatsOf([3, 99.9, -100]);
  expect(first).toBe('#,##0;-#,##0;"–"');
  expect(new Set(others)).toEqual(new Set([first]));
});

test("numbers keep the format of their style below 100, and their own where they have one", () => {
  expect(formatsOf([3, 99.9, -99])).toEqual([undefined, undefined, undefined]);
  expect(formatsOf([300], { format: "0.0%" })).toEqual(["0.0%", "0.0%", "0.0%"]);
});
