import { ErrorValue } from "../../src/line-items/value";
import type { CompiledChart } from "../../src/workbook-plan/compiled-workbook";
import { cell, chart, dataSheet, workbook } from "./sample-workbook";
import { all, attributes, one, write } from "./written";
import type { Document, Element } from "@xmldom/xmldom";

const demand = chart().series[0]!;
const unmet = { name: "Data!$A$3", values: "Data!$B$3:$D$3", color: "BC002D", outlined: true };

async function chartTree(more: Partial<CompiledChart> = {}): Promise<Document> {
  const { part } = await write(workbook([dataSheet({ charts: [chart(more)] })]));
  return part("xl/charts/chart1.xml");
}

/** Texts of the titles below an element, outermost first. */
const titleTexts = (node: Document | Element): (string | null)[] =>
  all(node, "a:t").map((text) => text.textContent);

/** The stored points of a reference: index and text. */
const points = (reference: Element): (string | null)[][] =>
  all(reference, "c:pt").map((point) => [point.getAttribute("idx"), point.textContent]);

test.each<[CompiledChart["kind"], string, string, string | null]>([
  ["line", "c:lineChart", "standard", null],
  ["column", "c:barChart", "clustered", "col"],
  ["stacked-column", "c:barChart", "stacked", "col"],
  ["bar", "c:barChart", "clustered", "bar"],
  ["tornado", "c:barChart", "clustered", "bar"],
])("a %s chart is a %s", async (kind, name, grouping, direction) => {
  const plot = one(await chartTree({ kind }), name);
  expect(one(plot, "c:grouping").getAttribute("val")).toBe(grouping);
  expect(all(plot, "c:barDir")[0]?.getAttribute("val") ?? null).toBe(direction);
  expect(all(plot, "c:overlap").map((overlap) => overlap.getAttribute("val"))).toEqual(
    kind === "stacked-column" || kind === "tornado" ? ["100"] : [],
  );
});

test("chart and both axes have titles, and values have their number format", async () => {
  const tree = await chartTree({ title: "Copper & zinc", valueFormat: "0.0%" });
  expect(titleTexts(tree)).toEqual(["Copper & zinc", "Year", "Kilotonnes"]);
  expect(titleTexts(one(tree, "c:catAx"))).toEqual(["Year"]);
  expect(attributes(one(one(tree, "c:valAx"), "c:numFmt"))).toEqual({
    formatCode: "0.0%",
    sourceLinked: "0",
  });
});

test("an axis of values begins at zero where the chart asks for it", async () => {
  const minimum = async (more: Partial<CompiledChart>) =>
    all(one(await chartTree({ kind: "column", ...more }), "c:valAx"), "c:min").map((node) =>
      node.getAttribute("val"),
    );
  expect(await minimum({ fromZero: true })).toEqual(["0"]);
  expect(await minimum({})).toEqual([]);
});

test("a title that a cell says refers to it, and carries its words and the look of titles", async () => {
  const message = "Copper & zinc: use grows";
  const data = dataSheet();
  const { part } = await write(
    workbook([
      dataSheet({
        cells: [...data.cells, cell(4, 1, message)],
        charts: [chart({ titleCell: "Data!$A$4" })],
      }),
    ]),
  );
  const title = all(part("xl/charts/chart1.xml"), "c:title")[0]!;
  expect(Array.from(title.childNodes, ({ nodeName }) => nodeName)).toEqual(["c:tx", "c:overlay", "c:txPr"]);
  expect(one(title, "c:f").textContent).toBe("Data!$A$4");
  expect(points(title)).toEqual([["0", message]]);
  expect(attributes(one(title, "a:defRPr"))).toMatchObject({ sz: "1200", b: "1" });
});

test("series refer to their name, categories and values, and carry what these hold", async () => {
  const [first, second] = all(await chartTree({ series: [demand, unmet] }), "c:ser");
  expect(all(first!, "c:f").map((reference) => reference.textContent)).toEqual([
    demand.name,
    chart().categories,
    demand.values,
  ]);
  expect(points(one(first!, "c:tx"))).toEqual([["0", "Demand"]]);
  expect(points(one(first!, "c:cat"))).toEqual([
    ["0", "2024"],
    ["1", "2025"],
    ["2", "2026"],
  ]);
  // The third value is empty: it has a place and no point.
  expect(one(one(second!, "c:val"), "c:ptCount").getAttribute("val")).toBe("3");
  expect(points(one(second!, "c:val"))).toEqual([
    ["0", "0"],
    ["1", "7.5"],
  ]);
});

