import type { ChartAxisModel, ChartModel } from "../document/chart-model";
import type { ClassDefinition, HostObject, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { apiNotFound } from "../rich-api/rich-api-error";
import { chartLineFormatClass, fontFormatClass } from "./chart-format";
import { chartAxisTitleClass } from "./chart-title";
import { flag, number, oneOf, recordProperties, text } from "./readers";

interface AxisTarget {
  readonly axis: ChartAxisModel;
  readonly changed: () => void;
}
const changed = (target: AxisTarget): void => {
  target.changed();
};

export const chartAxisFormatClass = fontFormatClass("ChartAxisFormat");

export const chartGridlinesFormatClass: ClassDefinition<AxisTarget> = {
  name: "ChartGridlinesFormat",
  navigation: {
    line: ({ axis, changed: tell }) =>
      hostObject(chartLineFormatClass, { line: axis.gridline, changed: tell }),
  },
};

/** Lines across the chart at each step of an axis. */
export const chartGridlinesClass: ClassDefinition<AxisTarget> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: ({ axis }) => axis.majorGridlines,
      set: (target, value) => {
        target.axis.majorGridlines = flag(value);
        target.changed();
      },
    },
  },
  navigation: { format: (target) => hostObject(chartGridlinesFormatClass, target) },
};

/** A bound of the axis; empty text is one that Excel chooses. */
const bound = (key: "minimum" | "maximum" | "majorUnit"): PropertyDefinition<AxisTarget> => ({
  get: ({ axis }) => axis[key] ?? "",
  set(target, value) {
    target.axis[key] = value === "" ? null : number(value);
    target.changed();
  },
});

export const chartAxisClass: ClassDefinition<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    ...recordProperties(
      ({ axis }: AxisTarget) => axis,
      {
        visible: flag,
        numberFormat: text,
        linkNumberFormat: flag,
        categoryType: oneOf("Automatic", "TextAxis", "DateAxis"),
        tickLabelPosition: oneOf("NextToAxis", "High", "Low", "None"),
        reversePlotOrder: flag,
      },
      changed,
    ),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
  },
  navigation: {
    title: ({ axis, changed: tell }) => hostObject(chartAxisTitleClass, { title: axis.title, changed: tell }),
    majorGridlines: (target) => hostObject(chartGridlinesClass, target),
    format: ({ axis, changed: tell }) => hostObject(chartAxisFormatClass, { font: axis.font, changed: tell }),
  },
};

interface AxesTarget {
  readonly chart: ChartModel;
  readonly changed: () => void;
}
const axisObject = (axis: ChartAxisModel, { changed: tell }: AxesTarget): HostObject =>
  hostObject(chartAxisClass, { axis, changed: tell });

/** The axes of a chart; a third one is left out. */
export const chartAxesClass: ClassDefinition<AxesTarget> = {
  name: "ChartAxes",
  navigation: {
    categoryAxis: (target) => axisObject(target.chart.axes.category, target),
    valueAxis: (target) => axisObject(target.chart.axes.value, target),
  },
  methods: {
    getItem(target, args) {
      const type = oneOf("Category", "Value", "Series")(args.raw(0));
      const secondary = args.has(1) && oneOf("Primary", "Secondary")(args.raw(1)) === "Secondary";
      if (type === "Series" || (type === "Category" && secondary))
        throw apiNotFound(`ChartAxes.getItem of ${type}`);
      if (type === "Category") return axisObject(target.chart.axes.category, target);
      return axisObject(secondary ? target.chart.axes.secondaryValue : target.chart.axes.value, target);
    },
  },
};
