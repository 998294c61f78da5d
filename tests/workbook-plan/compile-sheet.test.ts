/** What a sheet is besides its cells. */
import { tabColors } from "../../src/workbook-plan/styles";
import { cellOf, compile, row, sheet, sheetOf, value, yearColumns } from "./plan";

test("a sheet has the colour of their role, and what the plan says of them", () => {
  const compiled = sheetOf(
    compile({
      sheets: [
        sheet("out", "Output", [], { role: "output", protected: true, freeze: { row: 3, column: 2 } }),
      ],
    }),
    "Output",
  );
  expect(compiled).toMatchObject({
    id: "out",
    role: "output",
    tabColor: tabColors.output,
    protected: true,
    freeze: { row: 3, column: 2 },
  });
});

test("it has widths for the columns before, of and after the years, and the heights that differ", () => {
  const rows = [{ height: 27, cells: [] }, row(), { height: 18, cells: [] }];
  const wide = sheet("s", "S", rows, {
    columnWidths: [2, 40],
    years: yearColumns("model"),
    widthsAfterYears: [70],
  });
  const compiled = sheetOf(compile({ sheets: [wide] }), "S");
  expect(compiled.columnWidths).toEqual([2, 40, 9, 9, 9, 70]);
  expect(compiled.rowHeights).toEqual([
    { row: 1, height: 27 },
    { row: 3, height: 18 },
  ]);
});

test("cells link to the top of each other by their names, and to the web as given", () => {
  const web = { kind: "web", address: "https://example.org", tip: "Source" } as const;
  const first = sheet("a", "First sheet", [
    row(
      value(1, "→", { link: { kind: "sheet", sheetId: "b", tip: "Second" } }),
      value(2, "web", { link: web }),
    ),
  ]);
  const compiled = compile({ sheets: [first, sheet("b", "Second sheet", [])] });
  expect(cellOf(compiled, "First sheet", "A1")?.link).toEqual({
    kind: "sheet",
    sheet: "Second sheet",
    cell: "A1",
    tip: "Second",
  });
  expect(cellOf(compiled, "First sheet", "B1")?.link).toEqual(web);
});
