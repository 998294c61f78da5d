import { type IRender, IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { IMenuManagerService } from "@univerjs/ui";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import type { Grid } from "./start-grid";
import { StillMenus } from "./still-menus";

/** Requests often follow each other; nothing is painted between two that are closer than this, in ms. */
const pause = 150;
/** After a long row of requests, in ms, the grid is painted although the next may follow soon. */
const longest = 2000;

/** A way to keep the grid of the open workbook as it is painted, such as while an add-in writes many cells. */
export function screenOf({ univer, api }: Grid): WorkbookEngine["holdScreen"] {
  const unit = api.getActiveWorkbook()?.getId() ?? "";
  const injector = univer.__getInjector();
  const renderer = injector.get(IRenderManagerService);
  const menus = injector.get(IMenuManagerService);
  const editor = injector.get(IEditorBridgeService);
  let holds = 0;
  let since: number | null = null;
  let isLongRow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release = (): void => undefined;

  function keepToolbar(still: boolean): void {
    if (menus instanceof StillMenus) menus.stand(still);
  }

  function hold(): void {
    since = performance.now();
    const render = renderer.getRenderById(unit);
    if (render === null || render === undefined) return;
    render.deactivate();
    const listen = deafen(render);
    const readAgain = keepEditor(editor);
    keepToolbar(true);
    release = () => {
      listen();
      render.activate();
      readAgain();
    };
  }

  /** The toolbar, which is dearer than the cells, stands still until nothing has come for a while. */
  function paint(left: number): void {
    since = null;
    release();
    timer = setTimeout(() => {
      keepToolbar(false);
    }, left);
  }

  return () => {
    holds += 1;
    clearTimeout(timer);
    if (since === null) hold();
    // Measured where a request begins: what one request takes by itself makes no row.
    isLongRow = since !== null && performance.now() - since > longest;
    return () => {
      holds -= 1;
      if (holds > 0 || since === null) return;
      const wait = isLongRow ? 0 : pause;
      timer = setTimeout(() => {
        paint(pause - wait);
      }, wait);
    };
  };
}

/**
 * Univer asks for a painting with every change, at some cost, also of a grid that is not painted. Keeps it from
 * asking; the answer asks once for all.
 */
function deafen({ scene, mainComponent }: IRender): () => void {
  const parts = mainComponent === null || mainComponent === undefined ? [scene] : [scene, mainComponent];
  for (const part of parts)
    Object.defineProperty(part, "makeDirty", { configurable: true, value: () => part });
  return () => {
    for (const part of parts) {
      Reflect.deleteProperty(part, "makeDirty");
      part.makeDirty(true);
    }
  };
}

/**
 * The formula bar and the editor of the selected cell read the cell again whenever cells change, also while nobody
 * sees it. Keeps them as they are; the answer has them read it once.
 */
function keepEditor(editor: IEditorBridgeService): () => void {
  let isAsked = false;
  editor.refreshEditCellState = () => {
    isAsked = true;
  };
  return () => {
    Reflect.deleteProperty(editor, "refreshEditCellState");
    if (isAsked) editor.refreshEditCellState();
  };
}
