import { type BorderLine, borderLines } from "../../workbook-plan/border-lines";
import type { StyleSpec } from "../../workbook-plan/styles";
import { element } from "../xml";

/** The order in which a file names the sides. */
const sides = ["left", "right", "top", "bottom", "diagonal"] as const;
type Side = (typeof sides)[number];

/** The border of a style; the file names all sides, those without a line too. */
export function border(kind: StyleSpec["border"]): string {
  const drawn: Partial<Record<Side, BorderLine>> = kind === undefined ? {} : borderLines[kind];
  return element("border", {}, ...sides.map((side) => borderSide(side, drawn[side])));
}

function borderSide(side: Side, line: BorderLine | undefined): string {
  if (line === undefined) return element(side);
  return element(side, { style: line.weight }, element("color", { rgb: `FF${line.color}` }));
}
