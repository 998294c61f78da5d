/** xl/drawings/drawingN.xml: where the charts of a sheet lie. */
import { element, textElement } from "../../../xlsx/xml";
import type { ChartModel } from "../../document/chart-model";
import { titleText } from "../../document/title-text";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import { contentTypes, namespaces, relations } from "../part-types";
import type { SheetContext } from "../save/save-context";
import { type Corner, cornerAt } from "./anchor";
import { chartXml } from "./chart-part";

/** Adds the drawing with its charts, and gives the element by which the sheet calls it. */
export function drawingXml(context: SheetContext): string {
  const { document, sheet, parts, path } = context;
  const charts = document.sheet(sheet).charts.filter(({ series }) => series.length > 0);
  if (charts.length === 0) return "";
  const drawing = parts.nextPath("xl/drawings/drawing*.xml");
  const anchors = charts.map((chart, index) => {
    const part = parts.nextPath("xl/charts/chart*.xml");
    parts.add(part, contentTypes.chart, chartXml(chart, context.engine));
    return anchorXml(chart, index, parts.relate(drawing, relations.chart, part), context);
  });
  parts.add(
    drawing,
    contentTypes.drawing,
    element(
      "xdr:wsDr",
      {
        "xmlns:xdr": namespaces.sheetDrawing,
        "xmlns:a": namespaces.drawing,
        "xmlns:r": namespaces.relations,
      },
      ...anchors,
    ),
  );
  return element("drawing", { "r:id": parts.relate(path, relations.drawing, drawing) });
}

function anchorXml(
  chart: ChartModel,
  index: number,
  relation: string,
  { engine, sheet }: SheetContext,
): string {
  const { left, top, width, height } = chart;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    element("xdr:from", {}, cornerXml(cornerAt(engine, sheet, left, top))),
    element("xdr:to", {}, cornerXml(cornerAt(engine, sheet, left + width, top + height))),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      frameXml(chart, index, engine),
      noTransform,
      graphicXml(relation),
    ),
    element("xdr:clientData"),
  );
}

const cornerXml = ({ row, rowOffset, column, columnOffset }: Corner): string =>
  textElement("xdr:col", String(column)) +
  textElement("xdr:colOff", String(columnOffset)) +
  textElement("xdr:row", String(row)) +
  textElement("xdr:rowOff", String(rowOffset));

/** Shape 1 is the drawing itself. Office.js gives charts no text to read aloud; their title serves. */
function frameXml({ name, title }: ChartModel, index: number, engine: WorkbookEngine): string {
  const words = titleText(title, engine);
  return element(
    "xdr:nvGraphicFramePr",
    {},
    element("xdr:cNvPr", {
      id: index + 2,
      name,
      descr: title.visible && words !== "" ? words : undefined,
    }),
    element("xdr:cNvGraphicFramePr"),
  );
}

const noTransform = element(
  "xdr:xfrm",
  {},
  element("a:off", { x: 0, y: 0 }),
  element("a:ext", { cx: 0, cy: 0 }),
);

const graphicXml = (relation: string): string =>
  element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: namespaces.chart },
      element("c:chart", { "xmlns:c": namespaces.chart, "r:id": relation }),
    ),
  );
