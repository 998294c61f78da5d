/** Keeps the charts of the sheet in view drawn over the grid, where the sheet has them. */
import type { ChartModel } from "../../document/chart-model";
import type { WorkbookDocument } from "../../document/workbook-document";
import type { Unsubscribe, WorkbookEngine } from "../../engine/workbook-engine";
import { element } from "../layout/element";
import { drawChart } from "./draw-chart";
import { pixelsPerPoint } from "./frame";
import { type NumberFormatter, readChart } from "./read-chart";

/** What of a sheet is in view, in pixels of the page. */
export interface SheetView {
  /** The part of the grid that scrolls, from the corner of the grid's element. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far it has scrolled from the corner of the sheet, before zooming. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

export interface ChartLayerOptions {
  /** The element of the grid, which the layer covers. */
  readonly grid: HTMLElement;
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  readonly formatNumber: NumberFormatter;
  /** The view as it is now; null while nothing is shown. */
  readonly view: () => SheetView | null;
}

/** Draws the charts now and whenever they, their cells or the view change. */
export function chartLayer({
  grid,
  engine,
  document: book,
  formatNumber,
  view,
}: ChartLayerOptions): Unsubscribe {
  const layer = element("div", { className: "charts" });
  grid.append(layer);
  let pending = 0;
  let shown = "";

  const draw = (): void => {
    const charts = book.sheet(engine.activeSheet()).charts;
    layer.replaceChildren(...charts.map((chart) => figureOf(chart, engine, formatNumber)));
  };
  const place = (): void => {
    const now = view();
    const key = JSON.stringify(now);
    if (key === shown) return;
    shown = key;
    layer.hidden = now === null;
    if (now !== null) moveTo(layer, now);
  };
  const redraw = (): void => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      draw();
      shown = "";
      place();
    });
  };

  // The grid paints on a canvas and tells nobody in time when it scrolls: so look before each frame.
  let frame = requestAnimationFrame(function follow() {
    if (layer.childElementCount > 0) place();
    frame = requestAnimationFrame(follow);
  });
  const ends = [
    engine.subscribe(({ kind }) => {
      if (kind !== "selected") redraw();
    }),
    book.subscribe(({ part }) => {
      if (part === "charts") redraw();
    }),
  ];
  redraw();
  return () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(pending);
    for (const end of ends) end();
    layer.remove();
  };
}

function figureOf(chart: ChartModel, engine: WorkbookEngine, formatNumber: NumberFormatter): HTMLElement {
  const picture = readChart(chart, engine, formatNumber);
  const figure = element("figure");
  figure.dataset.left = String(chart.left * pixelsPerPoint);
  figure.dataset.top = String(chart.top * pixelsPerPoint);
  figure.innerHTML = drawChart(picture, chart.width * pixelsPerPoint, chart.height * pixelsPerPoint);
  return figure;
}

function moveTo(layer: HTMLElement, { left, top, width, height, scrollX, scrollY, zoom }: SheetView): void {
  Object.assign(layer.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  for (const figure of layer.children) {
    if (!(figure instanceof HTMLElement)) continue;
    const x = (Number(figure.dataset.left) - scrollX) * zoom;
    const y = (Number(figure.dataset.top) - scrollY) * zoom;
    figure.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  }
}
