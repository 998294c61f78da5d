/** Keeps the charts of the sheet in view drawn over the grid, where the sheet has them. */
import type { ChartModel } from "../../document/chart-model";
import type { WorkbookDocument } from "../../document/workbook-document";
import type { Unsubscribe, WorkbookEngine } from "../../engine/workbook-engine";
import { element } from "../layout/element";
import { drawChart } from "./draw-chart";
import { pixelsPerPoint } from "./text-size";
import { type NumberFormatter, readChart } from "./read-chart";

/** A part of a sheet in view, in pixels of the page: frozen rows and columns are parts of their own. */
export interface SheetPart {
  /** Where the part is, from the corner of the grid's element. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far its corner is from the corner of the sheet, before zooming. */
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
  /** The parts in view now; those that scroll come first. */
  readonly view: () => readonly SheetPart[];
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
  let figures: readonly HTMLElement[] = [];
  let boxes: readonly HTMLElement[] = [];
  let pending = 0;
  let shown = "";

  const draw = (): void => {
    const charts = book.sheet(engine.activeSheet()).charts;
    figures = charts.map((chart) => figureOf(chart, engine, formatNumber));
    boxes = [];
  };
  const place = (): void => {
    const parts = view();
    const key = JSON.stringify(parts);
    if (key === shown) return;
    shown = key;
    if (boxes.length !== parts.length) {
      boxes = parts.map((_, index) => boxOf(index === 0 ? figures : copies(figures)));
      layer.replaceChildren(...boxes);
    }
    parts.forEach((part, index) => {
      moveTo(boxes[index], part);
    });
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
    if (figures.length > 0) place();
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

/** A chart that lies across parts is drawn in each; readers of a screen hear of it once. */
const copies = (figures: readonly HTMLElement[]): readonly HTMLElement[] =>
  figures.map((figure) => {
    const copy = figure.cloneNode(true) as HTMLElement;
    copy.setAttribute("aria-hidden", "true");
    return copy;
  });

const boxOf = (figures: readonly HTMLElement[]): HTMLElement =>
  element("div", { className: "charts-part" }, ...figures);

function moveTo(box: HTMLElement | undefined, part: SheetPart): void {
  const { left, top, width, height, scrollX, scrollY, zoom } = part;
  const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  Object.assign(box?.style ?? {}, place);
  for (const figure of box?.children ?? []) {
    if (!(figure instanceof HTMLElement)) continue;
    const x = (Number(figure.dataset.left) - scrollX) * zoom;
    const y = (Number(figure.dataset.top) - scrollY) * zoom;
    figure.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  }
}
