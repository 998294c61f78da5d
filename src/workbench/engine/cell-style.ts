/** Excel's names of line styles. */
export type BorderStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type CellEdge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** An edge without a line. */
export const noLine: Border = { style: "None", weight: "Thin", color: "#000000" };

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** The turn of a text whose letters stand upright, one below the other. */
export const lettersBelow = 180;

/** The look of one cell, in Excel's terms. */
export interface CellStyle {
  numberFormat: string;
  /** Colour as #RRGGBB; null where there is no fill. */
  fill: string | null;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  horizontalAlignment: HorizontalAlignment;
  verticalAlignment: VerticalAlignment;
  wrapText: boolean;
  indent: number;
  /** Degrees upwards, -90 to 90, or `lettersBelow`. */
  rotation: number;
  borders: Readonly<Partial<Record<CellEdge, Border>>>;
}

/** What a named style gives to cells: their look, and whether protection locks them. */
export interface NamedStyle extends CellStyle {
  locked: boolean;
}

/** What a cell looks like that nobody touched. */
export const defaultStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indent: 0,
  rotation: 0,
  borders: {},
};

/** What a named style is of which nothing was set. */
export const defaultNamedStyle: NamedStyle = { ...defaultStyle, locked: true };
