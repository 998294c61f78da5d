import type { EngineEvent, Unsubscribe, WorkbookEngine } from "../engine/workbook-engine";
import { shiftDocument } from "./shift-document";
import type { WorkbookDocument } from "./workbook-document";

interface Workbook {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
}

/** Has the document follow what happens to cells and sheets, whoever did it; then the listener is told. */
export function followEngine(
  { engine, document }: Workbook,
  listener: (event: EngineEvent) => void,
): Unsubscribe {
  return engine.subscribe((event) => {
    if (event.kind === "sheetDeleted") document.removeSheet(event.sheet);
    if (event.kind === "shifted") {
      const { sheet, shift } = event;
      shiftDocument(document, { sheet, sheetName: engine.sheetName(sheet), shift });
    }
    listener(event);
  });
}
