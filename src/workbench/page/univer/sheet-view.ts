import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { SheetView } from "../charts/chart-layer";
import type { Grid } from "./start-grid";

/** What the grid shows of its sheet, measured from the corner of `container`; null before it has painted. */
export function sheetView({ univer, api }: Grid, container: HTMLElement): SheetView | null {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) return null;
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = workbook.getActiveSheet().getSkeleton();
  if (!render || !viewport || !skeleton) return null;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const corner = container.getBoundingClientRect();
  const zoom = render.scene.scaleX;
  return {
    left: canvas.left - corner.left + viewport.left,
    top: canvas.top - corner.top + viewport.top,
    width: viewport.width ?? canvas.width - viewport.left,
    height: viewport.height ?? canvas.height - viewport.top,
    // Frozen rows and columns stand before the part that scrolls.
    scrollX: viewport.viewportScrollX + viewport.left / zoom - skeleton.rowHeaderWidth,
    scrollY: viewport.viewportScrollY + viewport.top / zoom - skeleton.columnHeaderHeight,
    zoom,
  };
}
