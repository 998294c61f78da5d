import { hostObject, type HostObject } from "../rich-api/host-object";
import { chartClass } from "./chart";
import { chartSeriesClass } from "./chart-series";
import type { Model } from "./model";
import { namedItemClass } from "./named-item";
import { rangeClass } from "./range";
import { tableClass } from "./table";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";

/** What the objects of the API work on. */
export type ModelParts = Omit<Model, "create">;

/** Ties the classes together; answers the workbook, from which everything is reached. */
export function officeWorkbook(parts: ModelParts): { readonly model: Model; readonly workbook: HostObject } {
  const model: Model = {
    ...parts,
    create: {
      range: (sheet, block) => hostObject(rangeClass, { model, sheet, block }),
      worksheet: (sheet) => hostObject(worksheetClass, { model, sheet }),
      namedItem: (name) => hostObject(namedItemClass, { model, name }),
      table: (table) => hostObject(tableClass, { model, table }),
      chart: (chart) => hostObject(chartClass, { model, chart }),
      chartSeries: (chart, series) => hostObject(chartSeriesClass, { model, chart, series }),
    },
  };
  return { model, workbook: hostObject(workbookClass, { model }) };
}
