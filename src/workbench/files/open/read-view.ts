/** Tab, view, sizes and protection of a sheet. */
import { newSheetDocument, type ProtectionModel } from "../../document/sheet-document";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { columnWidthInGrid, standardWidthInGrid } from "../measures";
import { protectionObjects, protectionRights } from "../vocabulary";
import type { ColorReader } from "./colors";
import type { FileSheet, FileSize } from "./file-workbook";
import { entriesOf, flagAt, numberAt } from "./nodes";
import { blocksOf } from "./read-rules";

type View = Pick<FileSheet, "showGridlines" | "selected"> &
  Pick<FileSheet["document"], "freeze" | "showHeadings">;

export function readView(sheet: Node): View {
  const [view] = entriesOf(sheet, "sheetViews", "sheetView");
  const pane = view && first(view, "pane");
  const isFrozen = pane !== undefined && attribute(pane, "state").startsWith("frozen");
  const selections = view === undefined ? [] : childrenOf(view, "selection");
  const selected = selections.at(-1);
  return {
    showGridlines: flagAt(view, "showGridLines", true),
    showHeadings: flagAt(view, "showRowColHeaders", true),
    selected: selected === undefined ? null : (blocksOf(attribute(selected, "sqref"))[0] ?? null),
    freeze: isFrozen
      ? { rows: numberAt(pane, "ySplit") ?? 0, columns: numberAt(pane, "xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
  };
}

export function tabColorOf(sheet: Node, color: ColorReader): string {
  const properties = first(sheet, "sheetPr");
  return color(properties && first(properties, "tabColor")) ?? "";
}

export const readRows = (sheet: Node): FileSize[] =>
  entriesOf(sheet, "sheetData", "row").flatMap((row, index) => {
    const height = flagAt(row, "customHeight") ? numberAt(row, "ht") : undefined;
    const hidden = flagAt(row, "hidden");
    if (height === undefined && !hidden) return [];
    const place = (numberAt(row, "r") ?? index + 1) - 1;
    return [{ first: place, count: 1, hidden, ...(height === undefined ? {} : { size: height }) }];
  });

/** Columns that a file lists to the end of the sheet are set so far only. */
const farthestColumn = 200;

export function readColumns(sheet: Node): FileSize[] {
  const usual = numberAt(first(sheet, "sheetFormatPr"), "defaultColWidth");
  const all = usual === undefined ? [] : [sized(0, farthestColumn, usual, false)];
  return [
    ...all,
    ...entriesOf(sheet, "cols", "col").map((column) => {
      const start = (numberAt(column, "min") ?? 1) - 1;
      const end = Math.min(numberAt(column, "max") ?? start + 1, Math.max(farthestColumn, start + 1));
      return sized(start, end - start, numberAt(column, "width"), flagAt(column, "hidden"));
    }),
  ];
}

/** Unless a file states another, that of a new sheet. */
export function readStandardWidth(sheet: Node): number {
  const width = numberAt(first(sheet, "sheetFormatPr"), "defaultColWidth");
  return width === undefined ? newSheetDocument().standardWidth : standardWidthInGrid(width);
}

const sized = (first: number, count: number, width: number | undefined, hidden: boolean): FileSize => ({
  first,
  count,
  hidden,
  ...(width === undefined || (hidden && width === 0) ? {} : { size: columnWidthInGrid(width) }),
});

/** What protection allows. A password is kept as a hash only, which cannot be compared with a text. */
export function readProtection(sheet: Node): ProtectionModel {
  const node = first(sheet, "sheetProtection");
  if (node === undefined || !flagAt(node, "sheet")) return { isProtected: false, options: {}, password: "" };
  const rights = Object.entries(protectionRights).map(
    ([option, attribute]) => [option, !flagAt(node, attribute, true)] as const,
  );
  const objects = Object.entries(protectionObjects).map(
    ([option, attribute]) => [option, !flagAt(node, attribute)] as const,
  );
  const selectionMode = flagAt(node, "selectUnlockedCells")
    ? "None"
    : flagAt(node, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  return {
    isProtected: true,
    options: { ...Object.fromEntries([...rights, ...objects]), selectionMode },
    password: "",
  };
}

export const hasPassword = (sheet: Node): boolean => {
  const node = first(sheet, "sheetProtection");
  return node !== undefined && (attribute(node, "password") !== "" || attribute(node, "hashValue") !== "");
};
