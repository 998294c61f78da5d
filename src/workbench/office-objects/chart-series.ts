import { objectArgument } from "../rich-api/host-object";
import type { CellReference, ChartModel, ChartSeriesModel } from "../document/chart-model";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { parseAddress } from "./addresses";
import { chartFillClass, chartLineFormatClass } from "./chart-format";
import type { Model, RangeTarget } from "./model";
import { plainValue } from "./range-data";
import { between, flag, oneOf, recordProperties, text } from "./readers";

export interface SeriesTarget {
  readonly model: Model;
  readonly chart: ChartModel;
  readonly series: ChartSeriesModel;
}

const tell = ({ model, chart }: SeriesTarget): void => {
  model.document.notify({ part: "charts", sheet: chart.sheet });
};

/** What a series is called now. */
export function seriesName({ model, series }: SeriesTarget): string {
  if (typeof series.name === "string") return series.name;
  const [[value = null] = []] = model.engine.values(series.name.sheet, series.name.block);
  return String(plainValue(value));
}

/** A name that reads as a reference to a cell follows that cell. */
function nameFrom({ model: { engine } }: SeriesTarget, given: string): ChartSeriesModel["name"] {
  const address = given.startsWith("=") ? parseAddress(given) : null;
  const sheet = engine.sheets().find((id) => engine.sheetName(id) === address?.sheet);
  return address === null || sheet === undefined ? given : { sheet, block: address.block };
}

function cells(args: Arguments): CellReference {
  const object = objectArgument(args, 0);
  if (object?.definition.name !== "Range") throw invalidArgument();
  const { sheet, block } = object.target as RangeTarget;
  return { sheet, block };
}

export const chartSeriesFormatClass: ClassDefinition<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigation: {
    fill: (target) =>
      hostObject(chartFillClass, {
        setFill(fill) {
          target.series.fill = fill;
          tell(target);
        },
      }),
    line: (target) =>
      hostObject(chartLineFormatClass, {
        line: target.series.line,
        changed: () => {
          tell(target);
        },
      }),
  },
};

/** One series of a chart. */
export const chartSeriesClass: ClassDefinition<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    name: {
      get: seriesName,
      set(target, value) {
        target.series.name = nameFrom(target, text(value));
        tell(target);
      },
    },
    ...recordProperties(
      ({ series }: SeriesTarget) => series,
      {
        chartType: text,
        axisGroup: oneOf("Primary", "Secondary"),
        markerStyle: text,
        smooth: flag,
        gapWidth: between(0, 500),
        overlap: between(-100, 100),
      },
      tell,
    ),
    hasDataLabels: {
      get: ({ series }) => series.dataLabels,
      set(target, value) {
        target.series.dataLabels = flag(value);
        tell(target);
      },
    },
    plotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
  },
  navigation: { format: (target) => hostObject(chartSeriesFormatClass, target) },
  methods: {
    setValues(target, args) {
      target.series.values = cells(args);
      tell(target);
    },
    setXAxisValues(target, args) {
      target.series.categories = cells(args);
      tell(target);
    },
    delete(target) {
      target.chart.series = target.chart.series.filter((each) => each !== target.series);
      tell(target);
    },
  },
};
