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
}

/** A title, and whether it lies over the plot. */
export interface ChartTitleModel extends ChartText {
  overlay: boolean;
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
  majorGridlines: boolean;
  gridline: ChartLine;
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
  legend: { visible: boolean; position: string; overlay: boolean; font: ChartText };
  axes: { category: ChartAxisModel; value: ChartAxisModel; secondaryValue: ChartAxisModel };
  series: ChartSeriesModel[];
  fill: string | null;
  border: ChartLine;
}
