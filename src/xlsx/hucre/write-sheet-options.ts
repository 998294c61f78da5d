import type { WriteSheet } from "hucre/xlsx";
import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import type { CellFormats } from "../styles/cell-formats";
import { cellOptions } from "./cell-options";
import { chartPlaceholder } from "./chart-placeholder";
import { conditionalRule } from "./conditional-rule";
import { dataValidation } from "./data-validation";
import { printOptions } from "./print-options";
import { columnWidth } from "./column-width";

/** A sheet in the words of hucre, whose rows and columns count from 0. */
export function writeSheetOptions(sheet: CompiledSheet, formats: CellFormats): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((characters) => ({ width: columnWidth(characters) })),
    ...rowOptions(sheet),
    cells: cellOptions(sheet.cells, formats),
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColor } },
    dataValidations: sheet.validations.map(dataValidation),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    charts: sheet.charts.map(chartPlaceholder),
    ...printOptions(sheet.print),
    ...freezeOptions(sheet),
    ...protectionOptions(sheet),
  };
}

/** hucre looks at heights only as far as there are rows, so rows below the last cell are given empty. */
function rowOptions({ rowHeights }: CompiledSheet): Pick<WriteSheet, "rows" | "rowDefs"> {
  const lastRow = Math.max(0, ...rowHeights.map(({ row }) => row));
  return {
    rows: Array.from({ length: lastRow }, () => []),
    rowDefs: new Map(rowHeights.map(({ row, height }) => [row - 1, { height }])),
  };
}

function freezeOptions({ freeze }: CompiledSheet): Pick<WriteSheet, "freezePane"> {
  if (freeze === null || (freeze.row === 1 && freeze.column === 1)) return {};
  return { freezePane: { rows: freeze.row - 1, columns: freeze.column - 1 } };
}

/** No password, and `true` allows: sort and filter; objects and scenarios are left unprotected. */
function protectionOptions(sheet: CompiledSheet): Pick<WriteSheet, "protection"> {
  return sheet.protected ? { protection: { sheet: true, sort: true, autoFilter: true } } : {};
}
