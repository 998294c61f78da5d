/**
 * xl/charts/chartN.xml, written whole: hucre's charts have no referenced names, no stored data, no outlines.
 * The children of every element stand in the order that the schema wants; Excel refuses any other.
 */
import type { CompiledChart } from "../../../workbook-plan/compiled-workbook";
import { palette } from "../../../workbook-plan/styles";
import { element, xmlDocument } from "../../xml";
import { axes } from "./axes";
import { plot } from "./plot";
import { line, noFill, shape, solidFill } from "./shape";
import type { SheetValues } from "./sheet-values";
import { linkedTitle, textProperties, title, type TextLook } from "./text";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const chartTitle: TextLook = { size: 12, bold: true, color: palette.ink };
const labels: TextLook = { size: 9, bold: false, color: palette.muted };

/** Writes a chart together with the data it shows. */
export function chartPart(chart: CompiledChart, values: SheetValues, language: string): string {
  return xmlDocument(
    element(
      "c:chartSpace",
      namespaces,
      element("c:date1904", { val: 0 }),
      element("c:lang", { val: language }),
      element("c:roundedCorners", { val: 0 }),
      chartBody(chart, values, language),
      shape(solidFill(palette.paper), line({ color: palette.rule, width: 0.75 })),
      textProperties(labels, language),
    ),
  );
}

function chartBody(chart: CompiledChart, values: SheetValues, language: string): string {
  return element(
    "c:chart",
    {},
    chart.titleCell === undefined
      ? title(chart.title, chartTitle, language)
      : linkedTitle(chart.titleCell, values, chartTitle, language),
    element("c:autoTitleDeleted", { val: 0 }),
    element(
      "c:plotArea",
      {},
      element("c:layout"),
      plot(chart, values),
      ...axes(chart, language),
      shape(noFill),
    ),
    chart.legend ? legend : "",
    element("c:plotVisOnly", { val: 1 }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
}

const legend = element(
  "c:legend",
  {},
  element("c:legendPos", { val: "b" }),
  element("c:overlay", { val: 0 }),
);
