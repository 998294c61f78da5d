import { element } from "../xml";

/** Excel reserves the first two fills of a file for these. */
export const reservedFills = [patternFill("none"), patternFill("gray125")] as const;

/** A cell fill of one colour, or none. */
export function fill(color: string | undefined): string {
  if (color === undefined) return patternFill("none");
  return patternFill("solid", element("fgColor", { rgb: `FF${color}` }), element("bgColor", { indexed: 64 }));
}

function patternFill(patternType: string, ...colors: readonly string[]): string {
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}
