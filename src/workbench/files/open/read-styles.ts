/** xl/styles.xml: the looks that cells and conditional formats call by number, and the named styles. */
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import {
  type Border,
  type BorderStyle,
  type BorderWeight,
  type CellEdge,
  type CellStyle,
  defaultNamedStyle,
  defaultStyle,
  type NamedStyle,
} from "../../engine/cell-style";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { builtInStyles } from "../../office-objects/built-in-styles";
import type { CellFormat } from "../save/style-book";
import {
  conditionalLines,
  horizontalInFile,
  lines,
  swapped,
  turnOfFile,
  verticalInFile,
} from "../vocabulary";
import type { ColorReader } from "./colors";
import { entriesOf, flagAt, numberAt, wordsAt } from "./nodes";
import { numberFormats } from "./read-number-formats";

export interface FileStyles {
  /** Looks of cells by their number. */
  readonly formats: readonly CellFormat[];
  readonly named: ReadonlyMap<string, Partial<NamedStyle>>;
  /** Looks of conditional formats by their number. */
  readonly looks: readonly ConditionalFormatModel["format"][];
  /** Colours that filters call by the same numbers. */
  readonly filterColors: readonly FilterColors[];
}

interface FilterColors {
  readonly fill: string | undefined;
  readonly font: string | undefined;
}

export function readStyles(root: Node | null, color: ColorReader): FileStyles {
  if (root === null) return { formats: [], named: new Map(), looks: [], filterColors: [] };
  const format = formatReader(root, color);
  const styles = entriesOf(root, "cellStyleXfs", "xf").map(format);
  const names = new Map(
    entriesOf(root, "cellStyles", "cellStyle").map((node) => [numberAt(node, "xfId"), wordsAt(node, "name")]),
  );
  return {
    formats: entriesOf(root, "cellXfs", "xf").map((xf) => {
      const styleName = names.get(numberAt(xf, "xfId") ?? 0) ?? "Normal";
      return { ...format(xf), ...(styleName === "Normal" ? {} : { styleName }) };
    }),
    named: new Map(
      entriesOf(root, "cellStyles", "cellStyle").flatMap((node) => {
        const found = styles[numberAt(node, "xfId") ?? -1];
        if (found === undefined) return [];
        const look: Partial<CellFormat> = { ...found };
        delete look.formulaHidden;
        const name = wordsAt(node, "name");
        return isAsInExcel(name, look) ? [] : [[name, look] as const];
      }),
    ),
    looks: entriesOf(root, "dxfs", "dxf").map((node) => conditionalLook(node, color)),
    filterColors: entriesOf(root, "dxfs", "dxf").map((node) => filterColors(node, color)),
  };
}

/** Whether a style is one that every workbook has, as it is there. */
function isAsInExcel(name: string, look: Partial<NamedStyle>): boolean {
  const known = name === "Normal" ? undefined : builtInStyles.get(name);
  return known !== undefined && sameLook({ ...defaultNamedStyle, ...known }, look);
}

const sameLook = (one: NamedStyle, other: Partial<NamedStyle>): boolean =>
  Object.entries(one).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(other[key as keyof NamedStyle]),
  );

function formatReader(root: Node, color: ColorReader): (xf: Node) => CellFormat {
  const fonts = entriesOf(root, "fonts", "font").map((node) => fontOf(node, color));
  const fills = entriesOf(root, "fills", "fill").map((node) => fillOf(node, color));
  const borders = entriesOf(root, "borders", "border").map((node) => bordersOf(node, color));
  const formats = numberFormats(root);
  return (xf) => {
    const protection = first(xf, "protection");
    return {
      ...defaultStyle,
      numberFormat: formats(numberAt(xf, "numFmtId") ?? 0),
      ...fonts[numberAt(xf, "fontId") ?? 0],
      fill: fills[numberAt(xf, "fillId") ?? 0] ?? null,
      borders: borders[numberAt(xf, "borderId") ?? 0] ?? {},
      ...alignmentOf(first(xf, "alignment")),
      locked: flagAt(protection, "locked", true),
      formulaHidden: flagAt(protection, "hidden"),
    };
  };
}

