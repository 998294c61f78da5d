import { objectArgument } from "../rich-api/host-object";
import type { ChartModel } from "../document/chart-model";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { checkProtection } from "../limits/protected-cells";
import { invalidArgument } from "../rich-api/rich-api-error";
import { chartAxesClass } from "./chart-axis";
import { chartBorderClass, chartFillClass, chartFontClass } from "./chart-format";
import { chartDataLabelsClass } from "./chart-data-labels";
import { chartLegendClass } from "./chart-legend";
import { chartSeriesCollectionClass } from "./chart-series-collection";
import { chartType } from "./chart-types";
import { chartTitleClass } from "./chart-title";
import { eventTypes } from "./event-registry";
import type { Model, RangeTarget } from "./model";
import { newChart } from "./new-chart";
import { blockArgument } from "./range-parts";
import { registrations } from "./registrations";
import { spreadObject } from "./spread-object";
import { atLeast, oneOf, recordProperties, text } from "./readers";

export interface ChartTarget {
  readonly model: Model;
  readonly chart: ChartModel;
}

const tell = ({ model, chart }: ChartTarget): void => {
  model.document.notify({ part: "charts", sheet: chart.sheet });
};
const told = (target: ChartTarget): { readonly changed: () => void } => ({
  changed: () => {
    tell(target);
  },
});

export const chartAreaFormatClass: ClassDefinition<ChartTarget> = {
  name: "ChartAreaFormat",
  navigation: {
    fill: (target) =>
      hostObject(chartFillClass, {
        setFill(fill) {
          target.chart.fill = fill;
          tell(target);
        },
      }),
    font: (target) => hostObject(chartFontClass, { font: target.chart.legend.font, ...told(target) }),
    border: (target): HostObject =>
      hostObject(chartBorderClass, { line: target.chart.border, ...told(target) }),
  },
};

/** Where cells are on the sheet, in points. */
function edges({ model, chart }: ChartTarget, first: RangeTarget["block"], last: RangeTarget["block"]): void {
  const { engine } = model;
  const sum = (from: number, to: number, length: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < to; index += 1) total += length(index);
    return total;
  };
  const width = (column: number): number => engine.columnWidth(chart.sheet, column);
  const height = (row: number): number => engine.rowHeight(chart.sheet, row);
  chart.left = sum(0, first.column, width);
  chart.top = sum(0, first.row, height);
  chart.width = sum(first.column, last.column + last.columns, width);
  chart.height = sum(first.row, last.row + last.rows, height);
}

/** Puts a chart in front; the one that was there before is told so. */
function activateChart({ model, chart }: ChartTarget): void {
  const { document, engine, events } = model;
  const before = document.activeChart;
  if (before?.id === chart.id) return;
  const raise = (type: number, { id, sheet }: Pick<ChartModel, "id" | "sheet">): void => {
    events.raise(type, [id, sheet], { worksheetId: sheet, chartId: id });
  };
  if (before !== null) raise(eventTypes.chartDeactivated, before);
  engine.activate(chart.sheet);
  document.activeChart = chart;
  raise(eventTypes.chartActivated, chart);
}

/** A chart on a sheet. */
export const chartClass: ClassDefinition<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    ...recordProperties(
      ({ chart }: ChartTarget) => chart,
      { name: text, left: atLeast(0), top: atLeast(0), width: atLeast(0), height: atLeast(0) },
      tell,
    ),
    chartType: {
      get: ({ chart }) => chart.chartType,
      set(target, value) {
        target.chart.chartType = chartType(text(value));
        for (const series of target.chart.series) series.chartType = target.chart.chartType;
        tell(target);
      },
    },
  },
  navigation: {
    title: (target) =>
      hostObject(chartTitleClass, { model: target.model, title: target.chart.title, ...told(target) }),
    legend: (target) => hostObject(chartLegendClass, { chart: target.chart, ...told(target) }),
    axes: (target) => hostObject(chartAxesClass, { ...target, ...told(target) }),
    series: (target) => hostObject(chartSeriesCollectionClass, target),
    dataLabels: (target) => {
      const [first, ...others] = target.chart.series.map((series) =>
        hostObject(chartDataLabelsClass, { ...target, series }),
      );
      return first === undefined ? null : spreadObject([first, ...others]);
    },
    format: (target) => hostObject(chartAreaFormatClass, target),
    worksheet: ({ model, chart }) => model.create.worksheet(chart.sheet),
  },
  methods: {
    setPosition(target, args) {
      const first = blockArgument(args, 0);
      edges(target, first, args.has(1) ? blockArgument(args, 1) : first);
      tell(target);
    },
    setData(target, args) {
      const object = objectArgument(args, 0);
      if (object?.definition.name !== "Range") throw invalidArgument();
      const { sheet, block } = object.target as RangeTarget;
      const seriesBy = args.has(1) ? oneOf("Auto", "Columns", "Rows")(args.raw(1)) : "Auto";
      target.chart.series = newChart(target.model, target.chart.sheet, target.chart.chartType, {
        sheet,
        block,
        seriesBy,
      }).series;
      tell(target);
    },
    activate: activateChart,
    delete(target) {
      const document = target.model.document.sheet(target.chart.sheet);
      checkProtection(document, "allowEditObjects");
      document.charts = document.charts.filter((each) => each !== target.chart);
      target.model.events.raiseForSheet(eventTypes.chartDeleted, target.chart.sheet, {
        chartId: target.chart.id,
      });
      tell(target);
    },
  },
  internalMethods: registrations<ChartTarget>(
    ({ model, chart }) => ({ events: model.events, target: chart.id }),
    { ActivatedEvent: eventTypes.chartActivated, DeactivatedEvent: eventTypes.chartDeactivated },
  ),
};
