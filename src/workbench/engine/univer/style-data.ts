import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type ITextRotation,
  type Nullable,
} from "@univerjs/core";
import {
  defaultStyle,
  lettersBelow,
  type Border,
  type BorderStyle,
  type BorderWeight,
  type CellEdge,
  type CellStyle,
} from "../cell-style";

/** Width of one step of indentation in Univer's pixels. */
const indentWidth = 9;

const horizontal: Readonly<Record<CellStyle["horizontalAlignment"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.BOTH,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const vertical: Readonly<Record<CellStyle["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

const lines: readonly (readonly [BorderStyle, BorderWeight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];
const edges: readonly (readonly [CellEdge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

/** What Univer writes for part of a look. */
export function styleData(style: Partial<CellStyle>): IStyleData {
  const data: IStyleData = { ...fontData(style), ...alignmentData(style) };
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  if (style.fill !== undefined) data.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.borders !== undefined) data.bd = borderData(style.borders);
  return data;
}

function fontData(style: Partial<CellStyle>): IStyleData {
  const data: IStyleData = {};
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.strikethrough !== undefined) data.st = { s: flag(style.strikethrough) };
  return data;
}

function alignmentData(style: Partial<CellStyle>): IStyleData {
  const data: IStyleData = {};
  if (style.horizontalAlignment !== undefined) data.ht = horizontal[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) data.vt = vertical[style.verticalAlignment];
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (style.indent !== undefined) data.pd = { l: style.indent * indentWidth };
  if (style.rotation !== undefined) data.tr = turnOf(style.rotation);
  return data;
}

/** The grid turns text clockwise, Excel the other way round. */
const turnOf = (rotation: number): ITextRotation =>
  rotation === lettersBelow ? { a: 0, v: BooleanNumber.TRUE } : { a: 0 - rotation };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borderData(borders: CellStyle["borders"]): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of edges) {
    const border = borders[edge];
    if (border !== undefined) data[key] = lineData(border);
  }
  return data;
}

function lineData({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === "None") return null;
  const exact = lines.find(([name, thickness]) => name === style && thickness === weight);
  const [, , s] = exact ?? lines.find(([name]) => name === style) ?? ["", "", BorderStyleTypes.THIN];
  return { s, cl: { rgb: color } };
}

/** Styles that were read; Univer changes none of them, but puts another in its place. */
const readStyles = new WeakMap<IStyleData, CellStyle>();

/** A style of Univer as a look; what it does not say is Excel's default. */
export function cellStyle(data: Nullable<IStyleData>): CellStyle {
  if (data === null || data === undefined) return defaultStyle;
  const known = readStyles.get(data) ?? readStyle(data);
  readStyles.set(data, known);
  return known;
}

function readStyle(data: IStyleData): CellStyle {
  return {
    numberFormat: data.n?.pattern ?? defaultStyle.numberFormat,
    fill: data.bg?.rgb?.toUpperCase() ?? null,
    ...fontOf(data),
    ...alignmentOf(data),
    borders: bordersOf(data.bd),
  };
}

type Font = Pick<
  CellStyle,
  "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
>;
const fontOf = (data: IStyleData): Font => ({
  fontName: data.ff ?? defaultStyle.fontName,
  fontSize: data.fs ?? defaultStyle.fontSize,
  fontColor: data.cl?.rgb?.toUpperCase() ?? defaultStyle.fontColor,
  bold: data.bl === BooleanNumber.TRUE,
  italic: data.it === BooleanNumber.TRUE,
  underline: data.ul?.s === BooleanNumber.TRUE,
  strikethrough: data.st?.s === BooleanNumber.TRUE,
});

function alignmentOf(
  data: IStyleData,
): Pick<CellStyle, "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indent" | "rotation"> {
  return {
    horizontalAlignment: nameOf(horizontal, data.ht) ?? "General",
    verticalAlignment: nameOf(vertical, data.vt) ?? "Bottom",
    wrapText: data.tb === WrapStrategy.WRAP,
    indent: Math.round((data.pd?.l ?? 0) / indentWidth),
    rotation: data.tr?.v === BooleanNumber.TRUE ? lettersBelow : 0 - (data.tr?.a ?? 0),
  };
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | null {
  for (const name in names) if (names[name] === value) return name;
  return null;
}

function bordersOf(data: Nullable<IBorderData>): CellStyle["borders"] {
  const borders: Partial<Record<CellEdge, Border>> = {};
  for (const [edge, key] of edges) {
    const line = data?.[key];
    const known = lines.find(([, , type]) => type === line?.s);
    if (known !== undefined)
      borders[edge] = { style: known[0], weight: known[1], color: line?.cl.rgb ?? "#000000" };
  }
  return borders;
}
