/** What concerns the file as a whole. */
import { chart, dataSheet, formula, sheet, styledCells, workbook } from "./sample-workbook";
import { all, attributes, one, parse, write } from "./written";

const print = { ...sheet("x").print, areas: ["$A$1:$R$38", "$A$42:$R$60"], titleRows: "1:6" };
const full = workbook(
  [
    sheet("Demand Copper", {
      print,
      cells: [formula(1, 1, "Data!B2"), ...styledCells(["title", "input"])],
      protected: true,
    }),
    dataSheet({ charts: [chart()] }),
  ],
  { names: [{ name: "StartYear", reference: "Data!$B$1", comment: "First year of the plan" }] },
);

test("every part is well-formed XML and has a content type", async () => {
  const { parts, part } = await write(full);
  for (const [path, xml] of parts)
    expect([path, parse(xml).documentElement]).toEqual([path, expect.anything()]);
  const types = part("[Content_Types].xml");
  const overrides = all(types, "Override").map((type) => type.getAttribute("PartName"));
  expect(overrides.filter((path) => !parts.has(path!.slice(1)))).toEqual([]);
  for (const path of [
    "xl/workbook.xml",
    "xl/styles.xml",
    "xl/charts/chart1.xml",
    "xl/drawings/drawing2.xml",
  ]) {
    expect(overrides).toContain(`/${path}`);
  }
});

test("the same workbook gives the same bytes, without the time of day", async () => {
  const first = await write(full);
  const second = await write(full);
  expect(Buffer.compare(first.file, second.file)).toBe(0);
  // Time and date in the zip's header of the first file: midnight, 1 January 1980.
  expect([...first.file.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, xml] of first.parts) expect([path, xml.includes(today)]).toEqual([path, false]);
});

test("Excel recalculates everything when it opens the file", async () => {
  const { part } = await write(full);
  expect(one(part("xl/workbook.xml"), "calcPr").getAttribute("fullCalcOnLoad")).toBe("1");
});

test("sheets stand in the order of the plan, none is hidden, and no other workbook is linked", async () => {
  const { part, parts } = await write(full);
  const sheets = all(part("xl/workbook.xml"), "sheet").map(attributes);
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Demand Copper", undefined],
    ["Data", undefined],
  ]);
  expect([...parts.keys()].filter((path) => /externalLink|vba|calcChain/i.test(path))).toEqual([]);
});

test("names have workbook scope; print areas and title rows belong to their sheet", async () => {
  const { part } = await write(full);
  const names = all(part("xl/workbook.xml"), "definedName").map((name) => [
    attributes(name),
    name.textContent,
  ]);
  expect(names).toEqual([
    [{ name: "StartYear", comment: "First year of the plan" }, "Data!$B$1"],
    [
      { name: "_xlnm.Print_Area", localSheetId: "0" },
      "'Demand Copper'!$A$1:$R$38,'Demand Copper'!$A$42:$R$60",
    ],
    [{ name: "_xlnm.Print_Area", localSheetId: "1" }, "'Data'!$A$1:$H$20"],
    [{ name: "_xlnm.Print_Titles", localSheetId: "0" }, "'Demand Copper'!$1:$6"],
  ]);
});

test("the file says what it is, in which language, by whom and when", async () => {
  const { part } = await write(full);
  const core = part("docProps/core.xml");
  const texts = [...core.documentElement!.childNodes].map((node) => [node.nodeName, node.textContent]);
  expect(Object.fromEntries(texts)).toEqual({
    "dc:title": "Roadmap 2024–2033",
    "dc:subject": "Copper & zinc",
    "dc:creator": "Planning unit",
    "cp:keywords": "copper, zinc",
    "dc:description": "A ten-year roadmap",
    "cp:lastModifiedBy": "Planning unit",
    "dcterms:created": "2026-03-01T00:00:00Z",
    "dcterms:modified": "2026-03-01T00:00:00Z",
    "dc:language": "en",
    "cp:version": "0.1.0",
  });
});
