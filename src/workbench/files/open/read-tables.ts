import type { TableModel } from "../../document/workbook-document";
import { attribute, first, type Node } from "../../manifest/xml-nodes";
import type { FileSheet } from "./file-workbook";
import { entriesOf, flagAt, numberAt, relationId, wordsAt } from "./nodes";
import type { PackageReader } from "./package-reader";
import { blocksOf } from "./read-rules";

/** The tables that a sheet lists. */
export const readTables = (
  sheet: Node,
  { parts, path }: { readonly parts: PackageReader; readonly path: string },
): FileSheet["tables"] =>
  entriesOf(sheet, "tableParts", "tablePart").flatMap((node) => {
    const table = parts.root(parts.target(path, relationId(node)) ?? "");
    return table === null ? [] : tableOf(table);
  });

function tableOf(table: Node): Omit<TableModel, "id" | "sheet">[] {
  const [block] = blocksOf(attribute(table, "ref"));
  const style = first(table, "tableStyleInfo");
  if (block === undefined) return [];
  return [
    {
      name: wordsAt(table, "displayName"),
      block,
      showHeaders: numberAt(table, "headerRowCount") !== 0,
      showTotals: (numberAt(table, "totalsRowCount") ?? 0) > 0,
      style: style === undefined ? "" : wordsAt(style, "name"),
      showBandedRows: flagAt(style, "showRowStripes"),
      showBandedColumns: flagAt(style, "showColumnStripes"),
      showFilterButton: first(table, "autoFilter") !== undefined,
      highlightFirstColumn: flagAt(style, "showFirstColumn"),
      highlightLastColumn: flagAt(style, "showLastColumn"),
    },
  ];
}
