import type { ChartModel } from "../document/chart-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { filledTextFormatClass } from "./chart-format";
import { flag, oneOf, recordProperties } from "./readers";

interface Target {
  readonly chart: ChartModel;
  readonly changed: () => void;
}

export const chartLegendFormatClass = filledTextFormatClass("ChartLegendFormat");

/** The names of the series. */
export const chartLegendClass: ClassDefinition<Target> = {
  name: "ChartLegend",
  properties: recordProperties(
    ({ chart }: Target) => chart.legend,
    { visible: flag, overlay: flag, position: oneOf("Top", "Bottom", "Left", "Right", "Corner") },
    (target) => {
      target.changed();
    },
  ),
  navigation: {
    format: ({ chart, changed }) =>
      hostObject(chartLegendFormatClass, {
        font: chart.legend.font,
        changed,
        setFill(fill) {
          chart.legend.fill = fill;
          changed();
        },
      }),
  },
};
