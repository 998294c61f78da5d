import { type ChartLabelsModel, usualLabelFont } from "../document/chart-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { chartFillClass, chartFontClass } from "./chart-format";
import { optionalFields } from "./optional-fields";
import { flag, oneOf, text } from "./readers";
import { tellSeries, type SeriesTarget } from "./series-target";

const labels = ({ series }: SeriesTarget): ChartLabelsModel => (series.labels ??= {});

/** Labels that show something are there. */
const changed = (target: SeriesTarget): void => {
  const { showValue = true, showSeriesName, showCategoryName, showPercentage } = labels(target);
  target.series.dataLabels = [showValue, showSeriesName, showCategoryName, showPercentage].includes(true);
  tellSeries(target);
};

export const chartDataLabelFormatClass: ClassDefinition<SeriesTarget> = {
  name: "ChartDataLabelFormat",
  navigation: {
    fill: (target) =>
      hostObject(chartFillClass, {
        setFill(fill) {
          labels(target).fill = fill;
          tellSeries(target);
        },
      }),
    font: (target) => {
      const font = (labels(target).font ??= { ...usualLabelFont });
      return hostObject(chartFontClass, {
        font,
        changed: () => {
          tellSeries(target);
        },
      });
    },
  },
};

/** What stands at the points of a series. */
export const chartDataLabelsClass: ClassDefinition<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: optionalFields(
    labels,
    {
      showValue: [flag, true],
      showSeriesName: [flag, false],
      showCategoryName: [flag, false],
      showPercentage: [flag, false],
      showLegendKey: [flag, false],
      showBubbleSize: [flag, false],
      separator: [text, ", "],
      numberFormat: [text, "General"],
      linkNumberFormat: [flag, true],
      position: [
        oneOf(
          "None",
          "Center",
          "InsideEnd",
          "InsideBase",
          "OutsideEnd",
          "Left",
          "Right",
          "Top",
          "Bottom",
          "BestFit",
          "Callout",
        ),
        "OutsideEnd",
      ],
    },
    changed,
  ),
  navigation: { format: (target) => hostObject(chartDataLabelFormatClass, target) },
};
