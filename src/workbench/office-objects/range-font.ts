import type { ClassDefinition } from "../rich-api/host-object";
import { common } from "./formatted-area";
import type { RangeTarget } from "./model";
import { atLeast, color, flag, oneOf, text } from "./readers";
import { applyStyle, styledProperty } from "./styled-property";

export const underlines = oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant");

/** The letters of cells. Underlines are single: the engine has no other. */
export const rangeFontClass: ClassDefinition<RangeTarget> = {
  name: "RangeFont",
  properties: {
    name: styledProperty("fontName", text),
    size: styledProperty("fontSize", atLeast(1)),
    color: styledProperty("fontColor", color),
    bold: styledProperty("bold", flag),
    italic: styledProperty("italic", flag),
    strikethrough: styledProperty("strikethrough", flag),
    underline: {
      get: (target) => common(target, (style) => (style.underline ? "Single" : "None")),
      set: (target, value) => {
        applyStyle(target, { underline: underlines(value) !== "None" });
      },
    },
  },
};
