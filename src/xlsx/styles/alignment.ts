import { horizontalSide } from "../../workbook-plan/alignment";
import type { StyleSpec } from "../../workbook-plan/styles";
import { element } from "../xml";

/** Alignment and protection of a style as children of its format; nothing where Excel's default holds. */
export function alignmentAndProtection(spec: StyleSpec): string {
  return alignment(spec) + (spec.unlocked === true ? element("protection", { locked: 0 }) : "");
}

function alignment(spec: StyleSpec): string {
  const { vertical, wrap, indent, upright } = spec;
  const horizontal = horizontalSide(spec);
  if (horizontal === undefined && vertical === undefined && wrap !== true && upright !== true) return "";
  const turned = upright === true ? { textRotation: 90 } : {};
  return element("alignment", {
    horizontal,
    vertical,
    ...turned,
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
}
