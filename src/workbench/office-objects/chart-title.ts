import type { ChartText, ChartTitleModel } from "../document/chart-model";
import { titleText } from "../document/title-text";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { filledTextFormatClass, fontFormatClass } from "./chart-format";
import { linkedCell } from "./linked-title";
import type { Model } from "./model";
import { flag, recordProperties, text } from "./readers";

/** A title of a chart, or of an axis. */
export interface TitleTarget {
  readonly title: ChartText;
  readonly changed: () => void;
}

export const chartTitleFormatClass = filledTextFormatClass("ChartTitleFormat");
export const chartAxisTitleFormatClass = fontFormatClass("ChartAxisTitleFormat");

const titleClass = (
  name: string,
  format: typeof chartAxisTitleFormatClass,
): ClassDefinition<TitleTarget> => ({
  name,
  properties: {
    visible: recordProperties(
      ({ title }: TitleTarget) => title,
      { visible: flag },
      (target) => {
        target.changed();
      },
    ).visible ?? { get: () => true },
    text: {
      get: ({ title }) => title.text,
      set(target, value) {
        target.title.text = text(value);
        // Excel shows a title that gets a text.
        target.title.visible = true;
        target.changed();
      },
    },
  },
  navigation: { format: ({ title, changed }) => hostObject(format, { font: title, changed }) },
});

interface ChartTitleTarget extends TitleTarget {
  readonly model: Model;
  readonly title: ChartTitleModel;
}
const ofChart = titleClass("ChartTitle", fontFormatClass("ChartTitleFormat"));

export const chartTitleClass: ClassDefinition<ChartTitleTarget> = {
  ...ofChart,
  properties: {
    ...ofChart.properties,
    ...recordProperties(
      ({ title }: ChartTitleTarget) => title,
      { overlay: flag },
      (target) => {
        target.changed();
      },
    ),
    text: {
      get: ({ title, model }) => titleText(title, model.engine),
      set(target, value) {
        // A text of its own ends the link.
        Object.assign(target.title, { text: text(value), cell: null, visible: true });
        target.changed();
      },
    },
  },
  methods: {
    setFormula({ title, model, changed }, args) {
      Object.assign(title, { cell: linkedCell(model.engine, text(args.raw(0))), visible: true });
      changed();
    },
  },
  navigation: {
    format: ({ title, changed }) =>
      hostObject(chartTitleFormatClass, {
        font: title,
        changed,
        setFill(fill) {
          title.fill = fill;
          changed();
        },
      }),
  },
};
export const chartAxisTitleClass = titleClass("ChartAxisTitle", chartAxisTitleFormatClass);
