import type { ChartModel } from "../document/chart-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { Model } from "./model";
import { newSeries } from "./new-chart";

interface Target {
  readonly model: Model;
  readonly chart: ChartModel;
}

export const chartSeriesCollectionClass: ClassDefinition<Target> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: ({ model, chart }) => chart.series.map((each) => model.create.chartSeries(chart, each)),
  methods: {
    add({ model, chart }, args) {
      const series = newSeries(chart.chartType, args.optionalString(0) ?? `Series${chart.series.length + 1}`);
      chart.series.push(series);
      model.document.notify({ part: "charts", sheet: chart.sheet });
      return model.create.chartSeries(chart, series);
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt({ model, chart }, args) {
      const series = chart.series[args.count(0)];
      if (series === undefined) throw invalidArgument();
      return model.create.chartSeries(chart, series);
    },
  },
};
