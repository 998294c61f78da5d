/** Charts as files have them. A file made here holds one kind of series a chart: that of the first. */
import type { SheetChart } from "hucre/xlsx";
import type { CellReference, ChartModel, ChartSeriesModel } from "../../document/chart-model";
import type { SheetId, WorkbookEngine } from "../../engine/workbook-engine";
import { shapeOf } from "../charts/read-chart";

type AddressOf = (reference: CellReference) => string;

/** The charts of a sheet; `address` writes a reference with its sheet. */
export const fileCharts = (
  charts: readonly ChartModel[],
  engine: WorkbookEngine,
  address: AddressOf,
): SheetChart[] =>
  charts.filter(({ series }) => series.length > 0).map((chart) => fileChart(chart, engine, address));

function fileChart(chart: ChartModel, engine: WorkbookEngine, address: AddressOf): SheetChart {
  const { sheet, left, top, width, height, title, legend, axes } = chart;
  const shape = shapeOf(chart.chartType);
  const stacked = shape.startsWith("stacked");
  return {
    ...(shape === "line"
      ? { type: "line" }
      : shape.toLowerCase().includes("area")
        ? { type: "area" }
        : barType(chart)),
    ...(stacked ? { barGrouping: "stacked", areaGrouping: "stacked", overlap: 100 } : {}),
    ...(title.visible ? { title: title.text } : {}),
    legend: legend.visible ? legendInFile(legend.position) : false,
    series: chart.series.flatMap((series) => seriesInFile(series, engine, address)),
    anchor: {
      from: { row: rowAt(sheet, top, engine), col: columnAt(sheet, left, engine) },
      to: { row: rowAt(sheet, top + height, engine), col: columnAt(sheet, left + width, engine) },
    },
    axes: {
      x: axes.category.title.visible ? { title: axes.category.title.text } : {},
      y: axes.value.title.visible ? { title: axes.value.title.text } : {},
    },
  };
}

const barType = ({ chartType }: ChartModel): Pick<SheetChart, "type"> =>
  chartType.startsWith("Bar") ? { type: "bar" } : { type: "column" };

function seriesInFile(
  { name, values, categories, fill, line }: ChartSeriesModel,
  engine: WorkbookEngine,
  address: AddressOf,
): SheetChart["series"] {
  if (values === null) return [];
  const color = fill ?? line.color;
  const words = typeof name === "string" ? name : (engine.text(name.sheet, name.block)[0]?.[0] ?? "");
  return [
    {
      values: address(values),
      ...(words === "" ? {} : { name: words }),
      ...(categories === null ? {} : { categories: address(categories) }),
      ...(color === null ? {} : { color: color.replace("#", "") }),
    },
  ];
}

const legendInFile = (position: string): "top" | "bottom" | "left" | "right" =>
  position === "Top" ? "top" : position === "Left" ? "left" : position === "Right" ? "right" : "bottom";

const rowAt = (sheet: SheetId, points: number, engine: WorkbookEngine): number =>
  indexAt(points, (row) => engine.rowHeight(sheet, row));

const columnAt = (sheet: SheetId, points: number, engine: WorkbookEngine): number =>
  indexAt(points, (column) => engine.columnWidth(sheet, column));

/** The row or column that lies so many points from the corner. */
function indexAt(points: number, size: (index: number) => number): number {
  let index = 0;
  let passed = 0;
  while (passed + size(index) <= points && index < 10_000) passed += size(index++);
  return index;
}