/** Whether a font has a property that is an element of its own. */
const has = (font: Node, name: string): boolean => {
  const node = first(font, name);
  return node !== undefined && flagAt(node, "val", true) && attribute(node, "val") !== "none";
};

function fontOf(node: Node, color: ColorReader): Partial<CellStyle> {
  const name = first(node, "name");
  return {
    fontName: name === undefined ? defaultStyle.fontName : wordsAt(name, "val"),
    fontSize: numberAt(first(node, "sz"), "val") ?? defaultStyle.fontSize,
    fontColor: color(first(node, "color")) ?? defaultStyle.fontColor,
    bold: has(node, "b"),
    italic: has(node, "i"),
    underline: first(node, "u") !== undefined && attribute(first(node, "u") ?? node, "val") !== "none",
    strikethrough: has(node, "strike"),
  };
}

function fillOf(node: Node, color: ColorReader): string | null {
  const pattern = first(node, "patternFill");
  if (pattern === undefined || ["", "none", "gray125"].includes(attribute(pattern, "patternType")))
    return null;
  return color(first(pattern, "fgColor")) ?? null;
}

const edges: readonly CellEdge[] = ["left", "right", "top", "bottom"];

function bordersOf(node: Node, color: ColorReader): CellStyle["borders"] {
  const borders: Partial<Record<CellEdge, Border>> = {};
  for (const edge of edges) {
    const line = first(node, edge);
    const words = (lines as Readonly<Record<string, string>>)[line ? attribute(line, "style") : ""];
    if (line === undefined || words === undefined) continue;
    const [style, weight] = words.split(" ") as [BorderStyle, BorderWeight];
    borders[edge] = { style, weight, color: color(first(line, "color")) ?? "#000000" };
  }
  return borders;
}

const across = swapped(horizontalInFile);
const down = swapped(verticalInFile);

function alignmentOf(node: Node | undefined): Partial<CellStyle> {
  if (node === undefined) return {};
  const turn = numberAt(node, "textRotation") ?? 0;
  return {
    horizontalAlignment: across[attribute(node, "horizontal")] ?? "General",
    verticalAlignment: down[attribute(node, "vertical")] ?? "Bottom",
    wrapText: flagAt(node, "wrapText"),
    indent: numberAt(node, "indent") ?? 0,
    // 255 stacks the letters, which the grid cannot.
    rotation: turnOfFile(turn),
  };
}

/** A filter, unlike a conditional format, compares with the first colour of a solid pattern. */
function filterColors(node: Node, color: ColorReader): FilterColors {
  const [fill, font] = [first(node, "fill"), first(node, "font")];
  const pattern = fill && first(fill, "patternFill");
  return {
    fill: color(pattern && (first(pattern, "fgColor") ?? first(pattern, "bgColor"))),
    font: color(font && first(font, "color")),
  };
}

const lineWords = swapped(conditionalLines);

function conditionalLook(node: Node, color: ColorReader): ConditionalFormatModel["format"] {
  const font = first(node, "font");
  const fill = first(node, "fill");
  const pattern = fill && first(fill, "patternFill");
  const format = first(node, "numFmt");
  const flag = (name: string): boolean | null =>
    font === undefined || first(font, name) === undefined ? null : has(font, name);
  const underline = font && first(font, "u");
  return {
    fill: color(pattern && first(pattern, "bgColor")) ?? null,
    fontColor: color(font && first(font, "color")) ?? null,
    bold: flag("b"),
    italic: flag("i"),
    underline: underline === undefined ? null : capital(attribute(underline, "val") || "single"),
    strikethrough: flag("strike"),
    numberFormat: format === undefined ? null : wordsAt(format, "formatCode"),
    borders: conditionalBorders(first(node, "border"), color),
  };
}

function conditionalBorders(
  node: Node | undefined,
  color: ColorReader,
): ConditionalFormatModel["format"]["borders"] {
  const drawn = node === undefined ? [] : edges.flatMap((edge) => childrenOf(node, edge));
  return Object.fromEntries(
    drawn.flatMap((line) => {
      const style = lineWords[attribute(line, "style")];
      if (style === undefined) return [];
      return [
        [`Edge${capital(line.localName ?? "")}`, { style, color: color(first(line, "color")) ?? "#000000" }],
      ];
    }),
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
