import { formats, palette, styles, type StyleName } from "../../src/workbook-plan/styles";
import { cell, sheet, styledCells, workbook } from "./sample-workbook";
import { all, attributes, cellAt, one, write, type Written } from "./written";
import { XMLSerializer, type Element, type Node } from "@xmldom/xmldom";

const everyStyle = Object.keys(styles) as StyleName[];

const serialize = (node: Node): string => new XMLSerializer().serializeToString(node);

interface Format {
  readonly cell: Element;
  readonly style: Element;
  readonly name: string;
}

/** The format of a cell, and the named style below it. */
function formatOf({ part }: Written, address: string, path = "xl/worksheets/sheet1.xml"): Format {
  const book = part("xl/styles.xml");
  const index = Number(cellAt(part(path), address).getAttribute("s"));
  const cell = all(one(book, "cellXfs"), "xf")[index]!;
  const xfId = cell.getAttribute("xfId");
  const style = all(one(book, "cellStyleXfs"), "xf")[Number(xfId)]!;
  const named = all(book, "cellStyle").find((candidate) => candidate.getAttribute("xfId") === xfId)!;
  return { cell, style, name: named.getAttribute("name")! };
}

/** What a format points to in one of the lists of the part. */
function lookUp({ part }: Written, format: Element, list: string, item: string, id: string): string {
  return serialize(all(one(part("xl/styles.xml"), list), item)[Number(format.getAttribute(id))]!);
}

test("each style in use is a named style of its own, even if two look alike", async () => {
  const written = await write(workbook([sheet("Styles", { cells: styledCells(everyStyle) })]));
  const names = everyStyle.map((_, index) => formatOf(written, `B${index + 1}`).name);
  expect(new Set(names).size).toBe(everyStyle.length);
  expect(names[0]).toBe("Normal");
  expect(names).toContain("Roadmap input text wrapped");
});

test("styles not in use are left out, apart from Normal", async () => {
  const { part } = await write(workbook([sheet("Styles", { cells: styledCells(["total"]) })]));
  expect(all(part("xl/styles.xml"), "cellStyle").map((style) => style.getAttribute("name"))).toEqual([
    "Normal",
    "Roadmap total",
  ]);
});

test("no style has a name that Excel uses for a style of its own", async () => {
  const { part } = await write(workbook([sheet("Styles", { cells: styledCells(everyStyle) })]));
  const names = all(part("xl/styles.xml"), "cellStyle").map((style) =>
    style.getAttribute("name")!.toLowerCase(),
  );
  for (const taken of ["title", "total", "input", "calculation", "note", "check cell"]) {
    expect(names).not.toContain(taken);
  }
});

test("a cell states its style again in full, so that a change of the style in Excel reaches it", async () => {
  const written = await write(workbook([sheet("Styles", { cells: styledCells(everyStyle) })]));
  everyStyle.forEach((_, index) => {
    const { cell, style } = formatOf(written, `B${index + 1}`);
    expect({ ...attributes(cell), xfId: undefined }).toEqual({ ...attributes(style), xfId: undefined });
    expect([...cell.childNodes].map(serialize)).toEqual([...style.childNodes].map(serialize));
  });
});

test("another number format is the cell's own and leaves the style alone", async () => {
  const cells = [
    cell(1, 1, 0.5),
    cell(2, 1, 0.5, { format: formats.share }),
    cell(3, 1, 1, { format: formats.share }),
  ];
  const written = await write(workbook([sheet("Styles", { cells })]));
  const own = formatOf(written, "A2");
  expect(own.name).toBe("Roadmap calculation");
  expect(own.cell.getAttribute("applyNumberFormat")).toBe("1");
  const codes = new Map(
    all(written.part("xl/styles.xml"), "numFmt").map((format) => [
      format.getAttribute("numFmtId"),
      format.getAttribute("formatCode"),
    ]),
  );
  expect(codes.get(own.cell.getAttribute("numFmtId"))).toBe(formats.share);
  expect(codes.get(own.style.getAttribute("numFmtId"))).toBe(formats.quantity);
  expect(cellAt(written.part("xl/worksheets/sheet1.xml"), "A3").getAttribute("s")).toBe("2");
});

test("the input style is what the palette says: fill, blue text, thin box, unlocked", async () => {
  const written = await write(workbook([sheet("Styles", { cells: styledCells(["input", "calculation"]) })]));
  const { cell } = formatOf(written, "B1");
  expect(lookUp(written, cell, "fills", "fill", "fillId")).toContain(
    `<fgColor rgb="FF${palette.inputFill}"/>`,
  );
  const font = lookUp(written, cell, "fonts", "font", "fontId");
  expect(font).toContain(`<color rgb="FF${palette.inputText}"/>`);
  expect(font).toContain(`<name val="Calibri"/>`);
  const border = lookUp(written, cell, "borders", "border", "borderId");
  expect(border.match(/style="thin"/g)).toHaveLength(4);
  expect(one(cell, "protection").getAttribute("locked")).toBe("0");
  expect(all(formatOf(written, "B2").cell, "protection")).toEqual([]);
});

test("wrapping, alignment and indents are kept; an indent implies its side", async () => {
  const written = await write(
    workbook([sheet("Styles", { cells: styledCells(["text", "headerYear", "labelIndented"]) })]),
  );
  const alignments = ["B1", "B2", "B3"].map((address) =>
    attributes(one(formatOf(written, address).cell, "alignment")),
  );
  expect(alignments).toEqual([
    { vertical: "top", wrapText: "1" },
    { horizontal: "right", vertical: "center" },
    { horizontal: "left", indent: "1" },
  ]);
});

test("cells keep their own style whatever the order in which sheets and cells are given", async () => {
  const mixed = (first: StyleName, last: StyleName) => [
    cell(3, 2, 1, { style: last }),
    cell(1, 2, 1, { style: first }),
    cell(1, 1, 1, { style: "unit", format: formats.year }),
  ];
  const sheets = [
    sheet("Other", { cells: mixed("total", "input") }),
    sheet("Last", { cells: mixed("check", "total") }),
  ];
  const written = await write(workbook([sheet("First", { cells: mixed("input", "summary") }), ...sheets]));
  const names = (path: string) => ["A1", "B1", "B3"].map((address) => formatOf(written, address, path).name);
  expect(names("xl/worksheets/sheet1.xml")).toEqual(["Roadmap unit", "Roadmap input", "Roadmap summary"]);
  expect(names("xl/worksheets/sheet2.xml")).toEqual(["Roadmap unit", "Roadmap total", "Roadmap input"]);
  expect(names("xl/worksheets/sheet3.xml")).toEqual(["Roadmap unit", "Roadmap check", "Roadmap total"]);
});
