import type { ChartPointModel } from "../document/chart-model";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { chartBorderClass, chartFillClass } from "./chart-format";
import { optionalFields } from "./optional-fields";
import { plainValue } from "./range-data";
import { between, color, flag, text } from "./readers";
import { tellSeries, type SeriesTarget } from "./series-target";

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const changed = (target: PointTarget): void => {
  tellSeries(target);
};

/** What was set for one point; it begins without anything of its own. */
function point({ series, index }: PointTarget): ChartPointModel {
  series.points ??= new Map();
  const known = series.points.get(index) ?? {};
  series.points.set(index, known);
  return known;
}

const values = ({ model, series }: SeriesTarget): unknown[] =>
  series.values === null
    ? []
    : model.engine.values(series.values.sheet, series.values.block).flat().map(plainValue);

export const chartPointFormatClass: ClassDefinition<PointTarget> = {
  name: "ChartPointFormat",
  navigation: {
    fill: (target) =>
      hostObject(chartFillClass, {
        setFill(fill) {
          point(target).fill = fill;
          changed(target);
        },
      }),
    border: (target) => {
      const own = point(target);
      own.border ??= { color: null, weight: 0.75, style: "Automatic" };
      return hostObject(chartBorderClass, {
        line: own.border,
        changed: () => {
          changed(target);
        },
      });
    },
  },
};

/** One bar, mark or slice of a series. */
export const chartPointClass: ClassDefinition<PointTarget> = {
  name: "ChartPoint",
  properties: {
    value: { get: (target) => values(target)[target.index] ?? "" },
    ...optionalFields(
      point,
      {
        hasDataLabel: [flag, false],
        markerBackgroundColor: [color, ""],
        markerForegroundColor: [color, ""],
        markerSize: [between(2, 72), 5],
        markerStyle: [text, "Automatic"],
      },
      changed,
    ),
  },
  navigation: { format: (target) => hostObject(chartPointFormatClass, target) },
};

const points = (target: SeriesTarget): HostObject[] =>
  values(target).map((_, index) => hostObject(chartPointClass, { ...target, index }));

/** The points of a series. */
export const chartPointsCollectionClass: ClassDefinition<SeriesTarget> = {
  name: "ChartPointsCollection",
  properties: { count: { get: (target) => values(target).length } },
  items: points,
  methods: {
    getCount: (target) => values(target).length,
    getItemAt(target, args) {
      const found = points(target)[args.count(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
  },
};
