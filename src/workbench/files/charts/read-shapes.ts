/** Fills and lines of DrawingML. Colours of the theme are taken for those of Office. */
import type { ChartLine } from "../../document/chart-model";
import { attribute, first, type Node } from "../../manifest/xml-nodes";
import { numberAt } from "../open/nodes";
import { emuPerPoint } from "../measures";
import { dashes, swapped } from "../vocabulary";

const themed: Readonly<Record<string, string>> = {
  bg1: "#FFFFFF",
  tx1: "#000000",
  lt1: "#FFFFFF",
  dk1: "#000000",
  bg2: "#E7E6E6",
  tx2: "#44546A",
  accent1: "#4472C4",
  accent2: "#ED7D31",
  accent3: "#A5A5A5",
  accent4: "#FFC000",
  accent5: "#5B9BD5",
  accent6: "#70AD47",
};

/** The colour of a solid fill; null where there is none. */
export function solidColor(parent: Node): string | null {
  const fill = first(parent, "solidFill");
  const rgb = fill && first(fill, "srgbClr");
  const scheme = fill && first(fill, "schemeClr");
  if (rgb !== undefined) return `#${attribute(rgb, "val").toUpperCase()}`;
  return scheme === undefined ? null : (themed[attribute(scheme, "val")] ?? "#000000");
}

const styles = swapped(dashes);

export function lineOf(line: Node): ChartLine {
  const color = solidColor(line);
  const dash = first(line, "prstDash");
  const width = numberAt(line, "w");
  return {
    color,
    weight: width === undefined ? 0.75 : width / emuPerPoint,
    style:
      color === null
        ? "None"
        : (styles[dash === undefined ? "solid" : attribute(dash, "val")] ?? "Continuous"),
  };
}
