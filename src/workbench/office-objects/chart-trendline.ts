import type { ChartTrendlineModel } from "../document/chart-model";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { chartLineFormatClass } from "./chart-format";
import { atLeast, between, flag, oneOf, recordProperties, text } from "./readers";
import { tellSeries, type SeriesTarget } from "./series-target";

interface TrendlineTarget extends SeriesTarget {
  readonly trendline: ChartTrendlineModel;
}

const types = oneOf("Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power");

export const chartTrendlineFormatClass: ClassDefinition<TrendlineTarget> = {
  name: "ChartTrendlineFormat",
  navigation: {
    line: (target) =>
      hostObject(chartLineFormatClass, {
        line: target.trendline.line,
        changed: () => {
          tellSeries(target);
        },
      }),
  },
};

/** A line through the points of a series. The page does not draw it; it is kept as it was described. */
export const chartTrendlineClass: ClassDefinition<TrendlineTarget> = {
  name: "ChartTrendline",
  properties: recordProperties(
    ({ trendline }: TrendlineTarget) => trendline,
    {
      type: types,
      name: text,
      movingAveragePeriod: between(2, 255),
      polynomialOrder: between(2, 6),
      backwardPeriod: atLeast(0),
      forwardPeriod: atLeast(0),
      showEquation: flag,
      showRSquared: flag,
    },
    tellSeries,
  ),
  navigation: { format: (target) => hostObject(chartTrendlineFormatClass, target) },
  methods: {
    delete(target) {
      target.series.trendlines = lines(target).filter((each) => each !== target.trendline);
      tellSeries(target);
    },
  },
};

const lines = ({ series }: SeriesTarget): readonly ChartTrendlineModel[] => series.trendlines ?? [];
const object = (target: SeriesTarget, trendline: ChartTrendlineModel): HostObject =>
  hostObject(chartTrendlineClass, { ...target, trendline });

export const chartTrendlineCollectionClass: ClassDefinition<SeriesTarget> = {
  name: "ChartTrendlineCollection",
  items: (target) => lines(target).map((each) => object(target, each)),
  indexer(target, args) {
    const found = lines(target)[args.count(0)];
    if (found === undefined) throw itemNotFound();
    return object(target, found);
  },
  methods: {
    add(target, args) {
      const trendline: ChartTrendlineModel = {
        type: args.has(0) ? types(args.raw(0)) : "Linear",
        name: "",
        movingAveragePeriod: 2,
        polynomialOrder: 2,
        backwardPeriod: 0,
        forwardPeriod: 0,
        showEquation: false,
        showRSquared: false,
        line: { color: null, weight: 1.5, style: "RoundDot" },
      };
      target.series.trendlines = [...lines(target), trendline];
      tellSeries(target);
      return object(target, trendline);
    },
    getCount: (target) => lines(target).length,
    getItem(target, args) {
      const found = lines(target)[args.count(0)];
      if (found === undefined) throw itemNotFound();
      return object(target, found);
    },
  },
};
