import type { WorkbookDocument } from "../document/workbook-document";
import { accessDenied } from "../rich-api/rich-api-error";

/** Refuses to add, remove, move, rename, hide or show sheets of a workbook whose structure is protected. */
export function checkStructure(document: WorkbookDocument): void {
  if (document.structure.isProtected) {
    throw accessDenied("You can't perform this operation because the workbook is protected.");
  }
}
