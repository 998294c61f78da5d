import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";
import { series as seriesItem } from "../line-items/evaluate";
import { compile, field, marked, row, series, sheet, sheetOf, value, yearColumns } from "./plan";

const print = (plan: SheetPlan) =>
  sheetOf(compile({ sheets: [plan], items: [seriesItem("a")] }), plan.name).print;

test("print covers every cell and says where, when and which version", () => {
  const plan = sheet("s", "Sheet", [row(value(2, "x")), row(), row(value(5, "y"))]);
  expect(print(plan)).toMatchObject({
    areas: ["A1:E3"],
    orientation: "landscape",
    titleRows: "1:2",
    footerLeft: "Roadmap · Sheet",
    footerCenter: "&P / &N",
    footerRight: "2026-03-01 · 0.1.0",
  });
});

test("print covers the years of a series, and stops at a column if told to", () => {
  const plan = sheet("s", "S", [row(series("a"))], { years: yearColumns("model") });
  expect(print(plan).areas).toEqual(["A1:I1"]);
  expect(print({ ...plan, print: { ...plan.print, lastColumn: 6 } }).areas).toEqual(["A1:F1"]);
});

const besideYears = (labels: number, ...more: ReturnType<typeof value>[]): SheetPlan =>
  sheet(
    "s",
    "S",
    [
      row(value(2, "Title")),
      row(value(2, "Line"), value(4, "Constant")),
      row(value(2, "a"), value(6, "how it is computed"), series("a"), ...more),
    ],
    {
      years: yearColumns("model"),
      print: { orientation: "landscape", titleRows: "1:2", labels, lastYears: 2 },
    },
  );

test("labels are repeated beside the last years, and what stands between them is left out", () => {
  expect(print(besideYears(5, value(5, 12)))).toMatchObject({ areas: ["H1:I3"], titleColumns: "A:E" });
});

test("labels end where only a heading stands", () => {
  expect(print(besideYears(5))).toMatchObject({ areas: ["H1:I3"], titleColumns: "A:B" });
});

test("columns between the labels and the area are left out of a sheet without years", () => {
  const plan = sheet("s", "S", [row(value(2, "x"), value(3, "id"), value(4, 1), value(5, 2))]);
  const printed = print({ ...plan, print: { ...plan.print, titleRows: "", labels: 2, firstColumn: 4 } });
  expect(printed).toMatchObject({ areas: ["D1:E1"], titleColumns: "A:B", pagesAcross: 1 });
});

test("a register is printed to its last filled record, with its first columns on each page beside", () => {
  const rows = [0, 1, 2, 3].map((record) => ({
    cells: [field(2, "mines", record, "name")],
    record: { table: "mines", row: record },
  }));
  const plan = sheet("s", "S", [row(value(2, "Name")), ...rows], {
    print: { orientation: "landscape", titleRows: "1:1", labels: 2, pagesAcross: 2 },
  });
  const compiled = compile({
    sheets: [plan],
    tables: [{ id: "mines", rows: 4, columns: ["name"] }],
    records: { mines: { name: ["A", null, "C", ""] } },
  });
  expect(sheetOf(compiled, "S").print).toMatchObject({
    areas: ["A1:B4"],
    rowsLeftOut: 1,
    titleColumns: "A:B",
    pagesAcross: 2,
  });
});

/** A section with records, of which the first is filled, and another one below it. */
const sections = (records: number, more: Partial<SheetPlan["print"]> = {}): SheetPlan => {
  const title = row(value(2, "Section", { style: "section" }));
  const rows = Array.from({ length: records }, (_, record) => ({
    ...row(field(2, "mines", record, "name")),
    record: { table: "mines", row: record },
  }));
  return sheet("s", "S", [title, ...rows, row(), title, row(value(2, "x"))], {
    print: { orientation: "landscape", titleRows: "1:1", ...more },
  });
};

const printOf = (records: number, more: Partial<SheetPlan["print"]> = {}) =>
  sheetOf(
    compile({
      sheets: [sections(records, more)],
      tables: [{ id: "mines", rows: records, columns: ["name"] }],
      records: {
        mines: { name: Array.from({ length: records }, (_, record) => (record === 0 ? "A" : null)) },
      },
    }),
    "S",
  ).print;

test("free rows above the start of a page are left out, and the rest of the sheet is a part of the area", () => {
  expect(printOf(40)).toMatchObject({ areas: ["A1:B2", "A43:B44"], rowsLeftOut: 40, breaks: [] });
});

test("free rows are printed where the next section stands on the same page, and where all is on one", () => {
  expect(printOf(9)).toMatchObject({ areas: ["A1:B13"], rowsLeftOut: 0, breaks: [] });
  expect(printOf(40, { onePage: true })).toMatchObject({ areas: ["A1:B44"], rowsLeftOut: 0, breaks: [] });
});

test("free rows that end on a total are printed", () => {
  const plan = sections(40);
  const [first, ...others] = plan.rows;
  const total = others.map((each) => (each.cells.length === 0 ? row(value(2, "Total")) : each));
  const compiled = compile({
    sheets: [{ ...plan, rows: [first!, ...total] }],
    tables: [{ id: "mines", rows: 40, columns: ["name"] }],
    records: { mines: { name: ["A"] } },
  });
  expect(sheetOf(compiled, "S").print).toMatchObject({ areas: ["A1:B44"], rowsLeftOut: 0 });
});

test("nothing is printed from a marked row on, nor above the first row but what is repeated", () => {
  const plan = sheet("s", "S", [
    row(value(2, "Title")),
    row(value(2, "Headings")),
    row(value(2, "x")),
    marked("words", value(2, "Words")),
    row(value(2, "y")),
  ]);
  const more = { titleRows: "1:1", firstRow: 3, endAbove: "words" };
  expect(print({ ...plan, print: { ...plan.print, ...more } })).toMatchObject({
    areas: ["A3:B3"],
    rowsLeftOut: 2,
    breaks: [],
  });
});
