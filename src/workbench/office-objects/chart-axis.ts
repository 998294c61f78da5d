import type { ChartAxisModel, ChartModel } from "../document/chart-model";
import type { ClassDefinition, HostObject, PropertyDefinition } from "../rich-api/host-object";
import { hostObject, objectArgument } from "../rich-api/host-object";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { chartLineFormatClass, fontFormatClass } from "./chart-format";
import { chartAxisTitleClass } from "./chart-title";
import type { Model, RangeTarget } from "./model";
import { optionalFields } from "./optional-fields";
import { flag, number, oneOf, recordProperties, text } from "./readers";

interface AxisTarget {
  readonly model: Model;
  readonly chart: ChartModel;
  readonly axis: ChartAxisModel;
  readonly changed: () => void;
}
/** The lines of an axis at each larger or smaller step. */
interface GridTarget extends AxisTarget {
  readonly lines: "majorGridlines" | "minorGridlines";
}
const changed = (target: AxisTarget): void => {
  target.changed();
};

export const chartAxisFormatClass = fontFormatClass("ChartAxisFormat");

export const chartGridlinesFormatClass: ClassDefinition<GridTarget> = {
  name: "ChartGridlinesFormat",
  navigation: {
    line: ({ axis, changed: tell }) =>
      hostObject(chartLineFormatClass, { line: axis.gridline, changed: tell }),
  },
};

/** Lines across the chart at each step of an axis. */
export const chartGridlinesClass: ClassDefinition<GridTarget> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: ({ axis, lines }) => axis[lines] ?? false,
      set: (target, value) => {
        target.axis[target.lines] = flag(value);
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

const displayUnits = oneOf(
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
);

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
    ...optionalFields(
      ({ axis }: AxisTarget) => axis,
      {
        displayUnit: [displayUnits, "None"],
        showDisplayUnitLabel: [flag, true],
        position: [oneOf("Automatic", "Maximum", "Minimum", "Custom"), "Automatic"],
      },
      changed,
    ),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
  },
  navigation: {
    title: ({ axis, changed: tell }) => hostObject(chartAxisTitleClass, { title: axis.title, changed: tell }),
    majorGridlines: (target) => hostObject(chartGridlinesClass, { ...target, lines: "majorGridlines" }),
    minorGridlines: (target) => hostObject(chartGridlinesClass, { ...target, lines: "minorGridlines" }),
    format: ({ axis, changed: tell }) => hostObject(chartAxisFormatClass, { font: axis.font, changed: tell }),
  },
  methods: {
    setCategoryNames({ chart, axis, changed: tell }, args) {
      const object = objectArgument(args, 0);
      if (object?.definition.name !== "Range" || axis !== chart.axes.category) throw invalidArgument();
      const { sheet, block } = object.target as RangeTarget;
      for (const series of chart.series) series.categories = { sheet, block };
      tell();
    },
  },
};

interface AxesTarget {
  readonly model: Model;
  readonly chart: ChartModel;
  readonly changed: () => void;
}
const axisObject = (axis: ChartAxisModel, target: AxesTarget): HostObject =>
  hostObject(chartAxisClass, { ...target, axis });

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
