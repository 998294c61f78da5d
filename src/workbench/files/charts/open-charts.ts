import type { CellReference, ChartModel, ChartSeriesModel } from "../../document/chart-model";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { newId } from "../../office-objects/model";
import type { FileChart, FileSeries } from "../open/file-workbook";
import { pointsAt } from "./anchor";
import { referenceOf } from "./chart-values";

/** Charts of a file on a sheet of the workbook: places in points, references to cells. */
export const openCharts = (
  charts: readonly FileChart[],
  sheet: SheetId,
  engine: WorkbookEngine,
): ChartModel[] =>
  charts.map(({ from, to, model, series }) => {
    const start = pointsAt(engine, sheet, from);
    const end = pointsAt(engine, sheet, to);
    return {
      ...model,
      ...start,
      id: newId(),
      sheet,
      width: end.left - start.left,
      height: end.top - start.top,
      series: series.map((each) => openSeries(each, sheet, engine)),
    };
  });

function openSeries(
  { name, values, categories, look }: FileSeries,
  sheet: SheetId,
  engine: WorkbookEngine,
): ChartSeriesModel {
  const cells = (text: string | null): CellReference | null =>
    text === null ? null : referenceOf(engine, text, sheet);
  return {
    ...look,
    id: newId(),
    name: name.startsWith("=") ? (cells(name) ?? "") : name,
    values: cells(values),
    categories: cells(categories),
  };
}
