/** xl/charts/chartN.xml. */
import { textReference } from "../../../xlsx/parts/chart/data-reference";
import { element } from "../../../xlsx/xml";
import type { ChartModel } from "../../document/chart-model";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import { namespaces } from "../part-types";
import { legendPositions } from "../vocabulary";
import { axesXml } from "./chart-axes";
import { plotsOf, plotXml } from "./chart-plots";
import { referenceText } from "../../office-objects/cell-references";
import { storedValues } from "./chart-values";
import { fillShape, fillXml, lineXml, linkedTitleXml, noFill, shape, textLook, titleXml } from "./shapes";

export const chartXml = (chart: ChartModel, engine: WorkbookEngine): string =>
  element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relations },
    element("c:date1904", { val: 0 }),
    element("c:roundedCorners", { val: 0 }),
    bodyXml(chart, engine),
    shape(fillXml(chart.fill), lineXml(chart.border)),
    textLook(chart.legend.font),
  );

function bodyXml(chart: ChartModel, engine: WorkbookEngine): string {
  const plots = plotsOf(chart);
  const title = chartTitleXml(chart, engine);
  return element(
    "c:chart",
    {},
    title,
    element("c:autoTitleDeleted", { val: title === "" ? 1 : 0 }),
    element(
      "c:plotArea",
      {},
      element("c:layout"),
      ...plots.map((plot) => plotXml(plot, chart, engine)),
      axesXml(chart, plots),
      shape(noFill),
    ),
    legendXml(chart.legend),
    element("c:plotVisOnly", { val: 1 }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
}

function chartTitleXml({ title, sheet }: ChartModel, engine: WorkbookEngine): string {
  if (!title.visible || !title.cell) return titleXml(title, title.overlay);
  const cell = textReference(referenceText(engine, title.cell), storedValues(engine, sheet));
  return linkedTitleXml(title, title.overlay, cell);
}

const legendXml = ({ visible, position, overlay, fill }: ChartModel["legend"]): string =>
  visible
    ? element(
        "c:legend",
        {},
        element("c:legendPos", { val: legendPositions[position] ?? "r" }),
        element("c:overlay", { val: overlay ? 1 : 0 }),
        fillShape(fill),
      )
    : "";
