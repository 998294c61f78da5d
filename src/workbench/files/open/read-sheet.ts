/** A sheet with everything that belongs to it. */
import type { HyperlinkModel } from "../../document/sheet-document";
import type { SheetVisibility } from "../../engine/workbook-engine";
import { childrenOf, attribute, type Node } from "../../manifest/xml-nodes";
import { FileError } from "../file-error";
import { readDrawing } from "../charts/read-drawing";
import type { FileSheet } from "./file-workbook";
import { entriesOf, relationId, wordsAt } from "./nodes";
import { readCells, readMerges } from "./read-cells";
import { readComments } from "./read-comments";
import { readFilter } from "./read-filters";
import { readOutline } from "./read-outline";
import { hasOtherHeaders, readPrint } from "./read-print";
import { readConditionalFormats } from "./read-conditional-formats";
import { blocksOf, readValidations } from "./read-rules";
import { readTables } from "./read-tables";
import type { SheetSource } from "./sheet-source";
import {
  hasPassword,
  readColumns,
  readProtection,
  readRows,
  readStandardWidth,
  readView,
  tabColorOf,
} from "./read-view";

/** @param entry what the workbook says of the sheet */
export function readSheet(entry: Node, source: SheetSource): FileSheet {
  const { parts, path, strings, styles, color, formulas } = source;
  const root = parts.demand(path);
  if (root.localName !== "worksheet") throw new FileError(`its part ${path} is no worksheet.`);
  const { freeze, showHeadings, showGridlines, selected } = readView(root);
  const conditional = readConditionalFormats(root, styles.looks, source);
  tellLosses(root, conditional.others, source);
  return {
    name: wordsAt(entry, "name"),
    visibility: visibilityOf(entry),
    cells: readCells(root, strings, formulas),
    rows: readRows(root),
    columns: readColumns(root),
    merges: readMerges(root),
    showGridlines,
    tabColor: tabColorOf(root, color),
    selected,
    document: {
      validations: readValidations(root, formulas),
      conditionalFormats: conditional.formats,
      hyperlinks: readHyperlinks(root, source),
      protection: readProtection(root),
      pageLayout: readPrint(root),
      freeze,
      customProperties: readProperties(root, source),
      showHeadings,
      outline: readOutline(root),
      autoFilter: filterOf(root, source),
      standardWidth: readStandardWidth(root),
    },
    tables: readTables(root, source),
    comments: readComments(source),
    charts: readDrawing(root, source),
  };
}

function filterOf(root: Node, source: SheetSource): FileSheet["document"]["autoFilter"] {
  const filter = readFilter(root, source);
  return filter === null ? null : { criteria: filter.criteria, state: filter.state, block: filter.block };
}

function visibilityOf(entry: Node): SheetVisibility {
  const state = attribute(entry, "state");
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

const readHyperlinks = (root: Node, { parts, path }: SheetSource): HyperlinkModel[] =>
  entriesOf(root, "hyperlinks", "hyperlink").flatMap((node) => {
    const [block] = blocksOf(attribute(node, "ref"));
    const location = wordsAt(node, "location");
    const tip = wordsAt(node, "tooltip");
    const shown = wordsAt(node, "display");
    const address = parts.target(path, relationId(node));
    if (block === undefined || (address === null && location === "")) return [];
    return [
      {
        block,
        ...(address === null ? { documentReference: location } : { address: address + hash(location) }),
        ...(tip === "" ? {} : { screenTip: tip }),
        ...(shown === "" ? {} : { textToDisplay: shown }),
      },
    ];
  });

const hash = (location: string): string => (location === "" ? "" : `#${location}`);

/** What add-ins keep with the sheet: texts in UTF-16, each in a part of its own. */
const readProperties = (root: Node, { parts, path }: SheetSource): Map<string, string> =>
  new Map(
    entriesOf(root, "customProperties", "customPr").flatMap((node) => {
      const part = parts.bytes(parts.target(path, relationId(node)) ?? "");
      return part === null
        ? []
        : [[wordsAt(node, "name"), new TextDecoder("utf-16le").decode(part)] as const];
    }),
  );

/** What stands in sheets and is not kept, by its element. */
const unknown: Readonly<Record<string, string>> = {
  picture: "a background picture",
  oleObjects: "embedded objects",
  controls: "controls",
  scenarios: "scenarios",
};

function tellLosses(root: Node, formats: number, { lose }: SheetSource): void {
  for (const [name, what] of Object.entries(unknown)) if (childrenOf(root, name).length > 0) lose(what);
  if (formats > 0) lose("conditional formats of kinds it does not know");
  if (hasOtherHeaders(root)) lose("headers of first or even pages");
  if (hasPassword(root)) lose("the passwords of protected sheets");
}
