import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from "@univerjs/engine-render";
import type { SheetPart } from "../charts/chart-layer";
import type { Grid } from "./start-grid";

/** The part that scrolls both ways first, then what is frozen above it, left of it, and in the corner. */
const parts = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** What the grid shows of its sheet, measured from the corner of `container`; nothing before it has painted. */
export function sheetView({ univer, api }: Grid, container: HTMLElement): readonly SheetPart[] {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) return [];
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = workbook.getActiveSheet().getSkeleton();
  if (!render || !skeleton) return [];
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const corner = container.getBoundingClientRect();
  const zoom = render.scene.scaleX;
  const partOf = (viewport: Viewport): SheetPart => ({
    left: canvas.left - corner.left + viewport.left,
    top: canvas.top - corner.top + viewport.top,
    width: viewport.width ?? canvas.width - viewport.left,
    height: viewport.height ?? canvas.height - viewport.top,
    scrollX: viewport.viewportScrollX + viewport.left / zoom - skeleton.rowHeaderWidth,
    scrollY: viewport.viewportScrollY + viewport.top / zoom - skeleton.columnHeaderHeight,
    zoom,
  });
  return parts.flatMap((key) => {
    const viewport = render.scene.getViewport(key);
    return viewport?.isActive === true ? [partOf(viewport)] : [];
  });
}
