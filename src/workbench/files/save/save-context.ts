import type { WorkbookDocument } from "../../document/workbook-document";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import type { FormulaText } from "../formula-text";
import type { PackageWriter } from "./package-writer";
import type { People } from "./people";
import type { SharedStrings } from "./shared-strings";
import type { StyleBook } from "./style-book";

/** What every part of a file may need while it is written. */
export interface SaveContext {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  readonly parts: PackageWriter;
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
  readonly people: People;
  readonly formulas: FormulaText;
}

/** A sheet, and the path of its part. */
export interface SheetContext extends SaveContext {
  readonly sheet: SheetId;
  readonly path: string;
}
