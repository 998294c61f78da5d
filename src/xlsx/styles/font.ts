import { palette, type StyleSpec } from "../../workbook-plan/styles";
import { element } from "../xml";

export const fontName = "Calibri";
const defaultSize = 10;
const swiss = 2;

/** The font of a style, its parts in the order in which Excel writes them. */
export function font({
  bold,
  italic,
  underline,
  size = defaultSize,
  color = palette.ink,
}: StyleSpec): string {
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    italic === true ? element("i") : "",
    underline === true ? element("u") : "",
    element("sz", { val: size }),
    element("color", { rgb: `FF${color}` }),
    element("name", { val: fontName }),
    element("family", { val: swiss }),
  );
}
