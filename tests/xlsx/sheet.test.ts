/** Everything about a sheet that is not a cell: columns, panes, protection, rules, links, print. */
import { sheet, workbook, cell } from "./sample-workbook";
import { all, attributes, one, write } from "./written";
import type { CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import type { Document } from "@xmldom/xmldom";

async function sheetPart(more: Partial<CompiledSheet>): Promise<Document> {
  const { part } = await write(workbook([sheet("Inputs", more), sheet("Demand Copper")]));
  return part("xl/worksheets/sheet1.xml");
}

test("column widths hold the characters asked for, with Excel's padding on top", async () => {
  const columns = all(await sheetPart({ columnWidths: [2, 30] }), "col").map(attributes);
  expect(columns.map(({ min, max }) => [min, max])).toEqual([
    ["1", "1"],
    ["2", "2"],
  ]);
  expect(columns.map(({ width }) => Math.floor(Number(width)))).toEqual([2, 30]);
});

test("row heights stand, on rows without cells too", async () => {
  const rows = all(await sheetPart({ rowHeights: [{ row: 3, height: 28 }] }), "row").map(attributes);
  expect(rows).toEqual([{ r: "3", ht: "28", customHeight: "1" }]);
});

test("gridlines are off and the tab has its colour", async () => {
  const part = await sheetPart({ tabColor: "1B7F4B" });
  expect(one(part, "sheetView").getAttribute("showGridLines")).toBe("0");
  expect(one(part, "tabColor").getAttribute("rgb")).toBe("FF1B7F4B");
});

test("panes freeze at the first row and column that scroll", async () => {
  const pane = one(await sheetPart({ freeze: { row: 7, column: 8 } }), "pane");
  expect(attributes(pane)).toEqual({
    xSplit: "7",
    ySplit: "6",
    topLeftCell: "H7",
    state: "frozen",
    activePane: "bottomRight",
  });
  expect(all(await sheetPart({ freeze: { row: 1, column: 1 } }), "pane")).toEqual([]);
  expect(all(await sheetPart({ freeze: null }), "pane")).toEqual([]);
});

test("protection has no password and leaves sort, filter, objects and scenarios allowed", async () => {
  const protection = attributes(one(await sheetPart({ protected: true }), "sheetProtection"));
  // 1 forbids; objects and scenarios are allowed by default.
  expect(protection).toEqual({ sheet: "1", sort: "0", autoFilter: "0" });
  expect(all(await sheetPart({ protected: false }), "sheetProtection")).toEqual([]);
});

test("lists come from a range and bounds stand between, each with its messages", async () => {
  const messages = {
    promptTitle: "Share",
    prompt: "0 <to> 1",
    errorTitle: "Not a share",
    error: "Enter & retry",
  };
  const part = await sheetPart({
    validations: [
      {
        range: "F8:F20",
        rule: { kind: "list", source: "'Demand Copper'!$B$2:$B$9" },
        allowBlank: true,
        ...messages,
      },
      {
        range: "G8",
        rule: { kind: "decimal", minimum: "0", maximum: "$H$8" },
        allowBlank: false,
        ...messages,
      },
      {
        range: "I8",
        rule: { kind: "whole", minimum: "2024", maximum: "2033" },
        allowBlank: false,
        ...messages,
      },
    ],
  });
  const [list, decimal, whole] = all(part, "dataValidation");
  expect(attributes(list!)).toMatchObject({
    type: "list",
    sqref: "F8:F20",
    allowBlank: "1",
    showErrorMessage: "1",
  });
  expect(attributes(decimal!)).toMatchObject({
    type: "decimal",
    errorStyle: "stop",
    showInputMessage: "1",
    ...messages,
  });
  expect(one(list!, "formula1").textContent).toBe("'Demand Copper'!$B$2:$B$9");
  expect([one(decimal!, "formula1"), one(decimal!, "formula2")].map((node) => node.textContent)).toEqual([
    "0",
    "$H$8",
  ]);
  expect(attributes(whole!)).toMatchObject({ type: "whole", operator: "between" });
  expect(decimal!.hasAttribute("allowBlank")).toBe(false);
});

test("conditional formats keep their order and their look", async () => {
  const { part } = await write(
    workbook([
      sheet("Inputs", {
        conditionalFormats: [
          { range: "H8:R20", formula: "AND(H$6>=$F8,H$6<=$G8)", fill: "B4602D" },
          { range: "A1:B2", formula: "$A1<0", font: { color: "B42318", bold: true } },
        ],
      }),
    ]),
  );
  const rules = all(part("xl/worksheets/sheet1.xml"), "cfRule");
  expect(rules.map(attributes)).toEqual([
    { type: "expression", priority: "1", dxfId: "0" },
    { type: "expression", priority: "2", dxfId: "1" },
  ]);
  expect(rules[0]!.textContent).toBe("AND(H$6>=$F8,H$6<=$G8)");
  const [fill, font] = all(part("xl/styles.xml"), "dxf");
  expect(one(fill!, "bgColor").getAttribute("rgb")).toBe("FFB4602D");
  expect(one(font!, "color").getAttribute("rgb")).toBe("FFB42318");
  expect(all(font!, "b")).toHaveLength(1);
});

test("links lead inside the workbook by location and outside by relationship, both with a tip", async () => {
  const cells = [
    cell(1, 1, "Demand", { link: { kind: "sheet", sheet: "Demand Copper", cell: "A1", tip: "To demand" } }),
    cell(2, 1, "Source", {
      link: { kind: "web", address: "https://example.org/?a=1&b=2", tip: "Opens the web" },
    }),
  ];
  const { part } = await write(workbook([sheet("Cover", { cells }), sheet("Demand Copper")]));
  expect(all(part("xl/worksheets/sheet1.xml"), "hyperlink").map(attributes)).toEqual([
    { ref: "A1", location: "'Demand Copper'!A1", tooltip: "To demand" },
    { ref: "A2", "r:id": "rId1", tooltip: "Opens the web" },
  ]);
  const relationship = one(part("xl/worksheets/_rels/sheet1.xml.rels"), "Relationship");
  expect(attributes(relationship)).toMatchObject({
    Target: "https://example.org/?a=1&b=2",
    TargetMode: "External",
  });
});

test("print is A4, one page wide, in the orientation asked for, with a footer in three parts", async () => {
  const part = await sheetPart({
    print: {
      areas: ["A1:R60"],
      pagesAcross: 1,
      rowsLeftOut: 0,
      orientation: "portrait",
      titleRows: "1:6",
      titleColumns: "",
      breaks: [21, 41],
      footerLeft: "&A",
      footerCenter: "Page &P of &N",
      footerRight: "2026-03-01",
    },
  });
  expect(attributes(one(part, "pageSetup"))).toEqual({
    paperSize: "9",
    orientation: "portrait",
    fitToWidth: "1",
    fitToHeight: "0",
  });
  expect(one(part, "pageSetUpPr").getAttribute("fitToPage")).toBe("1");
  // A break is noted by the row above it.
  const breaks = one(part, "rowBreaks");
  expect(Array.from(breaks.getElementsByTagName("brk"), (row) => row.getAttribute("id"))).toEqual([
    "20",
    "40",
  ]);
  expect(one(part, "oddFooter").textContent).toBe("&L&A&CPage &P of &N&R2026-03-01");
});

test("a sheet that is meant for one page is fitted to its height too", async () => {
  const part = await sheetPart({ print: { ...sheet("Inputs").print, pagesDown: 1 } });
  expect(attributes(one(part, "pageSetup"))).toMatchObject({ fitToWidth: "1", fitToHeight: "1" });
});

test("pages beside each other are printed one after the other, then those below", async () => {
  const part = await sheetPart({ print: { ...sheet("Inputs").print, pagesAcross: 2 } });
  expect(attributes(one(part, "pageSetup"))).toMatchObject({
    pageOrder: "overThenDown",
    fitToWidth: "2",
    fitToHeight: "0",
  });
});
