/** A chart with its cells read: everything a drawing needs and nothing it would have to look up. */
export interface ChartPicture {
  readonly title: PictureText | null;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** Bars that lie on their side: categories run down, values to the right. */
  readonly sideways: boolean;
  readonly categoryAxis: PictureAxis;
  readonly valueAxis: PictureAxis;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly fill: string | null;
  readonly border: string | null;
  /** Writes a number as the value axis does. */
  readonly format: (value: number) => string;
}

export interface PictureText {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string | null;
}

export interface PictureAxis {
  readonly visible: boolean;
  readonly title: PictureText | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
}

export type PictureShape = "line" | "bar" | "stackedBar" | "area" | "stackedArea";

export interface PictureSeries {
  readonly name: string;
  readonly shape: PictureShape;
  /** null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Only its outline is drawn, as for need that nothing meets. */
  readonly outlined: boolean;
  readonly dashed: boolean;
  readonly markers: boolean;
  /** Points. */
  readonly weight: number;
  readonly labels: boolean;
  /** By how many percent of their width bars of a category lie over each other. */
  readonly overlap: number;
}
