import type { ChartModel, ChartSeriesModel } from "../document/chart-model";
import type { Model } from "./model";

/** A series of a chart. */
export interface SeriesTarget {
  readonly model: Model;
  readonly chart: ChartModel;
  readonly series: ChartSeriesModel;
}

export const tellSeries = ({ model, chart }: SeriesTarget): void => {
  model.document.notify({ part: "charts", sheet: chart.sheet });
};
