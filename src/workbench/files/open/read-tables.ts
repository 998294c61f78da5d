import type { SortModel, TableModel } from "../../document/workbook-document";
import type { Block } from "../../engine/block";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { bodyOf } from "../save/tables";
import type { FileTable } from "./file-workbook";
import { entriesOf, flagAt, numberAt, relationId, wordsAt } from "./nodes";
import { readFilter } from "./read-filters";
import { blocksOf } from "./read-rules";
import type { SheetSource } from "./sheet-source";

/** The tables that a sheet lists. */
export const readTables = (sheet: Node, source: SheetSource): readonly FileTable[] =>
  entriesOf(sheet, "tableParts", "tablePart").flatMap((node) => {
    const table = source.parts.root(source.parts.target(source.path, relationId(node)) ?? "");
    return table === null ? [] : tableOf(table, source);
  });

function tableOf(table: Node, source: SheetSource): FileTable[] {
  const [block] = blocksOf(attribute(table, "ref"));
  if (block === undefined) return [];
  const filter = readFilter(table, source);
  const model = modelOf(table, block, filter?.buttons ?? false);
  const columns = entriesOf(table, "tableColumns", "tableColumn").map((node) => wordsAt(node, "name"));
  return [
    {
      model,
      filter: filter === null ? null : { criteria: filter.criteria, state: filter.state },
      sort: sortOf(table, bodyOf(model)),
      hiddenHeaders: model.showHeaders ? null : columns,
    },
  ];
}

/** Hidden headers have no buttons; they come back with the headers. */
function modelOf(table: Node, block: Block, hasButtons: boolean): Omit<TableModel, "id" | "sheet"> {
  const showHeaders = numberAt(table, "headerRowCount") !== 0;
  const style = first(table, "tableStyleInfo");
  return {
    name: wordsAt(table, "displayName"),
    block,
    showHeaders,
    showTotals: (numberAt(table, "totalsRowCount") ?? 0) > 0,
    style: style === undefined ? "" : wordsAt(style, "name"),
    showBandedRows: flagAt(style, "showRowStripes"),
    showBandedColumns: flagAt(style, "showColumnStripes"),
    showFilterButton: hasButtons || !showHeaders,
    highlightFirstColumn: flagAt(style, "showFirstColumn"),
    highlightLastColumn: flagAt(style, "showLastColumn"),
  };
}

/** How the rows were sorted; orders by colour, icon or a list of words are no such. */
function sortOf(table: Node, body: Block): SortModel | null {
  const state = first(table, "sortState");
  if (state === undefined) return null;
  const conditions = childrenOf(state, "sortCondition");
  const fields = conditions.flatMap((node) => {
    const [column] = blocksOf(attribute(node, "ref"));
    const sortedBy = attribute(node, "sortBy") || "value";
    return column === undefined || sortedBy !== "value" || attribute(node, "customList") !== ""
      ? []
      : [{ key: column.column - body.column, ascending: !flagAt(node, "descending") }];
  });
  return fields.length === 0 || fields.length < conditions.length
    ? null
    : { fields, matchCase: flagAt(state, "caseSensitive") };
}
