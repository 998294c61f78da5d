/** xl/worksheets/sheetN.xml. Its children stand in the order of the schema: Excel refuses any other. */
import { countedElement, element } from "../../../xlsx/xml";
import type { SheetId } from "../../engine/workbook-engine";
import { blockAddress } from "../../office-objects/addresses";
import { drawingXml } from "../charts/drawing-part";
import { contentTypes, namespaces, relations } from "../part-types";
import { savedCells } from "./cells";
import { commentsXml } from "./comments";
import { extensionXml, savedFormats } from "./conditional-formats";
import { autoFilterXml } from "./filters";
import { hyperlinksXml } from "./hyperlinks";
import { printXml } from "./print";
import { protectionXml } from "./protection";
import type { SaveContext, SheetContext } from "./save-context";
import { sheetPropertiesXml } from "./sheet-properties";
import { sizes } from "./sizes";
import { tablesXml } from "./tables";
import { validationsXml } from "./validations";
import { sheetProperties, sheetViews } from "./view";

export interface SavedSheet {
  /** How the workbook calls it. */
  readonly relation: string;
  readonly hasDynamicArrays: boolean;
}

export function addSheetPart(context: SaveContext, sheet: SheetId, workbook: string): SavedSheet {
  const path = context.parts.nextPath("xl/worksheets/sheet*.xml");
  const own: SheetContext = { ...context, sheet, path };
  const cells = savedCells(own, context.engine.usedBlock(sheet, true));
  context.parts.add(path, contentTypes.sheet, sheetXml(own, cells.xml));
  return {
    relation: context.parts.relate(workbook, relations.sheet, path),
    hasDynamicArrays: cells.hasDynamicArrays,
  };
}

function sheetXml(context: SheetContext, cells: string): string {
  const { engine, sheet, document } = context;
  const used = engine.usedBlock(sheet, true);
  const own = document.sheet(sheet);
  const formats = savedFormats(context);
  return element(
    "worksheet",
    { xmlns: namespaces.sheet, "xmlns:r": namespaces.relations },
    sheetProperties(context),
    element("dimension", { ref: used === null ? "A1" : blockAddress(used) }),
    sheetViews(context),
    sizes(context, used),
    cells,
    protectionXml(own.protection),
    filter(context),
    merges(context),
    formats.xml,
    validationsXml(context),
    hyperlinksXml(context),
    printXml(own.pageLayout),
    sheetPropertiesXml(context),
    drawingXml(context),
    commentsXml(context),
    tablesXml(context),
    extensionXml(formats.extension),
  );
}

function filter({ document, sheet, styles }: SheetContext): string {
  const { autoFilter } = document.sheet(sheet);
  return autoFilter === null
    ? ""
    : autoFilterXml({ filter: autoFilter, block: autoFilter.block, buttons: true }, styles);
}

function merges({ engine, sheet }: SheetContext): string {
  const merged = engine.merges(sheet).map((block) => element("mergeCell", { ref: blockAddress(block) }));
  return merged.length === 0 ? "" : countedElement("mergeCells", merged);
}
