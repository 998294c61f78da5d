import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import type { Parts } from "../package";
import type { CellFormats } from "../styles/cell-formats";
import { appPropertiesPart } from "./app-properties-part";
import { chartPart } from "./chart/chart-part";
import { SheetValues } from "./chart/sheet-values";
import { corePropertiesPart } from "./core-properties-part";
import { drawingPart } from "./drawing-part";
import { restoreErrors } from "./error-results";
import { orderPages } from "./page-order";
import { stylesPart } from "./styles-part";

/** hucre's package with the parts that are ours written over or completed. */
export function completeParts(hucreParts: Parts, workbook: CompiledWorkbook, formats: CellFormats): Parts {
  const parts: Parts = new Map(hucreParts);
  parts.set("xl/styles.xml", stylesPart(formats, partOf(parts, "xl/styles.xml")));
  parts.set("docProps/core.xml", corePropertiesPart(workbook.properties));
  parts.set("docProps/app.xml", appPropertiesPart());
  completeSheets(parts, workbook);
  completeCharts(parts, workbook);
  return parts;
}

function completeSheets(parts: Parts, { sheets }: CompiledWorkbook): void {
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(path, orderPages(restoreErrors(partOf(parts, path)), sheet.print));
    if (sheet.charts.length > 0) parts.set(`xl/drawings/drawing${index + 1}.xml`, drawingPart(sheet.charts));
  });
}

/** hucre numbers the charts through all sheets. */
function completeCharts(parts: Parts, { sheets, properties }: CompiledWorkbook): void {
  const values = new SheetValues(sheets);
  sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) => {
      parts.set(`xl/charts/chart${index + 1}.xml`, chartPart(chart, values, properties.language));
    });
}

function partOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`hucre did not write ${path}.`);
  return part;
}
