import { IRenderManagerService } from "@univerjs/engine-render";
import type { WorkbookEngine } from "../../engine/workbook-engine";
import type { Grid } from "./start-grid";

/** Requests often follow each other; nothing is painted between two that are closer than this, in ms. */
const pause = 150;
/** Even in a long row of requests the grid is painted after this, in ms. */
const longest = 1000;

/** A way to keep the grid of the open workbook as it is painted, such as while an add-in writes many cells. */
export function screenOf({ univer, api }: Grid): WorkbookEngine["holdScreen"] {
  const unit = api.getActiveWorkbook()?.getId() ?? "";
  const renderer = univer.__getInjector().get(IRenderManagerService);
  let holds = 0;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paint(): void {
    since = null;
    renderer.getRenderById(unit)?.activate();
  }

  return () => {
    holds += 1;
    clearTimeout(timer);
    if (since === null) {
      since = performance.now();
      renderer.getRenderById(unit)?.deactivate();
    }
    return () => {
      holds -= 1;
      if (holds > 0 || since === null) return;
      const left = since + longest - performance.now();
      timer = setTimeout(paint, Math.max(0, Math.min(pause, left)));
    };
  };
}
