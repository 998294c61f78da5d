import { countedElement, element } from "../../../xlsx/xml";
import type { TableModel } from "../../document/workbook-document";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { contentTypes, namespaces, relations } from "../part-types";
import type { SheetContext } from "./save-context";

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
  const { block, showHeaders, showTotals, showFilterButton } = table;
  const filtered = { ...block, rows: block.rows - (showTotals ? 1 : 0) };
  const columns = columnNames(table, context).map((name, index) =>
    element("tableColumn", { id: index + 1, name: escapeText(name) }),
  );
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
    showHeaders && showFilterButton ? element("autoFilter", { ref: blockAddress(filtered) }) : "",
    countedElement("tableColumns", columns),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: Number(table.highlightFirstColumn),
      showLastColumn: Number(table.highlightLastColumn),
      showRowStripes: Number(table.showBandedRows),
      showColumnStripes: Number(table.showBandedColumns),
    }),
  );
}

/** Names are the texts of the headers; Excel refuses a table whose names differ from them or from none. */
function columnNames({ block, showHeaders, sheet }: TableModel, { engine }: SheetContext): string[] {
  const headers = showHeaders ? (engine.text(sheet, { ...block, rows: 1 })[0] ?? []) : [];
  return Array.from({ length: block.columns }, (_, index) => {
    const header = headers[index] ?? "";
    return header === "" ? `Column${index + 1}` : header;
  });
}
