import { countedElement, element } from "../../../xlsx/xml";
import type { TableModel } from "../../document/workbook-document";
import type { Block } from "../../engine/block";
import { blockAddress } from "../../office-objects/addresses";
import { contentTypes, namespaces, relations } from "../part-types";
import { autoFilterXml } from "./filters";
import type { SheetContext } from "./save-context";
import { tableColumnsXml } from "./table-columns";
import { sortXml } from "./table-sort";

/** tableParts: the tables of a sheet, each a part of its own. */
export function tablesXml(context: SheetContext): string {
  const { document, sheet, parts, path } = context;
  const own = document.tables.filter((table) => table.sheet === sheet);
  const entries = own.map((table) => {
    const part = parts.nextPath("xl/tables/table*.xml");
    parts.add(part, contentTypes.table, tableXml(table, document.tables.indexOf(table) + 1, context));
    return element("tablePart", { "r:id": parts.relate(path, relations.table, part) });
  });
  return entries.length === 0 ? "" : countedElement("tableParts", entries);
}

function tableXml(table: TableModel, id: number, context: SheetContext): string {
  const { block, showHeaders, showTotals } = table;
  return element(
    "table",
    {
      xmlns: namespaces.sheet,
      id,
      name: table.name,
      displayName: table.name,
      ref: blockAddress(block),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : 0,
    },
    filterXml(table, context),
    sortXml(context.document.sortOf(table.id), bodyOf(table)),
    tableColumnsXml(table, context),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: Number(table.highlightFirstColumn),
      showLastColumn: Number(table.highlightLastColumn),
      showRowStripes: Number(table.showBandedRows),
      showColumnStripes: Number(table.showBandedColumns),
    }),
  );
}

/** A table without buttons has a filter only where it hides rows; files have none where headers are hidden. */
function filterXml(table: TableModel, { document, styles }: SheetContext): string {
  const { block, showHeaders, showTotals, showFilterButton } = table;
  const filter = document.filterOf(table.id);
  if (!showHeaders || (!showFilterButton && filter.criteria.size === 0)) return "";
  const filtered = { ...block, rows: block.rows - (showTotals ? 1 : 0) };
  return autoFilterXml({ filter, block: filtered, buttons: showFilterButton }, styles);
}

/** The cells between headers and totals. */
export function bodyOf({ block, showHeaders, showTotals }: Omit<TableModel, "id" | "sheet">): Block {
  const above = showHeaders ? 1 : 0;
  return { ...block, row: block.row + above, rows: block.rows - above - (showTotals ? 1 : 0) };
}
