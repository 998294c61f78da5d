/**
 * Reads an .xlsx file into plain data. Nothing that is open is touched: a file that cannot be read costs nothing.
 */
import { attribute, childrenOf, first, type Node } from "../manifest/xml-nodes";
import { parseAddress } from "../office-objects/addresses";
import type { CalculationMode } from "../engine/workbook-engine";
import { FileError } from "./file-error";
import { type FormulaText, formulaText } from "./formula-text";
import { colorReader } from "./open/colors";
import type { FileName, FileSheet, FileWorkbook } from "./open/file-workbook";
import { contentOf, entriesOf, flagAt, numberAt, relationId, wordsAt } from "./open/nodes";
import { PackageReader } from "./open/package-reader";
import { readStrings } from "./open/read-cells";
import { readCustomXml } from "./open/read-custom-xml";
import { readPeople } from "./open/read-people";
import { readCustomProperties, readProperties, readSavedAt, readSettings } from "./open/read-properties";
import { readSheet } from "./open/read-sheet";
import type { SheetSource } from "./open/sheet-source";
import { readStyles } from "./open/read-styles";
import { wholeFile } from "./save/package-writer";
import { calculationModes, swapped } from "./vocabulary";

export interface ReadOptions {
  /** The Id of the add-in's manifest. */
  readonly addin: string;
  /** Names of its functions as people type them. */
  readonly functions: readonly string[];
}

/** @throws FileError with the reason in words */
export function readWorkbook(file: Uint8Array, { addin, functions }: ReadOptions): FileWorkbook {
  const parts = new PackageReader(file);
  const path = parts.first(wholeFile, "officeDocument");
  const root = path === null ? null : parts.root(path);
  if (path === null || root?.localName !== "workbook") throw new FileError("it holds no workbook.");
  const lost = new Set<string>();
  const lose = (what: string): void => void lost.add(what);
  tellLosses(parts, root, lose);
  const color = colorReader(parts.root(parts.first(path, "theme") ?? ""));
  const styles = readStyles(parts.root(parts.first(path, "styles") ?? ""), color);
  const strings = readStrings(parts.root(parts.first(path, "sharedStrings") ?? ""));
  const formulas = formulaText(functions);
  const people = readPeople(parts.root(parts.first(path, "person") ?? ""));
  let notesBecameComments = false;
  const tellNotes = (): void => {
    notesBecameComments = true;
  };
  const savedAt = readSavedAt(parts);
  const entries = entriesOf(root, "sheets", "sheet").filter((entry) => isSheet(parts, path, entry));
  const sheets = entries.map((entry) => {
    const source: SheetSource = {
      ...{ parts, strings, styles, color, formulas, people, savedAt, tellNotes, lose },
      path: parts.target(path, relationId(entry)) ?? "",
    };
    return readSheet(entry, source);
  });
  if (sheets.length === 0) throw new FileError("it holds no worksheet.");
  const names = entriesOf(root, "definedNames", "definedName");
  return {
    sheets: withPrintNames(sheets, names),
    activeSheet: activeSheetOf(root, sheets.length),
    calculationMode: calculationModeOf(root),
    names: names.filter((node) => !isBuiltIn(node)).map((node) => nameOf(node, formulas)),
    styles,
    properties: readProperties(parts),
    customProperties: readCustomProperties(parts),
    settings: readSettings(parts, addin),
    structureProtected: flagAt(first(root, "workbookProtection"), "lockStructure"),
    customXml: readCustomXml(parts, path),
    lost: [...lost],
    notesBecameComments,
  };
}

/** Sheets of charts alone and of old macros are left out. */
const isSheet = (parts: PackageReader, workbook: string, entry: Node): boolean =>
  parts.related(workbook).some(({ id, kind }) => id === relationId(entry) && kind === "worksheet");

function activeSheetOf(root: Node, count: number): number {
  const [view] = entriesOf(root, "bookViews", "workbookView");
  const active = numberAt(view, "activeTab") ?? 0;
  return active < count ? active : 0;
}

const modes = swapped(calculationModes);

function calculationModeOf(root: Node): CalculationMode {
  const [properties] = childrenOf(root, "calcPr");
  return modes[properties === undefined ? "" : attribute(properties, "calcMode")] ?? "Automatic";
}

const nameOf = (node: Node, formulas: FormulaText): FileName => ({
  name: wordsAt(node, "name"),
  formula: formulas.inGrid(contentOf(node)),
  comment: wordsAt(node, "comment"),
  visible: !flagAt(node, "hidden"),
  scope: numberAt(node, "localSheetId") ?? null,
});

const isBuiltIn = (node: Node): boolean => wordsAt(node, "name").startsWith("_xlnm.");

/** Printed areas and repeated rows are names in files. */
function withPrintNames(sheets: readonly FileSheet[], names: readonly Node[]): FileSheet[] {
  return sheets.map((sheet, index) => {
    const own = names.filter((node) => numberAt(node, "localSheetId") === index);
    const blocks = (name: string): ReturnType<typeof blocksIn> =>
      blocksIn(contentOf(own.find((node) => wordsAt(node, "name") === `_xlnm.${name}`)));
    const titles = blocks("Print_Titles");
    return {
      ...sheet,
      document: {
        ...sheet.document,
        pageLayout: {
          ...sheet.document.pageLayout,
          printAreas: blocks("Print_Area"),
          printTitleRows: titles.find(({ columns }) => columns === wholeRow) ?? null,
          printTitleColumns: titles.find(({ rows }) => rows === wholeColumn) ?? null,
        },
      },
    };
  });
}

const wholeRow = 16_384;
const wholeColumn = 1_048_576;

/** The areas of a name such as `'My sheet'!$A:$B,'My sheet'!$1:$5`. */
const blocksIn = (text: string): NonNullable<ReturnType<typeof parseAddress>>["block"][] =>
  (text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).flatMap((part) => parseAddress(part)?.block ?? []);

/** What a file may hold besides, by how its part is called. */
const unknown: readonly (readonly [RegExp, string])[] = [
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/media\//, "pictures"],
  [/vbaProject\.bin$/, "macros"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/chartsheets\//, "sheets of charts"],
  [/^xl\/connections\.xml$/, "connections to data"],
];

/** Attributes that hold a password as a hash. */
const passwords = ["workbookPassword", "workbookHashValue"];

function tellLosses(parts: PackageReader, root: Node, lose: (what: string) => void): void {
  for (const [path, what] of unknown) if (parts.paths.some((each) => path.test(each))) lose(what);
  const [properties] = childrenOf(root, "workbookPr");
  if (flagAt(properties, "date1904")) lose("dates that count from 1904");
  const protection = first(root, "workbookProtection");
  if (protection !== undefined && passwords.some((name) => attribute(protection, name) !== ""))
    lose("the password of the workbook's structure");
}
