/** Pages start at sections. A landscape page of A4 holds some 30 rows of 15 points where columns need no shrinking. */
import type { RowPlan } from "../../src/workbook-plan/sheet-plan";
import { pageBreaks } from "../../src/workbook-plan/page-breaks";
import { marked, row, sheet, value } from "./plan";

const narrow = [10, 10];
const section: RowPlan = row(value(2, "Section", { style: "section" }));
const rows = (count: number): RowPlan[] => Array.from({ length: count }, () => row(value(2, "line")));
const head = rows(2);

const breaks = (
  content: readonly RowPlan[],
  more: object = {},
  widths: readonly number[] = narrow,
): number[] =>
  pageBreaks(
    sheet("s", "S", [...head, ...content], {
      print: { orientation: "landscape", titleRows: "1:2", ...more },
    }),
    { columns: widths, labels: [] },
  );

test("what fits on one page is not broken", () => {
  expect(breaks([section, ...rows(9), section, ...rows(9)])).toEqual([]);
});

test("a section that does not fit on the rest of the page starts a new one", () => {
  // Two rows of head and 20 of the first section; the second section, from row 23 on, would end in row 42.
  expect(breaks([section, ...rows(19), section, ...rows(19)])).toEqual([23]);
});

test("no section is broken where a break would not help it", () => {
  expect(breaks([section, ...rows(19)])).toEqual([]);
});

test("many sections fill page after page", () => {
  const sections = Array.from({ length: 6 }, () => [section, ...rows(11)]).flat();
  const found = breaks(sections);
  expect(found).toEqual([27, 51]);
});

test("a marked row starts a page though there is room", () => {
  const content = [section, ...rows(3), marked("charts", value(2, "Charts")), ...rows(3)];
  expect(breaks(content, { breakAt: ["charts"] })).toEqual([7]);
});

test("wide columns are shrunk to the width of the page, so more rows fit", () => {
  const content = [section, ...rows(19), section, ...rows(19)];
  expect(
    breaks(
      content,
      {},
      Array.from({ length: 30 }, () => 10),
    ),
  ).toEqual([]);
});

test("upright pages hold more rows", () => {
  expect(breaks([section, ...rows(19), section, ...rows(19)], { orientation: "portrait" })).toEqual([]);
});

test("taller rows need more room", () => {
  const tall = Array.from({ length: 12 }, () => ({ ...row(value(2, "line")), height: 30 }));
  expect(breaks([section, ...tall, section, ...tall])).toEqual([16]);
});

test("a blank row that ends a section asks for no new page, and the next section still starts one", () => {
  // Two rows of head, 14 and 12 of the sections and 2 for the blank one between: 30, and the last blank is 2 more.
  const ended = [section, ...rows(13), { height: 30, cells: [] }];
  expect(breaks([...ended, section, ...rows(11), { height: 30, cells: [] }])).toEqual([]);
  expect(breaks([...ended, section, ...rows(11), { height: 30, cells: [] }, section, ...rows(2)])).toEqual([
    31,
  ]);
});

test("free rows at the end of a section start a page when they and the next section do not fit on one", () => {
  const free = (count: number): RowPlan[] =>
    rows(count).map((line) => ({ ...line, record: { table: "mines", row: 0 } }));
  const found = (filled: number, left: number): number[] =>
    pageBreaks(
      sheet("s", "S", [...head, section, ...rows(filled), ...free(left), row(), section, ...rows(4)], {
        print: { orientation: "landscape", titleRows: "1:2" },
      }),
      { columns: narrow, labels: [] },
      { isFree: ({ record }) => record !== undefined },
    );
  expect(found(9, 12)).toEqual([]);
  expect(found(9, 13)).toEqual([27]);
  // Where the free rows alone would go over to the next page, and where they would fill it.
  expect(found(9, 20)).toEqual([34]);
  expect(found(9, 50)).toEqual([64]);
  // Behind filled rows that take more than a page.
  expect(found(40, 5)).toEqual([]);
});

test("columns on two pages beside each other are shrunk half as much, less the labels that both repeat", () => {
  // 30 columns of 10 make the page 2.2 times too wide; two pages with 2 columns repeated 1.16 times.
  const sections = Array.from({ length: 4 }, () => [section, ...rows(11)]).flat();
  const wide = Array.from({ length: 30 }, () => 10);
  const across = (pagesAcross: number) => {
    const print = { orientation: "landscape", titleRows: "1:2", pagesAcross } as const;
    const plan = sheet("s", "S", [...head, ...sections], { print });
    return pageBreaks(plan, { columns: wide, labels: wide.slice(0, 2) });
  };
  expect([across(1), across(2)]).toEqual([[], [27]]);
});