test("categories with words are texts, and an error among the values has no point", async () => {
  const data = dataSheet();
  const cells = [
    ...data.cells.filter(({ row, column }) => !(row === 1 && column === 2) && !(row === 2 && column === 4)),
    cell(1, 2, "base"),
    cell(2, 4, ErrorValue.of("#N/A")),
  ];
  const { part } = await write(workbook([dataSheet({ cells, charts: [chart()] })]));
  const series = one(part("xl/charts/chart1.xml"), "c:ser");
  expect(points(one(one(series, "c:cat"), "c:strRef"))[0]).toEqual(["0", "base"]);
  expect(points(one(series, "c:val"))).toEqual([
    ["0", "100"],
    ["1", "120"],
  ]);
});

test("bars are filled with their colour, outlined ones only edged with it", async () => {
  const [filled, outlined] = all(
    await chartTree({ kind: "stacked-column", series: [demand, unmet] }),
    "c:ser",
  );
  const looks = [filled, outlined].map((series) => one(series!, "c:spPr"));
  expect(looks.map((look) => look.firstChild?.nodeName)).toEqual(["a:solidFill", "a:noFill"]);
  expect(one(looks[0]!, "a:srgbClr").getAttribute("val")).toBe("B4602D");
  expect(one(one(looks[1]!, "a:ln"), "a:srgbClr").getAttribute("val")).toBe("BC002D");
});

test("an outlined line is dashed", async () => {
  const series = all(await chartTree({ series: [demand, unmet] }), "c:ser");
  expect(series.map((one_) => one(one_, "a:prstDash").getAttribute("val"))).toEqual(["solid", "dash"]);
});

test("the legend stands below or not at all", async () => {
  expect(one(await chartTree({ legend: true }), "c:legendPos").getAttribute("val")).toBe("b");
  expect(all(await chartTree({ legend: false }), "c:legend")).toEqual([]);
});

test.each(["bar", "tornado"] as const)(
  "a %s reads from top to bottom with the values below",
  async (kind) => {
    const tree = await chartTree({ kind });
    expect(one(one(tree, "c:catAx"), "c:orientation").getAttribute("val")).toBe("maxMin");
    expect(one(one(tree, "c:valAx"), "c:crosses").getAttribute("val")).toBe("max");
  },
);

test("the frame has a name, a text to read aloud, and its place on the sheet", async () => {
  const more = {
    id: "gap",
    alternativeText: "Unmet need: 7.5 kt",
    from: { row: 5, column: 2 },
    to: { row: 20, column: 9 },
  };
  const { part } = await write(workbook([dataSheet({ charts: [chart(), chart(more)] })]));
  const drawing = part("xl/drawings/drawing1.xml");
  const frame = all(drawing, "xdr:cNvPr")[1]!;
  expect(attributes(frame)).toEqual({
    id: "3",
    name: "gap",
    descr: "Unmet need: 7.5 kt",
    title: "Copper demand",
  });
  const anchor = all(drawing, "xdr:twoCellAnchor")[1]!;
  const corner = (name: string) =>
    ["xdr:col", "xdr:row"].map((part) => one(one(anchor, name), part).textContent);
  // The file counts from 0, and the end is the top left corner of the first cell outside.
  expect([corner("xdr:from"), corner("xdr:to")]).toEqual([
    ["1", "4"],
    ["8", "19"],
  ]);
});

test("charts on several sheets are each the one that the sheet's drawing refers to", async () => {
  const sheets = ["One", "Two"].map((title) =>
    dataSheet({ name: title === "One" ? "Data" : title, charts: [chart({ title })] }),
  );
  const { part } = await write(workbook(sheets));
  expect(titleTexts(part("xl/charts/chart2.xml"))[0]).toBe("Two");
  const relationship = one(part("xl/drawings/_rels/drawing2.xml.rels"), "Relationship");
  expect(attributes(relationship)).toMatchObject({ Id: "rId1", Target: "../charts/chart2.xml" });
  expect(one(part("xl/drawings/drawing2.xml"), "c:chart").getAttribute("r:id")).toBe("rId1");
});
