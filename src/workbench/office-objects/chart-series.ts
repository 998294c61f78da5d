import { objectArgument } from "../rich-api/host-object";
import type { CellReference, ChartSeriesModel } from "../document/chart-model";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { parseAddress } from "./addresses";
import { chartFillClass, chartLineFormatClass } from "./chart-format";
import type { RangeTarget } from "./model";
import { plainValue } from "./range-data";
import { optionalFields } from "./optional-fields";
import { tellSeries, type SeriesTarget } from "./series-target";
import { chartType } from "./chart-types";
import { chartDataLabelsClass } from "./chart-data-labels";
import { chartPointsCollectionClass } from "./chart-points";
import { chartTrendlineCollectionClass } from "./chart-trendline";
import { between, color, flag, number, oneOf, recordProperties, text } from "./readers";

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
          tellSeries(target);
        },
      }),
    line: (target) =>
      hostObject(chartLineFormatClass, {
        line: target.series.line,
        changed: () => {
          tellSeries(target);
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
        tellSeries(target);
      },
    },
    ...recordProperties(
      ({ series }: SeriesTarget) => series,
      {
        chartType: (value) => chartType(text(value)),
        axisGroup: oneOf("Primary", "Secondary"),
        markerStyle: text,
        smooth: flag,
        gapWidth: between(0, 500),
        overlap: between(-100, 100),
      },
      tellSeries,
    ),
    hasDataLabels: {
      get: ({ series }) => series.dataLabels,
      set(target, value) {
        target.series.dataLabels = flag(value);
        tellSeries(target);
      },
    },
    ...optionalFields(
      ({ series }: SeriesTarget) => series,
      {
        markerSize: [between(2, 72), 5],
        markerBackgroundColor: [color, ""],
        markerForegroundColor: [color, ""],
        doughnutHoleSize: [between(10, 90), 75],
      },
      tellSeries,
    ),
    plotOrder: {
      get: ({ chart, series }) => chart.series.indexOf(series),
      set(target, value) {
        const { chart, series } = target;
        const place = number(value);
        if (!Number.isInteger(place) || place < 0 || place >= chart.series.length) throw invalidArgument();
        const others = chart.series.filter((each) => each !== series);
        chart.series = [...others.slice(0, place), series, ...others.slice(place)];
        tellSeries(target);
      },
    },
  },
  navigation: {
    format: (target) => hostObject(chartSeriesFormatClass, target),
    points: (target) => hostObject(chartPointsCollectionClass, target),
    dataLabels: (target) => hostObject(chartDataLabelsClass, target),
    trendlines: (target) => hostObject(chartTrendlineCollectionClass, target),
  },
  methods: {
    setValues(target, args) {
      target.series.values = cells(args);
      tellSeries(target);
    },
    setXAxisValues(target, args) {
      target.series.categories = cells(args);
      tellSeries(target);
    },
    getDimensionValues(target, args) {
      const dimension = oneOf("Categories", "Values", "XValues", "YValues")(args.raw(0));
      const { values, categories } = target.series;
      const from = dimension === "Categories" || dimension === "XValues" ? categories : values;
      return from === null ? [] : target.model.engine.values(from.sheet, from.block).flat().map(plainValue);
    },
    delete(target) {
      target.chart.series = target.chart.series.filter((each) => each !== target.series);
      tellSeries(target);
    },
  },
};
