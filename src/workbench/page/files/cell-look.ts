/** The look of a cell, from the engine's terms to those of hucre and back. */
import type { AlignmentStyle, BorderStyle, CellStyle as FileStyle, FillStyle } from "hucre";
import { type Border, type CellEdge, type CellStyle, defaultStyle } from "../../engine/cell-style";

const edges: readonly CellEdge[] = ["top", "bottom", "left", "right"];

/** How a cell is written into a file; undefined for one that nobody touched. */
export function fileStyle(style: CellStyle): FileStyle | undefined {
  const written: FileStyle = {
    ...(style.numberFormat === defaultStyle.numberFormat ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fill) } } as const }),
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: { rgb: rgb(style.fontColor) },
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strikethrough: style.strikethrough,
    },
    alignment: {
      horizontal: horizontalInFile[style.horizontalAlignment],
      vertical: style.verticalAlignment.toLowerCase() as NonNullable<AlignmentStyle["vertical"]>,
      wrapText: style.wrapText,
      indent: style.indent,
      textRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation,
    },
    border: Object.fromEntries(
      edges.flatMap((edge) => {
        const line = style.borders[edge];
        return line === undefined || line.style === "None"
          ? []
          : [[edge, { style: lineInFile(line), color: { rgb: rgb(line.color) } }]];
      }),
    ),
  };
  return JSON.stringify(style) === JSON.stringify(defaultStyle) ? undefined : written;
}

/** What the engine is told of a cell's look in a file. */
export const engineStyle = (style: FileStyle): Partial<CellStyle> => ({
  ...known({ numberFormat: style.numFmt, fill: fillColor(style.fill) }),
  ...(style.font === undefined ? {} : fontInEngine(style.font)),
  ...(style.alignment === undefined ? {} : alignmentInEngine(style.alignment)),
  ...bordersInEngine(style.border),
});

const fontInEngine = ({
  name,
  size,
  color,
  ...rest
}: NonNullable<FileStyle["font"]>): Partial<CellStyle> => ({
  ...known({
    fontName: name,
    fontSize: size,
    fontColor: color?.rgb === undefined ? undefined : hash(color.rgb),
  }),
  bold: rest.bold ?? false,
  italic: rest.italic ?? false,
  underline: Boolean(rest.underline),
  strikethrough: rest.strikethrough ?? false,
});

function bordersInEngine(border: BorderStyle | undefined): Pick<Partial<CellStyle>, "borders"> {
  const borders = edges.flatMap((edge) => {
    const line = border?.[edge];
    return line === undefined ? [] : [[edge, lineInEngine(line.style, line.color?.rgb)] as const];
  });
  return borders.length === 0 ? {} : { borders: Object.fromEntries(borders) };
}

/** The properties that have a value. */
const known = <T extends object>(properties: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };

const horizontalInFile = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

function alignmentInEngine({
  horizontal,
  vertical,
  wrapText,
  indent,
  textRotation,
}: AlignmentStyle): Partial<CellStyle> {
  const names = Object.entries(horizontalInFile) as [CellStyle["horizontalAlignment"], string][];
  const across = names.find(([, inFile]) => inFile === horizontal)?.[0];
  const down = vertical && (capital(vertical) as CellStyle["verticalAlignment"]);
  return {
    ...(across === undefined ? {} : { horizontalAlignment: across }),
    ...(down === undefined ? {} : { verticalAlignment: down }),
    ...(wrapText ? { wrapText } : {}),
    ...(indent ? { indent } : {}),
    ...(textRotation ? { rotation: textRotation > 90 ? 90 - textRotation : textRotation } : {}),
  };
}

type FileLine = NonNullable<BorderStyle["top"]>["style"];

function lineInFile({ style, weight }: Border): FileLine {
  switch (style) {
    case "Double":
      return "double";
    case "Dash":
      return "dashed";
    case "Dot":
      return "dotted";
    case "DashDot":
      return "dashDot";
    case "DashDotDot":
      return "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight.toLowerCase() as "hair" | "thin" | "medium" | "thick";
  }
}

const linesInEngine: Partial<Record<FileLine, Pick<Border, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
};

const lineInEngine = (line: FileLine, color: string | undefined): Border => ({
  style: "Continuous",
  weight: "Thin",
  ...linesInEngine[line],
  color: color === undefined ? "#000000" : hash(color),
});

function fillColor(fill: FillStyle | undefined): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  const color = fill.fgColor?.rgb;
  return color === undefined ? undefined : hash(color);
}

const rgb = (color: string): string => color.replace("#", "").toUpperCase();

/** Colours in files may begin with their opacity. */
const hash = (color: string): string => `#${color.slice(-6)}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
