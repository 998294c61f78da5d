import { fontDefaults } from "../../workbook-plan/font-defaults";
import type { StyleSpec } from "../../workbook-plan/styles";
import { element } from "../xml";

const swiss = 2;

/** The font of a style, its parts in the order in which Excel writes them. */
export function font({ bold, italic, underline, size, color }: StyleSpec): string {
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    italic === true ? element("i") : "",
    underline === true ? element("u") : "",
    element("sz", { val: size ?? fontDefaults.size }),
    element("color", { rgb: `FF${color ?? fontDefaults.color}` }),
    element("name", { val: fontDefaults.name }),
    element("family", { val: swiss }),
  );
}
