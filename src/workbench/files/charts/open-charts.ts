import type { CellReference, ChartModel, ChartSeriesModel } from "../../document/chart-model";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { newId } from "../../office-objects/model";
import type { FileChart, FileSeries } from "../open/file-workbook";
import { pointsAt } from "./anchor";
import { referenceOf } from "../../office-objects/cell-references";

/** Charts of a file on a sheet of the workbook: places in points, references to cells. */
export const openCharts = (
  charts: readonly FileChart[],
  sheet: SheetId,
  engine: WorkbookEngine,
): ChartModel[] =>
  charts.map(({ from, to, model, titleCell, series }) => {
    const start = pointsAt(engine, sheet, from);
    const end = pointsAt(engine, sheet, to);
    return {
      ...model,
      ...start,
      title: openTitle(model.title, titleCell, sheet, engine),
      id: newId(),
      sheet,
      width: end.left - start.left,
      height: end.top - start.top,
      series: series.map((each) => openSeries(each, sheet, engine)),
    };
  });

/** Where there is no such cell, the text that the file keeps of it stays. */
function openTitle(
  title: ChartModel["title"],
  cell: string | null,
  sheet: SheetId,
  engine: WorkbookEngine,
): ChartModel["title"] {
  const linked = cell === null ? null : referenceOf(engine, cell, sheet);
  return linked === null ? title : { ...title, text: "", cell: linked };
}

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
