import type { ChartText } from "../../document/chart-model";
import { attribute, descendants, first, type Node } from "../../manifest/xml-nodes";
import { flagAt, numberAt, wordsAt } from "../open/nodes";
import { solidColor } from "./read-shapes";

/** Letters as a part of a chart states them; what it leaves out is as in `usual`. */
export function fontOf(parent: Node | undefined, usual: ChartText): ChartText {
  const letters =
    parent === undefined ? undefined : (descendants(parent, "rPr")[0] ?? descendants(parent, "defRPr")[0]);
  if (letters === undefined) return { ...usual };
  const latin = first(letters, "latin");
  const size = numberAt(letters, "sz");
  const underline = attribute(letters, "u");
  return {
    text: usual.text,
    visible: usual.visible,
    fontName: latin === undefined ? usual.fontName : wordsAt(latin, "typeface"),
    size: size === undefined ? usual.size : size / 100,
    bold: flagAt(letters, "b", usual.bold),
    color: solidColor(letters) ?? usual.color,
    ...(attribute(letters, "i") === "" ? {} : { italic: flagAt(letters, "i") }),
    ...(underline === "" ? {} : { underline: underline === "none" ? "None" : "Single" }),
  };
}
