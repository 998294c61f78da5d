import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { CompiledConditionalFormat } from "../../workbook-plan/compiled-workbook";

/** A rule by expression; earlier formats of a sheet win over later ones. */
export function conditionalRule(format: CompiledConditionalFormat, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    range: format.range,
    formula: format.formula,
    style: { ...font(format), ...fill(format) },
  };
}

function font({ font }: CompiledConditionalFormat): Pick<CellStyle, "font"> {
  if (font === undefined) return {};
  const { bold, color } = font;
  return {
    font: {
      ...(bold === undefined ? {} : { bold }),
      ...(color === undefined ? {} : { color: { rgb: color } }),
    },
  };
}

/** In a conditional format, unlike in a cell, the background is the colour that shows. */
function fill({ fill }: CompiledConditionalFormat): Pick<CellStyle, "fill"> {
  if (fill === undefined) return {};
  return { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } };
}
