/** Lines and fills of DrawingML. */
import { element, type Attributes } from "../../xml";

const emuPerPoint = 12_700;

export const noFill = element("a:noFill");

export function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }));
}

export interface Line {
  readonly color: string;
  /** In points. */
  readonly width: number;
  readonly dash?: "solid" | "dash";
  readonly cap?: "rnd";
}

export function line({ color, width, dash = "solid", cap }: Line): string {
  const attributes: Attributes = { w: Math.round(width * emuPerPoint), cap };
  return element(
    "a:ln",
    attributes,
    solidFill(color),
    element("a:prstDash", { val: dash }),
    element("a:round"),
  );
}

export const noLine = element("a:ln", {}, noFill);

/** Shape properties: fill first, then outline. */
export function shape(...fillAndLine: readonly string[]): string {
  return element("c:spPr", {}, ...fillAndLine);
}
