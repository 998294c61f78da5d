import type { Block } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";

/** Cells on a sheet. */
export interface CellReference {
  readonly sheet: SheetId;
  readonly block: Block;
}

export interface ChartText {
  text: string;
  visible: boolean;
  fontName: string;
  size: number;
  bold: boolean;
  color: string;
  italic?: boolean;
  underline?: "None" | "Single";
}

/** A title, and whether it lies over the plot. */
export interface ChartTitleModel extends ChartText {
  /** The cell whose text it shows instead of its own. */
  cell: CellReference | null;
  overlay: boolean;
  fill?: string | null;
}

/** What was set for one point of a series. */
export interface ChartPointModel {
  fill?: string | null;
  border?: ChartLine;
  hasDataLabel?: boolean;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  markerSize?: number;
  markerStyle?: string;
}

export interface ChartTrendlineModel {
  type: string;
  name: string;
  movingAveragePeriod: number;
  polynomialOrder: number;
  backwardPeriod: number;
  forwardPeriod: number;
  showEquation: boolean;
  showRSquared: boolean;
  readonly line: ChartLine;
}

/** What was set for the labels of a series. */
export interface ChartLabelsModel {
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  showLegendKey?: boolean;
  showBubbleSize?: boolean;
  separator?: string;
  position?: string;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  fill?: string | null;
  font?: ChartText;
}

export interface ChartLine {
  color: string | null;
  /** Points. */
  weight: number;
  style: string;
}

export interface ChartAxisModel {
  visible: boolean;
  title: ChartText;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  /** Whether the format is that of the cells. */
  linkNumberFormat: boolean;
  categoryType: "Automatic" | "TextAxis" | "DateAxis";
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  reversePlotOrder: boolean;
  /** Where on this axis the other one stands. */
  position?: string;
  majorGridlines: boolean;
  gridline: ChartLine;
  minorGridlines?: boolean;
  displayUnit?: string;
  showDisplayUnitLabel?: boolean;
  font: ChartText;
}

export interface ChartSeriesModel {
  readonly id: string;
  /** Fixed text, or the cell that holds the name. */
  name: string | CellReference;
  values: CellReference | null;
  categories: CellReference | null;
  /** Excel's chart type of this series, such as "Line" or "ColumnStacked". */
  chartType: string;
  axisGroup: "Primary" | "Secondary";
  fill: string | null;
  line: ChartLine;
  markerStyle: string;
  smooth: boolean;
  /** Percent of a bar's width between bars, and by how much bars of a category overlap. */
  gapWidth: number;
  overlap: number;
  dataLabels: boolean;
  labels?: ChartLabelsModel;
  points?: Map<number, ChartPointModel>;
  trendlines?: readonly ChartTrendlineModel[];
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  /** Percent of a ring that is its hole. */
  doughnutHoleSize?: number;
}

/** A chart as its add-in described it. Left, top, width and height are points from the corner of the sheet. */
export interface ChartModel {
  readonly id: string;
  readonly sheet: SheetId;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitleModel;
  legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    font: ChartText;
    fill?: string | null;
  };
  axes: { category: ChartAxisModel; value: ChartAxisModel; secondaryValue: ChartAxisModel };
  series: ChartSeriesModel[];
  fill: string | null;
  border: ChartLine;
}

/** Letters of labels that nobody changed. */
export const usualLabelFont: ChartText = {
  text: "",
  visible: true,
  fontName: "Calibri",
  size: 9,
  bold: false,
  color: "#404040",
};
