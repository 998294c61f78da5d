/** xl/drawings/drawingN.xml: where the charts of a sheet lie, what they are called and how they are read aloud. */
import type { CompiledChart } from "../../workbook-plan/compiled-workbook";
import { element, textElement, xmlDocument } from "../xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Chart n of the sheet is relationship rIdn of the drawing, as hucre counts them. */
export function drawingPart(charts: readonly CompiledChart[]): string {
  return xmlDocument(element("xdr:wsDr", namespaces, ...charts.map(anchoredChart)));
}

function anchoredChart(chart: CompiledChart, index: number): string {
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    element("xdr:from", {}, corner(chart.from)),
    element("xdr:to", {}, corner(chart.to)),
    element("xdr:graphicFrame", { macro: "" }, frameProperties(chart, index), emptyTransform, graphic(index)),
    element("xdr:clientData"),
  );
}

/** The top left corner of a cell, so that an end is exclusive. */
function corner({ row, column }: CompiledChart["from"]): string {
  return (
    textElement("xdr:col", String(column - 1)) +
    textElement("xdr:colOff", "0") +
    textElement("xdr:row", String(row - 1)) +
    textElement("xdr:rowOff", "0")
  );
}

function frameProperties(chart: CompiledChart, index: number): string {
  return element(
    "xdr:nvGraphicFramePr",
    {},
    // Shape 1 is the drawing itself.
    element("xdr:cNvPr", { id: index + 2, name: chart.id, descr: chart.alternativeText, title: chart.title }),
    element("xdr:cNvGraphicFramePr"),
  );
}

const emptyTransform = element(
  "xdr:xfrm",
  {},
  element("a:off", { x: 0, y: 0 }),
  element("a:ext", { cx: 0, cy: 0 }),
);

function graphic(index: number): string {
  const chart = element("c:chart", { "xmlns:c": chartNamespace, "r:id": `rId${index + 1}` });
  return element("a:graphic", {}, element("a:graphicData", { uri: chartNamespace }, chart));
}
