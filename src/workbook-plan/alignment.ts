import type { StyleSpec } from "./styles";

/** The side of a style's text; an indent counts only from a stated side. */
export const horizontalSide = ({ align, indent }: StyleSpec): StyleSpec["align"] =>
  align ?? (indent === undefined ? undefined : "left");
