/**
 * Writes what a workbook holds as an .xlsx file, in the parts and the order that Excel writes:
 *
 *   sheets (cells, rules, print, charts) → shared texts and looks → workbook → XML of add-ins → properties → settings → zip
 *
 * The same workbook gives the same bytes. Cells that wait for a custom function are written as #N/A: settle first.
 */
import type { WorkbookDocument } from "../document/workbook-document";
import type { WorkbookEngine } from "../engine/workbook-engine";
import { formulaText } from "./formula-text";
import { addSettings, type SavedAddin } from "./save/addin-part";
import { addDocumentProperties } from "./save/document-properties";
import { addCustomXml } from "./save/custom-xml";
import { namedStyles } from "./save/named-styles";
import { PackageWriter } from "./save/package-writer";
import { People } from "./save/people";
import { SharedStrings } from "./save/shared-strings";
import { StyleBook } from "./save/style-book";
import { addWorkbookPart } from "./save/workbook-part";

export interface SaveOptions {
  readonly addin: SavedAddin;
  /** Names of its functions as people type them. */
  readonly functions: readonly string[];
  readonly savedAt: Date;
}

export function saveWorkbook(
  engine: WorkbookEngine,
  document: WorkbookDocument,
  { addin, functions, savedAt }: SaveOptions,
): Uint8Array {
  const parts = new PackageWriter();
  addWorkbookPart({
    engine,
    document,
    parts,
    strings: new SharedStrings(),
    people: new People(),
    styles: new StyleBook(namedStyles(document)),
    formulas: formulaText(functions),
  });
  addCustomXml(document.customXml, parts);
  addDocumentProperties(document, parts, savedAt);
  addSettings(document.settings, addin, parts);
  return parts.bytes();
}
