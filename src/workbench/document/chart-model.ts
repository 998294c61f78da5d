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
  size: number;
  bold: boolean;
  color: string;
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
  majorGridlines: boolean;
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
  title: ChartText;
  legend: { visible: boolean; position: string; font: ChartText };
  axes: { category: ChartAxisModel; value: ChartAxisModel; secondaryValue: ChartAxisModel };
  series: ChartSeriesModel[];
  fill: string | null;
  border: ChartLine;
}
