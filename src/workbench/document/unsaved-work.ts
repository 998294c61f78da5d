import type { Unsubscribe, WorkbookEngine } from "../engine/workbook-engine";
import type { DocumentPart, WorkbookDocument } from "./workbook-document";

/** Changed without anybody's work: what is shown, and what add-ins note down for themselves. */
const ofNoWork: readonly DocumentPart[] = ["view", "settings"];

/** Tells of every change that would be lost if the workbook were not saved. */
export function followWork(
  { engine, document }: { readonly engine: WorkbookEngine; readonly document: WorkbookDocument },
  changed: () => void,
): Unsubscribe {
  const forgetCells = engine.subscribe(({ kind }) => {
    if (kind === "changed" || kind.startsWith("sheet")) changed();
  });
  const forgetParts = document.subscribe(({ part }) => {
    if (!ofNoWork.includes(part)) changed();
  });
  return () => {
    forgetCells();
    forgetParts();
  };
}
