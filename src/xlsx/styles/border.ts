import { palette, type StyleSpec } from "../../workbook-plan/styles";
import { element } from "../xml";

const sides = ["left", "right", "top", "bottom", "diagonal"] as const;
type Side = (typeof sides)[number];

interface Line {
  readonly style: "thin" | "medium";
  readonly color: string;
}

const box: Line = { style: "thin", color: palette.rule };

/** Which lines the words of a style mean. */
const lines: Record<NonNullable<StyleSpec["border"]>, Partial<Record<Side, Line>>> = {
  "thin-box": { left: box, right: box, top: box, bottom: box },
  "top-rule": { top: { style: "thin", color: palette.ink } },
  "bottom-rule": { bottom: { style: "thin", color: palette.ink } },
  "section-rule": { top: { style: "medium", color: palette.muted } },
};

/** The border of a style; the file names all sides, those without a line too. */
export function border(kind: StyleSpec["border"]): string {
  const drawn = kind === undefined ? {} : lines[kind];
  return element("border", {}, ...sides.map((side) => borderSide(side, drawn[side])));
}

function borderSide(side: Side, line: Line | undefined): string {
  if (line === undefined) return element(side);
  return element(side, { style: line.style }, element("color", { rgb: `FF${line.color}` }));
}
