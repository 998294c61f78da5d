import type { ClassDefinition } from "../rich-api/host-object";
import { common } from "./formatted-area";
import type { RangeTarget } from "./model";
import { color } from "./readers";
import { applyStyle } from "./styled-property";

/** The colour behind cells. */
export const rangeFillClass: ClassDefinition<RangeTarget> = {
  name: "RangeFill",
  properties: {
    color: {
      // Cells of different colours answer empty text.
      get: (target) => common(target, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (target, value) => {
        applyStyle(target, { fill: color(value) });
      },
    },
  },
  methods: {
    clear: (target) => {
      applyStyle(target, { fill: null });
    },
  },
};
