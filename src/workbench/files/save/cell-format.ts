/** The look of a cell in the words of xl/styles.xml. */
import { element } from "../../../xlsx/xml";
import type { Border, CellEdge, CellStyle } from "../../engine/cell-style";
import { horizontalInFile, lines, swapped, turnInFile, verticalInFile } from "../vocabulary";

/** `#RRGGBB` as files have it, with its opacity. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

export const fontXml = (style: Partial<CellStyle>): string =>
  element(
    "font",
    {},
    style.bold ? element("b") : "",
    style.italic ? element("i") : "",
    style.strikethrough ? element("strike") : "",
    style.underline ? element("u") : "",
    style.fontSize === undefined ? "" : element("sz", { val: style.fontSize }),
    style.fontColor === undefined ? "" : element("color", { rgb: argb(style.fontColor) }),
    style.fontName === undefined ? "" : element("name", { val: style.fontName }),
  );

/** The order in which a file names the edges. */
const edges: readonly CellEdge[] = ["left", "right", "top", "bottom"];
const inFile = swapped(lines);

export const borderXml = (borders: CellStyle["borders"]): string =>
  element("border", {}, ...edges.map((edge) => edgeXml(edge, borders[edge])), element("diagonal"));

function edgeXml(edge: string, line: Border | undefined): string {
  const style = line === undefined ? undefined : lineInFile(line);
  return line === undefined || style === undefined
    ? element(edge)
    : element(edge, { style }, element("color", { rgb: argb(line.color) }));
}

/** A weight that a line of that style cannot have becomes the one it can. */
function lineInFile({ style, weight }: Border): string | undefined {
  const exact = (inFile as Readonly<Record<string, string>>)[`${style} ${weight}`];
  return exact ?? Object.entries(lines).find(([, words]) => words.startsWith(`${style} `))?.[0];
}

/** Alignment and protection, where they are not those of an untouched cell. */
export const alignmentXml = (style: CellStyle): string => {
  const { horizontalAlignment, verticalAlignment, wrapText, indent, rotation } = style;
  const attributes = {
    horizontal: horizontalAlignment === "General" ? undefined : horizontalInFile[horizontalAlignment],
    vertical: verticalAlignment === "Bottom" ? undefined : verticalInFile[verticalAlignment],
    textRotation: rotation === 0 ? undefined : turnInFile(rotation),
    wrapText: wrapText ? 1 : undefined,
    indent: indent === 0 ? undefined : indent,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element("alignment", attributes);
};
