import { countedElement, element, textElement } from "../../../xlsx/xml";
import type { TableModel } from "../../document/workbook-document";
import { isCellError } from "../../engine/cell";
import { escapeText } from "../escaped-text";
import type { SheetContext } from "./save-context";

/** tableColumns: what each column is called, and what stands in its cell of the row of totals. */
export function tableColumnsXml(table: TableModel, context: SheetContext): string {
  const totals = totalsOf(table, context);
  return countedElement(
    "tableColumns",
    columnNames(table, context).map((name, index) => {
      const { label, word, formula } = totals[index] ?? {};
      return element(
        "tableColumn",
        { id: index + 1, name: escapeText(name), totalsRowLabel: label, totalsRowFunction: word },
        formula === undefined ? "" : textElement("totalsRowFormula", formula),
      );
    }),
  );
}

/** Names are the texts of the headers; Excel refuses a table whose names differ from them or from none. */
function columnNames(
  { id, block, showHeaders, sheet }: TableModel,
  { engine, document }: SheetContext,
): string[] {
  const headers = showHeaders
    ? (engine.text(sheet, { ...block, rows: 1 })[0] ?? [])
    : (document.hiddenHeaders.get(id) ?? []);
  return Array.from({ length: block.columns }, (_, index) => {
    const header = headers[index] ?? "";
    return header === "" ? `Column${index + 1}` : header;
  });
}

interface Total {
  readonly label?: string;
  readonly word?: string;
  readonly formula?: string;
}

/** Excel's own totals, by the number that SUBTOTAL has for them. */
const functions: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

function totalsOf({ block, showTotals, sheet }: TableModel, { engine, formulas }: SheetContext): Total[] {
  if (!showTotals) return [];
  const row = { ...block, row: block.row + block.rows - 1, rows: 1 };
  const [values = []] = engine.values(sheet, row);
  const [written = []] = engine.formulas(sheet, row);
  return values.map((value, index) => {
    const formula = written[index] ?? null;
    if (formula === null)
      return value === null || isCellError(value) ? {} : { label: escapeText(String(value)) };
    const word = functions[/^=SUBTOTAL\((\d+),[^,()]+\)$/i.exec(formula)?.[1] ?? ""];
    return word === undefined ? { word: "custom", formula: escapeText(formulas.inFile(formula)) } : { word };
  });
}
